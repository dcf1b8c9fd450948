import type { Library, LibraryDocument, Mention, Passage, Place } from '../library/library';
import { citation } from '../library/references/citation';
import { originalLink } from '../library/references/originalLink';
import { likenessAround } from '../match/likeness/weighLikeness';
import { labelOf, otherNamesOf } from '../pack/names/names';
import type { PackDefinition, PackTerm, TermKind } from '../pack/types';
import { foldToString } from '../text/folding/fold';
import { type Language, type PageScript, pageScriptOfLanguage } from '../text/languages';
import type { ScriptConverter } from '../text/script/scriptConverter';
import type { TextRange } from '../text/textRange';
import type { ComparedPlaces } from './comparedPlaces';
import { type RankingTools, rankPassages } from './rankPassages';

export interface NotePassage {
  document: string;
  title: string;
  author: string | null;
  publisher: string | null;
  date: string | null;
  url: string | null;
  /** Day on which the document was taken from its address; missing where nobody says. */
  accessed?: string;
  language: Language;
  /** Number of the passage in its document, from 1. */
  passage: number;
  /** Of its file, from 1; missing where that has no pages. */
  page?: number;
  text: string;
  /** Where the term stands in it, in order. */
  mentions: TextRange[];
  /** Where other terms stand in it first, in order; they overlap neither each other nor `mentions`. */
  others: (TextRange & { term: string })[];
  /**
   * The text in the other Chinese script, unit by unit, so that all ranges hold; for display only. `null` where
   * the document is not in Chinese.
   */
  converted: { script: 'hans' | 'hant'; text: string } | null;
  /** The passage with its source as it is cited, verbatim. */
  citation: string;
  /** Its address in the original, with a text fragment if one can be had; `null` where the document has none. */
  original: string | null;
}

/** A document that a term is from. */
interface NoteDocument {
  title: string;
  language: Language;
  /** How many of its passages mention the term. */
  passages: number;
}

export interface NoteContent {
  term: string;
  /** In the page's script where the term has such a name, else its first label. */
  label: string;
  labelLanguage: Language;
  kind: TermKind;
  /** A few other names worth reading, most useful first, never the label. */
  otherNames: { text: string; language: Language }[];
  documents: NoteDocument[];
  /** Passages the term has in all. */
  total: number;
  /** Which of them this is in order of fit: 0 is the best. */
  rank: number;
  /** `null` where no passage mentions the term: the library only names it. */
  passage: NotePassage | null;
  /** What says what the term is, and the reader's own words on it. */
  definition?: PackDefinition;
  remark?: string;
  /** What came of comparing the paragraph with the texts of the term's pack; missing where that was not weighed. */
  likeness?: 'like' | 'unlike';
}

/** A note with a passage. */
export type ExplainedNote = NoteContent & { passage: NotePassage };

export interface NoteRequest {
  term: string;
  /** Text of the block the mark stands in (at most 2,000 UTF-16 units around the mark). */
  paragraph: string;
  script: PageScript;
  rank: number;
  /** Where the mark is in the paragraph; missing where the term was opened from a passage. */
  mark?: TextRange;
  /** The passage from which the term was opened: it is shown last. */
  from?: { document: string; passage: number };
}

const OTHER_NAMES_SHOWN = 4;

/**
 * The term's passages in the order in which a note shows them, best fit for the paragraph first: those whose text is in
 * the library are compared with it.
 *
 * @param places as `comparedPlaces` gives them, for whoever had to know of them before
 */
export function noteOrder(
  library: Library,
  request: NoteRequest,
  tools: RankingTools,
  places?: ComparedPlaces,
): Place[] {
  const { term, paragraph, from } = request;
  return readLast(rankPassages(library, term, paragraph, tools, places), from);
}

/** Which place of an order a note shows; a rank beyond the last gives the last one, `null` where there is none. */
export function notePlace(order: readonly Place[], { rank }: NoteRequest): Place | null {
  return order[rankIn(order, rank)] ?? null;
}

/**
 * What a note shows: the term's names in the page's script and the passage of the asked rank.
 * `null` where the library has no such term.
 *
 * @param order of the term's passages; the text of the one that is shown has to be in the library
 * @param inScript has the dictionaries, which are heavy
 */
