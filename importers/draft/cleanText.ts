import { withoutDirectionControls } from '../../core/text/withoutDirectionControls';

/** Controls but for tab and the line ends, and characters that are none. */
const CONTROLS = /(?![\t\n\r])\p{Cc}|[\ufeff\ufffe\uffff]/gu;
const SPACES = /[ \t\r\n]+/g;

/** Text of a file without what is no text: controls, and halves of surrogate pairs (U+FFFD stands for them). */
export function withoutControls(text: string): string {
  return text.toWellFormed().replace(CONTROLS, '');
}

/**
 * One line of text: what the layout put between words is one space, and what it put around them nothing. An
 * ideographic space within the line is the author's.
 */
export function cleanLine(text: string): string {
  return withoutControls(text).replace(SPACES, ' ').trim();
}

/** A title or a name: one line without marks of direction. `null` if nothing is left. */
export function cleanName(text: string | null | undefined): string | null {
  const name = cleanLine(withoutDirectionControls(text ?? ''));
  return name === '' ? null : name;
}

/** Text in which line breaks are the author's: lines trimmed at the end, empty ones around it dropped. */
export function cleanLines(text: string): string {
  const lines = withoutControls(text)
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first === -1 ? '' : lines.slice(first, last + 1).join('\n');
}
