import { firstThat } from '../../firstThat';
import type { PackDocument } from '../../pack/types';
import type { Passage } from '../library';

/** Shorter beginnings and ends are hardly ever unique on a real page, which has a frame around the text. */
const SHORTEST_QUOTE = 8;
/** Fewer full stops at its end do not say that a copy breaks off. */
const FEWEST_DOTS = 3;

/**
 * The document's address, with a text fragment that makes the browser scroll to the passage
 * (https://wicg.github.io/scroll-to-text-fragment/). The fragment quotes the first and the last
 * words of the passage, as many as it takes to be unique in the document; a passage that stands in
 * the document twice gets the plain address, as does one whose quotations would have half a surrogate pair in them.
 * `null` where the document has no address.
 */
export function originalLink(document: PackDocument, passage: Passage | null): string | null {
  const { url } = document;
  if (url === null || passage === null) return url;
  const directive = textDirective(withoutBreakOff(passage.text.trim()), pageText(document));
  if (directive === null) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** What the browser searches, as far as we know it: comparison ignores case. */
function pageText({ title, blocks }: PackDocument): string {
  return [title, ...blocks.map(({ text }) => text)].join('\n').toLowerCase();
}

/** Where a copy breaks off, its dots are not the original's. */
function withoutBreakOff(text: string): string {
  const dot = text.endsWith('…') ? '…' : '.';
  let end = text.length;
  while (text.charAt(end - 1) === dot) end -= 1;
  const dots = text.length - end;
  return dots >= (dot === '…' ? 1 : FEWEST_DOTS) ? text.slice(0, end).trimEnd() : text;
}

function textDirective(text: string, page: string): string | null {
  const quoted = text.toLowerCase();
  const words = wordsOf(text);
  const starts = words
    .map(({ end }) => end)
    .filter((end) => end >= SHORTEST_QUOTE && end < text.length);
  // What is longer than a unique quotation is unique, too: the shortest one is found by halving.
  const start =
    starts[firstThat(starts.length, (at) => isUnique(page, quoted.slice(0, starts[at])))];
  if (start === undefined) return isUnique(page, quoted) ? directiveOf(text) : null;
  const afterStart = page.slice(page.indexOf(quoted) + start);
  const ends = words
    .map(({ begin }) => begin)
    .filter((begin) => begin >= start && text.length - begin >= SHORTEST_QUOTE)
    .reverse();
  const isNext = (begin = text.length) => afterStart.indexOf(quoted.slice(begin)) === begin - start;
  const end = ends[firstThat(ends.length, (at) => isNext(ends[at]))];
  if (end === undefined) return directiveOf(text);
  return directiveOf(text.slice(0, start), text.slice(end));
}

function isUnique(page: string, quoted: string): boolean {
  const first = page.indexOf(quoted);
  return first >= 0 && page.indexOf(quoted, first + 1) < 0;
}

/** A browser matches whole words only, so a quotation is cut between words. */
function wordsOf(text: string): { begin: number; end: number }[] {
  return Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ begin: index, end: index + segment.length }));
}

/** `null` for quotations with half a character, which no address can hold and the original does not have. */
function directiveOf(...quotations: string[]): string | null {
  if (!quotations.every((quotation) => quotation.isWellFormed())) return null;
  return quotations.map(encode).join(',');
}

/** Hyphens, commas and ampersands have a meaning in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
