/** What the background is asked for when a note is opened. */
import type { CompiledIndex } from '../../core/match/index/types';
import type { NoteMatch, NoteSubject } from '../../core/noteFrame';
import type { NoteRequest } from '../../core/ranking/noteContent';
import { pageScriptOf } from '../../core/text/script/pageScript';
import { attributeOf, isElement } from '../dom/domAccess';
import { renderedParent } from '../dom/flatTree';
import { type Mark, surfaceOf } from '../marks/markedRuns';
import { paragraphAround } from './paragraphAround';

/** @throws RangeError where the mark's term is not in `index` */
export function noteSubjectOf(mark: Mark, index: CompiledIndex): NoteSubject {
  return {
    request: noteRequestOf(mark, 0, index),
    match: noteMatchOf(mark),
    at: mark.match.start - paragraphAround(mark).from,
  };
}

/** @throws RangeError where the mark's term is not in `index` */
export function noteRequestOf(mark: Mark, rank: number, index: CompiledIndex): NoteRequest {
  const term = index.terms[mark.match.term];
  if (term === undefined) throw new RangeError(`No term ${mark.match.term} in the index`);
  const { text: paragraph, from } = paragraphAround(mark);
  const { start, end } = mark.match;
  return {
    term: term.id,
    paragraph,
    script: pageScriptOf(paragraph, languageAt(mark.run.nodes[0] ?? document)),
    rank,
    mark: { start: start - from, end: end - from },
  };
}

function noteMatchOf(mark: Mark): NoteMatch {
  const { kind, reason, form } = mark.match;
  return { kind, reason, form, surface: surfaceOf(mark) };
}

/** The language the page states for a node; `null` where it states none. */
function languageAt(node: Node): string | null {
  for (let at: Node | null = node; at !== null; at = renderedParent(at)) {
    const language = isElement(at) ? attributeOf(at, 'lang') : null;
    if (language !== null && language !== '') return language;
  }
  return null;
}
