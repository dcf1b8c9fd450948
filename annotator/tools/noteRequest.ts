/** What the background is asked for when a note is opened. */
import type { CompiledIndex } from '../../core/match/index/types';
import type { NoteMatch } from '../../core/noteFrame';
import type { NoteRequest } from '../../core/ranking/noteContent';
import { pageScriptOf } from '../../core/text/pageScript';
import { attributeOf, isElement } from '../dom/domAccess';
import { renderedParent } from '../dom/flatTree';
import { type Mark, surfaceOf, textOf } from '../marks/markedRuns';

/** UTF-16 units of the paragraph sent along: what the background ranks passages by. */
const LONGEST_PARAGRAPH = 2_000;

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

export function noteMatchOf(mark: Mark): NoteMatch {
  const { kind, reason, form } = mark.match;
  return { kind, reason, form, surface: surfaceOf(mark) };
}

/** What is sent of the block the mark stands in, and at which unit of it that begins. */
export function paragraphAround(mark: Mark): { text: string; from: number } {
  const text = textOf(mark.run);
  if (text.length <= LONGEST_PARAGRAPH) return { text, from: 0 };
  const middle = (mark.match.start + mark.match.end) >> 1;
  const start = Math.max(
    0,
    Math.min(middle - LONGEST_PARAGRAPH / 2, text.length - LONGEST_PARAGRAPH),
  );
  return { text: text.slice(start, start + LONGEST_PARAGRAPH), from: start };
}

/** The language the page states for a node; `null` where it states none. */
function languageAt(node: Node): string | null {
  for (let at: Node | null = node; at !== null; at = renderedParent(at)) {
    const language = isElement(at) ? attributeOf(at, 'lang') : null;
    if (language !== null && language !== '') return language;
  }
  return null;
}
