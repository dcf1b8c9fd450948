import type { NoteContent, NoteDocument, NotePassage, NoteRequest, TextRange } from '../messages';
import { inScript } from '../text/displayScript';
import { citation } from './citation';
import type { Library, LibraryDocument } from './createLibrary';
import { labelOf, otherNamesOf, scriptOf } from './names';
import { rankPassages } from './rankPassages';
import type { Mention, Passage } from './types';

const OTHER_NAMES_SHOWN = 4;

/**
 * What a note shows: the term's names in the page's script and the passage of the asked rank,
 * best fit for the paragraph first. A rank beyond the last passage gives the last one.
 * `null` where the library has no such term, or no passage that mentions it.
 */
export function noteContent(library: Library, request: NoteRequest): NoteContent | null {
  const term = library.term(request.term);
  if (!term) return null;
  const passages = readLast(rankPassages(library, term.id, request.paragraph), request.from);
  const rank = Math.min(Math.max(Math.trunc(request.rank), 0), passages.length - 1);
  const passage = passages[rank];
  const document = passage ? library.document(passage.document) : null;
  if (!passage || !document) return null;

  const label = labelOf(term, request.script);
  return {
    term: term.id,
    label: label.text,
    labelLanguage: label.language,
    kind: term.kind,
    otherNames: otherNamesOf(term, request.script)
      .slice(0, OTHER_NAMES_SHOWN)
      .map(({ text, language }) => ({ text, language })),
    documents: documentsOf(library, passages),
    total: passages.length,
    rank,
    passage: passageOf(library, term.id, document, passage),
  };
}

/** Whoever comes from a passage has just read it: it is the last of those to be shown. */
function readLast(passages: Passage[], from: NoteRequest['from']): Passage[] {
  if (from === undefined) return passages;
  const isRead = ({ document, number }: Passage) =>
    document === from.document && number === from.passage;
  return [...passages.filter((each) => !isRead(each)), ...passages.filter(isRead)];
}

function passageOf(
  library: Library,
  term: string,
  document: LibraryDocument,
  { number, text }: Passage,
): NotePassage {
  const mentions = library
    .mentionsOf(term)
    .filter((each) => each.document === document.id && each.passage === number)
    .map(({ start, end }) => ({ start, end }));
  return {
    document: document.id,
    title: document.title,
    publisher: document.publisher,
    date: document.date,
    language: document.language,
    passage: number,
    text,
    mentions,
    others: firstOfEach(
      library
        .mentionsIn(document.id, number)
        .filter((each) => each.term !== term && !mentions.some((own) => overlap(own, each))),
    ).map(({ term: other, start, end }) => ({ term: other, start, end })),
    converted: converted(document, text),
    citation: citation(library, document.id, number),
  };
}

/** One way to each term is enough: a passage full of them is no longer read. */
function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ term }) => !seen.has(term) && seen.add(term));
}

/** The text in the Chinese script that its document is not written in. */
function converted({ language }: LibraryDocument, text: string): NotePassage['converted'] {
  const written = scriptOf(language);
  if (written === 'latin') return null;
  const script = written === 'hans' ? 'hant' : 'hans';
  return { script, text: inScript(text, script, written) };
}

/** The documents that the passages are from, in the order of the library. */
function documentsOf(library: Library, passages: readonly Passage[]): NoteDocument[] {
  const counts = new Map<string, number>();
  for (const { document } of passages) counts.set(document, (counts.get(document) ?? 0) + 1);
  return library.documents
    .filter(({ id }) => counts.has(id))
    .map(({ id, title, language }) => ({ title, language, passages: counts.get(id) ?? 0 }));
}

function overlap(first: TextRange, second: TextRange): boolean {
  return first.start < second.end && second.start < first.end;
}
