import type { StatedMetadata } from '../draft/documentDraft';
import { readFrontMatter } from './frontMatter';

/** Lines that are looked at. */
const MOST_LINES = 40;
const KEY = /^[\p{L}][\p{L}\p{N} _-]{0,30}: ?\S/u;
const GOES_ON = /^[ \t]+\S/;
/** Of other keys alone nobody can tell that they are some. */
const TELLING = /^(?:title|author|date|标题|標題|作者|日期): ?\S/i;
const FEWEST = 2;

/**
 * What the lines `Key: value` before a document say, which MultiMarkdown has without fences, up to the first empty one.
 *
 * @returns it, and the text without these lines; `null` where it does not begin so
 */
export function metadataHead(text: string): { stated: StatedMetadata; rest: string } | null {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const end = lines.slice(0, MOST_LINES).findIndex((line) => line.trim() === '');
  const head = lines.slice(0, end === -1 ? 0 : end);
  const keys = head.filter((line) => KEY.test(line)).length;
  const isHead = head.every((line, at) => KEY.test(line) || (at > 0 && GOES_ON.test(line)));
  if (keys < FEWEST || !isHead || !head.some((line) => TELLING.test(line))) return null;
  return { stated: readFrontMatter(head.join('\n')), rest: lines.slice(end).join('\n') };
}
