import type { Evidence } from './evidence';

/** Brackets behind Chinese that hold another name, or an English one and an acronym. */
const BRACKETS = /[（(]([A-Za-z][^（）()\u3000-\u303f\p{Script=Han}]{0,80})[）)]/gu;
const NAME_UNIT = /[\p{L}\p{N}·・\-－—／/\s]/u;
const LONGEST_BEFORE = 40;
const QUOTED_BEFORE = /[》」』”]$/;
const REVERSED = /([A-Z][A-Za-z\d-]{1,12})[（(](\p{Script=Han}{2,20})[）)]/gu;

/** `X（Latin）`: the right side exactly, the left side by its end. `ACR（全称）`: both. */
export function findGlosses(text: string): Evidence[] {
  const found: Evidence[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const inner = match[1] ?? '';
    const at = match.index;
    const left = leftOf(text, at);
    if (left === null) continue;
    for (const part of partsOf(inner)) {
      const start = at + 1 + part.start;
      const pair = { start, end: start + part.text.length };
      found.push({ reason: 'gloss', ...pair, pair: left });
      found.push({ reason: 'gloss', ...left, ...(left.isOpen && { openStart: true }), pair });
    }
  }
  for (const match of text.matchAll(REVERSED)) {
    const [, short = '', full = ''] = match;
    if (/[A-Za-z\d-]/.test(text.charAt(match.index - 1))) continue;
    const left = { start: match.index, end: match.index + short.length };
    const start = left.end + 1;
    const right = { start, end: start + full.length };
    found.push(
      { reason: 'gloss', ...left, pair: right },
      { reason: 'gloss', ...right, pair: left },
    );
  }
  return found;
}

function leftOf(text: string, at: number): { start: number; end: number; isOpen: boolean } | null {
  const before = text.slice(Math.max(0, at - 41), at);
  if (QUOTED_BEFORE.test(before)) {
    const open = Math.max(...['《', '「', '『', '“'].map((mark) => text.lastIndexOf(mark, at)));
    return open < 0 || at - open > 60 ? null : { start: open + 1, end: at - 1, isOpen: false };
  }
  let from = at;
  while (from > 0 && at - from < LONGEST_BEFORE && NAME_UNIT.test(text.charAt(from - 1))) from--;
  const run = text.slice(from, at);
  if (!/\p{Script=Han}/u.test(run)) return null;
  return {
    start: at - run.trimStart().length,
    end: at - (run.length - run.trimEnd().length),
    isOpen: true,
  };
}

function partsOf(inner: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  for (const piece of inner.split(/[,，;；]/)) {
    const text = piece.trim().replace(/["“”]/g, '');
    const from = start + piece.indexOf(text);
    if (text.length > 1 && text.split(' ').length <= 9) parts.push({ text, start: from });
    start += piece.length + 1;
  }
  return parts;
}
