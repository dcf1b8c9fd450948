import { spacedText } from '../runs/spacedText';
import type { TextLine } from './firstWord';
import type { FlowLine } from './flowLine';

const SENTENCE_END = /[。．.!?！？][”’」』）)]?$/u;
/** What stands between the name of a paragraph, in letters of its own, and its text. */
const NAME_END = /[:：]$|[.．]?\s?[–—―]$/u;
const LONGEST_NAME = 60;

/**
 * Whether a line begins with a name in letters of its own as the open paragraph does, behind the end of a sentence: gazettes and
 * abstracts set SUMMARY: and DATES: before their paragraphs, without a gap or an indent.
 */
export function beginsAsOpened(open: readonly TextLine[], last: TextLine, next: TextLine): boolean {
  const [first] = open;
  if (first === undefined || !SENTENCE_END.test(last.text)) return false;
  const [own, before] = [nameOf(first.line), nameOf(next.line)];
  return own !== null && before !== null && own === before && last.line.font !== before;
}

/** The font of the name that a line begins with; `null` if it begins with none. */
function nameOf({ pieces }: FlowLine): string | null {
  const font = pieces[0]?.font ?? '';
  const end = pieces.findIndex((piece) => piece.font !== font);
  if (end === -1) return null;
  const name = spacedText(pieces.slice(0, end)).trim();
  const after = pieces[end]?.text.trim() ?? '';
  const whole = NAME_END.test(name) || !/^[:：–—―]/u.test(after) ? name : `${name}${after[0]}`;
  return whole.length <= LONGEST_NAME && NAME_END.test(whole) ? font : null;
}