export function noteContent(
  library: Library,
  request: NoteRequest,
  order: readonly Place[],
  inScript: ScriptConverter,
): NoteContent | null {
  const term = library.term(request.term);
  if (!term) return null;
  const place = notePlace(order, request);
  const passage = place && library.passage(place.document, place.passage);
  const document = passage && library.document(passage.document);

  const label = labelOf(term, request.script);
  const likeness = likenessOf(library, term, request);
  return {
    term: term.id,
    label: label.text,
    labelLanguage: label.language,
    kind: term.kind,
    otherNames: otherNamesOf(term, request.script)
      .slice(0, OTHER_NAMES_SHOWN)
      .map(({ text, language }) => ({ text, language })),
    documents: documentsOf(library, order),
    total: order.length,
    rank: rankIn(order, request.rank),
    passage:
      passage && document
        ? {
            ...passageOf(library, term.id, document, passage),
            converted: converted(document, passage.text, inScript),
          }
        : null,
    ...(term.definition !== undefined && { definition: term.definition }),
    ...(term.remark !== undefined && { remark: term.remark }),
    ...(likeness !== null && { likeness }),
  };
}

/** As the page weighed it: an ambiguous name is none that depends on its paragraph. */
function likenessOf(
  { index }: Library,
  { id, names }: PackTerm,
  { paragraph, mark }: NoteRequest,
): 'like' | 'unlike' | null {
  if (mark === undefined || index.likeness.length === 0) return null;
  const surface = foldToString(paragraph.slice(mark.start, mark.end));
  if (names.some(({ text, ambiguous }) => ambiguous === true && foldToString(text) === surface))
    return null;
  const term = index.terms.findIndex((each) => each.id === id);
  return likenessAround(index.likeness, paragraph, { ...mark, term });
}

function rankIn(order: readonly Place[], rank: number): number {
  return Math.max(0, Math.min(Math.trunc(rank), order.length - 1));
}

/** Whoever comes from a passage has just read it: it is the last of those to be shown. */
function readLast(order: Place[], from: NoteRequest['from']): Place[] {
  if (from === undefined) return order;
  const isRead = ({ document, passage }: Place) =>
    document === from.document && passage === from.passage;
  return [...order.filter((each) => !isRead(each)), ...order.filter(isRead)];
}

function passageOf(
  library: Library,
  term: string,
  document: LibraryDocument,
  passage: Passage,
): Omit<NotePassage, 'converted'> {
  const { number, text, page } = passage;
  const { accessed } = document;
  const mentions = library
    .mentionsOf(term)
    .filter((each) => each.document === document.id && each.passage === number)
    .map(({ start, end }) => ({ start, end }));
  const isCovered = coveredBy(mentions);
  return {
    document: document.id,
    title: document.title,
    author: document.author,
    publisher: document.publisher,
    date: document.date,
    url: document.url,
    ...(accessed !== undefined && { accessed }),
    language: document.language,
    passage: number,
    ...(page !== undefined && { page }),
    text,
    mentions,
    others: firstOfEach(
      library
        .mentionsIn(document.id, number)
        .filter((each) => each.term !== term && !isCovered(each)),
    ).map(({ term: other, start, end }) => ({ term: other, start, end })),
    citation: citation(library, document.id, number),
    original: originalLink(document, passage),
  };
}

/** One way to each term is enough: a passage full of them is no longer read. */
function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ term }) => !seen.has(term) && seen.add(term));
}

/** The text in the Chinese script that its document is not written in. */
function converted(
  { language }: LibraryDocument,
  text: string,
  inScript: ScriptConverter,
): NotePassage['converted'] {
  const written = pageScriptOfLanguage(language);
  if (written === 'latin') return null;
  const script = written === 'hans' ? 'hant' : 'hans';
  return { script, text: inScript(text, script, written) };
}

/** The documents that the passages are from, in the order of the library. */
function documentsOf(library: Library, places: readonly Place[]): NoteDocument[] {
  const counts = new Map<string, number>();
  for (const { document } of places) counts.set(document, (counts.get(document) ?? 0) + 1);
  return library.documents
    .filter(({ id }) => counts.has(id))
    .map(({ id, title, language }) => ({ title, language, passages: counts.get(id) ?? 0 }));
}

/** Tells of ranges that come in order whether one of `ranges`, which are in any order, overlaps them. */
function coveredBy(ranges: readonly TextRange[]): (range: TextRange) => boolean {
  const inOrder = ranges.toSorted((a, b) => a.start - b.start);
  let next = 0;
  /** Where the last of those ends that begin before the range asked about last does. */
  let covered = 0;
  return ({ start, end }) => {
    for (; next < inOrder.length && (inOrder[next]?.start ?? end) < end; next++) {
      covered = Math.max(covered, inOrder[next]?.end ?? 0);
    }
    return covered > start;
  };
}
