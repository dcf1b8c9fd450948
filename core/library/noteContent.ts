import type { NoteContent, NoteRequest } from '../messages';
import type { Library } from './createLibrary';
import { labelOf, otherNamesOf } from './names';
import { rankPassages } from './rankPassages';

const OTHER_NAMES_SHOWN = 4;

/**
 * What a note shows: the term's names in the page's script and the passage of the asked rank,
 * best fit for the paragraph first. A rank beyond the last passage gives the last one.
 * `null` where the library has no such term, or no passage that mentions it.
 */
export function noteContent(library: Library, request: NoteRequest): NoteContent | null {
  const term = library.term(request.term);
  if (!term) return null;
  const passages = rankPassages(library, term.id, request.paragraph);
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
    total: passages.length,
    rank,
    passage: {
      document: document.id,
      title: document.title,
      publisher: document.publisher,
      date: document.date,
      language: document.language,
      passage: passage.number,
      text: passage.text,
      mentions: library
        .mentionsOf(term.id)
        .filter((each) => each.document === document.id && each.passage === passage.number)
        .map(({ start, end }) => ({ start, end })),
    },
  };
}
