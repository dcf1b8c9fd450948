import { columnsOf } from '../../core/text/columnsOf';
import { withoutControls } from '../draft/cleanText';
import { joinLines } from '../draft/joinLines';
import { listMark } from './listMark';
import { spacedRows } from './spacedRows';
import { withoutPageMargins } from './withoutPageMargins';
import { wrapWidth } from './wrapping';

export interface Paragraph {
  text: string;
  /** Columns by which its first line is indented beyond what most lines are. */
  indent: number;
  isAfterBlank: boolean;
  /** A line of hyphens or the like below it. */
  isUnderlined: boolean;
  /** One line in the middle of the others. */
  isCentred: boolean;
  /** The cells of a table's row, parted by tabs. */
  isRow: boolean;
}

/** A line that draws a line. */
const RULE = /^[-=_*~#─—–]{3,}$/;
/** A line that is shorter by that part of the width ends its paragraph, whatever follows. */
const SHORT = 0.3;
/** Where paragraphs are told by blank lines, others may be ragged. */
const BLANK_LINES = 0.08;

/** In columns. */
const LEAST_CENTRED = 10;
const OFF_CENTRE = 6;

interface Line {
  text: string;
  indent: number;
  columns: number;
}

/**
 * The paragraphs of a plain text. Where lines were broken at a width, they are joined again: up to a blank line, an indented one,
 * one with the mark of an item, and after one into which the next word would have fitted.
 */
export function paragraphsOf(text: string): { paragraphs: Paragraph[]; areJoined: boolean } {
  const lines = withoutControls(withoutPageMargins(text).replaceAll('\f', '\n\n')).split(
    /\r\n|[\r\n\u2028\u2029]/,
  );
  const width = wrapWidth(lines);
  const paragraphs: Paragraph[] = [];
  let gathered: Line[] = [];
  let isAfterBlank = true;
  let areJoined = false;
  const read = lines.map(readLine);
  const hasBlankLines =
    lines.filter((line) => line.trim() === '').length > lines.length * BLANK_LINES;
  const common = commonIndent(read);
  const firstIndent = indentOfFirstLines(read);
  const end = () => {
    const [first] = gathered;
    if (first === undefined) return;
    areJoined ||= gathered.length > 1;
    paragraphs.push({
      text: joinLines(gathered.map((line) => line.text)),
      indent: first.indent - common,
      isAfterBlank,
      isUnderlined: false,
      isCentred: width !== null && gathered.length === 1 && isCentred(first, common, width),
      isRow: false,
    });
    gathered = [];
    isAfterBlank = false;
  };
  const rows = spacedRows(lines);
  for (const [at, line] of read.entries()) {
    const before = gathered.at(-1);
    const row = rows.get(at);
    if (row !== undefined) {
      end();
      if (row !== '') paragraphs.push(rowFrom(row, isAfterBlank));
      isAfterBlank = false;
    } else if (line.text === '') {
      end();
      isAfterBlank = true;
    } else if (RULE.test(line.text)) {
      const isBelow = before !== undefined && gathered.length === 1;
      end();
      const last = paragraphs.at(-1);
      if (isBelow && last !== undefined) last.isUnderlined = true;
      isAfterBlank = true;
    } else {
      if (
        before !== undefined &&
        (width === null ||
          isSecondFirstLine(line, gathered, firstIndent) ||
          startsParagraph(line, gathered, width, hasBlankLines))
      )
        end();
      gathered.push(line);
    }
  }
  end();
  return { paragraphs, areJoined };
}

const rowFrom = (text: string, isAfterBlank: boolean): Paragraph => ({
  text,
  indent: 0,
  isAfterBlank,
  isUnderlined: false,
  isCentred: false,
  isRow: true,
});

/** Whether a line stands as far from the left edge of the text as from the right one, and as far as no paragraph does. */
function isCentred({ indent, columns }: Line, common: number, width: number): boolean {
  const right = width - columns;
  // In the middle of the text, or of the page that the text stands further in on.
  const away = Math.min(Math.abs(indent - common - right), Math.abs(indent - right));
  return indent - common >= LEAST_CENTRED && away <= OFF_CENTRE;
}

function readLine(line: string): Line {
  // Typewriters have an o for a bullet, set two spaces behind it and behind a full stop, and many to reach the right edge.
  const text = line
    .trim()
    .replace(/^o {2,}/, '• ')
    .replace(/ {2,}/g, ' ');
  return {
    text,
    indent: columnsOf(line.slice(0, line.length - line.trimStart().length)),
    columns: columnsOf(line.trimEnd()),
  };
}

/** By how much most lines with text are indented. */
function commonIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { text, indent } of lines) {
    if (text !== '') counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** As many indented lines above lines that begin further left are first ones. */
const FEWEST_FIRST = 3;

/** How far first lines of paragraphs are indented; `null` where lines below each other are so more often, as in quotations. */
function indentOfFirstLines(lines: readonly Line[]): number | null {
  const falls = new Map<number, number>();
  const runs = new Map<number, number>();
  lines.forEach(({ text, indent }, at) => {
    const next = lines[at + 1];
    if (text === '' || indent < 2 || next === undefined || next.text === '') return;
    if (next.indent < indent - 1) falls.set(indent, (falls.get(indent) ?? 0) + 1);
    else if (next.indent === indent) runs.set(indent, (runs.get(indent) ?? 0) + 1);
  });
  const [[indent, count] = [0, 0]] = [...falls].sort(([, one], [, other]) => other - one);
  return count >= FEWEST_FIRST && count > (runs.get(indent) ?? 0) ? indent : null;
}

const ENDS_SENTENCE = /[。！？：；.!?:;…][”’」』）)"']*$/u;

/** Whether a line begins a paragraph behind one of a single line, which is indented as far: both are first lines. */
function isSecondFirstLine(
  line: Line,
  gathered: readonly Line[],
  firstIndent: number | null,
): boolean {
  const [first] = gathered;
  if (firstIndent === null || first === undefined || gathered.length > 1) return false;
  const areFirst = first.indent === firstIndent && line.indent === firstIndent;
  return areFirst && listMark(first.text) === '' && ENDS_SENTENCE.test(first.text);
}

function startsParagraph(
  line: Line,
  gathered: readonly Line[],
  width: number,
  hasBlankLines: boolean,
): boolean {
  const [first] = gathered;
  const before = gathered.at(-1);
  if (first === undefined || before === undefined) return false;
  if (listMark(line.text) !== '') return true;
  // What stands further left than the mark of an item is none of it.
  if (listMark(first.text) !== '' && line.indent < first.indent) return true;
  // The second line may hang, or the first be indented; after that all stand below each other.
  if (
    gathered.length > 1
      ? line.indent > before.indent + 1
      : line.indent > before.indent + 1 && listMark(first.text) === ''
  ) {
    return true;
  }
  const left = width - before.columns - firstWord(line.text);
  return hasBlankLines ? left > width * SHORT : left > Math.max(3, width * 0.06);
}

/** Columns of what would have to fit behind the line before: a word and its space, or a character. */
function firstWord(text: string): number {
  const word = /^[\u2e80-\uffef]/.test(text)
    ? (/^.[，。、：；！？）》”’」』]*/u.exec(text)?.[0] ?? '')
    : ` ${/^[^\s\u2e80-\uffef]+/.exec(text)?.[0] ?? ''}`;
  return columnsOf(word);
}
