import type { StreamBlock } from '../words/tokenStream';
import type { Evidence } from './evidence';

/** Numbers of headings and items: 第一章, 一、, （二）, 3.1, a), and marks of lists. */
const NUMBERING =
  /(?:[\s·•]|[*#>\-–—]{1,6}(?=\s)|第[\d一二三四五六七八九十百]{1,6}[章节節条條款编編部分篇]|[（(]?[\d一二三四五六七八九十]{1,3}[)）、．]|\d{1,2}(?:\.\d{1,2}){0,4}\.?(?=[\s\p{Script=Han}])|[（(][a-z\d]{1,3}[)）]|(?:Chapter|Section|Part|Appendix|Article) [\dA-Z]{1,3}[.:]?(?=\s))/uy;
/** What parts a label from what is said of it. */
const SEPARATOR = /^([^：:。；;，,!?！？「“《]{1,60}?)\s?(?:[：:]|\s[–—-]\s|——)/;
/** A label that is set off and followed by its text: `**Label.** …`. */
const SET_OFF = /^(?:\*\*|__)([^*_]{1,60})(?:\*\*|__)/;
/** What goes on behind a bracket says something of the name before it: 车辆对电网（V2G）仍在试验：… */
const BRACKET_INSIDE = /[)）]\s?[^)）\s]/;
const LONGEST_HEADING = 60;
const MOST_WORDS = 7;
const CLAUSE = /[。；！？!?;，]/;

/** How many units of a heading or an item are its number or mark. */
function numberingOf(text: string): number {
  let at = 0;
  for (;;) {
    NUMBERING.lastIndex = at;
    const next = NUMBERING.exec(text);
    if (next === null || next[0] === '') return at;
    at += next[0].length;
  }
}

/** Headings, the labels that items and paragraphs begin with, and the first cells of rows. */
export function findLabels({ text, type }: StreamBlock): Evidence[] {
  const from = numberingOf(text);
  const rest = text.slice(from);
  if (type === 'heading') {
    const isName = rest.length <= LONGEST_HEADING && !CLAUSE.test(rest) && fewWords(rest);
    return isName ? spanOf('heading', text, from, text.length) : [];
  }
  if (type === 'row') {
    const cell = text.split('\t', 1)[0] ?? '';
    return cell !== '' && cell.length <= LONGEST_HEADING && fewWords(cell)
      ? spanOf('label', text, 0, cell.length)
      : [];
  }
  const setOff = SET_OFF.exec(rest);
  if (setOff?.[1] !== undefined && fewWords(setOff[1])) {
    const start = from + 2;
    return spanOf('label', text, start, start + setOff[1].length);
  }
  const label = SEPARATOR.exec(rest)?.[1];
  if (label === undefined || !fewWords(label) || BRACKET_INSIDE.test(label)) return [];
  return spanOf('label', text, from, from + label.length);
}

function fewWords(text: string): boolean {
  return text.split(' ').length <= MOST_WORDS;
}

/** The span without marks at its edges; none if nothing is left. */
function spanOf(reason: 'heading' | 'label', text: string, from: number, to: number): Evidence[] {
  let start = from;
  let end = to;
  while (start < end && /[\s*_“”"「」]/.test(text.charAt(start))) start++;
  while (end > start && /[\s*_.:：“”"「」]/.test(text.charAt(end - 1))) end--;
  return start < end ? [{ reason, start, end }] : [];
}
