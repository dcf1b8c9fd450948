import { isIdeographic } from '../runs/lineText';
import type { FlowLine } from './flowLine';

/** Punctuation that may not begin a line takes characters with it to the next one, in ems. */
const KEPT_TOGETHER = 1.1;

const NARROW = " ijltfrI.,;:'’!|()[]-";
const BROAD = 'mwMW—@%';
const LONGEST_WORD = 40;
/** Addresses are not parted by most programs, however long they are. */
const LONGEST_ADDRESS = 200;
/** Letters are this broad at least, in ems. */
const NARROWEST = 0.4;

/** A line with its text. */
export interface TextLine {
  line: FlowLine;
  text: string;
}

/** How many of the first characters may not be parted: brackets from what they hold, a character from the stops behind it. */
const unpartable = (text: string) =>
  /^[“‘「『（《〈【]{0,3}.[，。、；：？！”’」』）》〉】…]{0,4}/u.exec(text)?.[0].length ?? 1;

/** How broad letters are beside each other, roughly, in those of the commonest. */
function breadthOf(text: string): number {
  let breadth = 0;
  for (const letter of text) {
    if (NARROW.includes(letter)) breadth += 0.55;
    else if (BROAD.includes(letter)) breadth += 1.45;
    else if (isIdeographic(letter)) breadth += 2;
    else breadth += /\p{Lu}/u.test(letter) ? 1.2 : 1;
  }
  return breadth;
}

/** Width of what may not be parted from the beginning of the line, with the space before it. */
export function firstWordWidth({ line, text }: TextLine): number {
  const first = /[^“”‘’…—]/u.exec(text)?.[0] ?? '';
  if (isIdeographic(first)) return line.size * Math.max(1 + KEPT_TOGETHER, unpartable(text));
  const word = /^[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/u.exec(text)?.[0] ?? '';
  const stops =
    /^[，。、；：？！”’」』）》〉】…]{0,4}/u.exec(text.slice(word.length))?.[0].length ?? 0;
  // Of short lines the breadth says little.
  const unit = Math.max(
    (line.right - line.left) / Math.max(1, breadthOf(text)),
    line.size * NARROWEST,
  );
  const longest = word.includes('://') ? LONGEST_ADDRESS : LONGEST_WORD;
  return unit * breadthOf(`${word.slice(0, longest)} `) + stops * line.size;
}
