import type { Evidence } from './evidence';

/** Brackets behind Chinese that hold another name, or an English one and an acronym: （Diagnosis Related Groups，简称DRG）. */
const BRACKETS =
  /[（(](?:英文|英語|英语|简称|簡稱|縮寫|缩写)?(?:为|為|是)?[:：]?\s?([A-Za-z][^（）()\u3000-\u303f\p{Script=Han}]{0,80}(?:(?:以下)?(?:简称|簡稱|縮寫|缩写)(?:为|為)?[A-Za-z][\w-]{1,12})?)[）)]/gu;
/** What says in such a bracket that an acronym follows. */
const SHORT = /^(?:以下)?(?:简称|簡稱|縮寫|缩写)(?:为|為)?/;
/** A short name that the text gives a name it has just used: 《X》（以下简称《Y》）, X，简称Y. */
const SHORT_NAMES =
  /[（(，](?:以下|下文)?(?:统称|統稱|简称|簡稱|下称|下稱|又称|又稱|也称|也稱|亦称|亦稱|俗称|俗稱|通称|通稱)(?:为|為)?[“「《]?([^（）()“”「」《》，。；、：:！？\s]{2,20})[”」》]?(?=[）)，。；])/gu;
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
      const start = at + match[0].indexOf(inner) + part.start;
      const pair = { start, end: start + part.text.length };
      pushPair(found, left, pair);
    }
  }
  for (const match of text.matchAll(SHORT_NAMES)) {
    const [whole, name = ''] = match;
    const left = leftOf(text, match.index);
    if (left === null) continue;
    const start = match.index + whole.lastIndexOf(name);
    pushPair(found, left, { start, end: start + name.length });
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

function pushPair(
  found: Evidence[],
  left: NonNullable<ReturnType<typeof leftOf>>,
  pair: { start: number; end: number },
): void {
  const { start, end, isOpen } = left;
  found.push({ reason: 'gloss', ...pair, pair: left });
  found.push({ reason: 'gloss', start, end, ...(isOpen && { openStart: true }), pair });
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
    const text = piece.trim().replace(/["“”]/g, '').replace(SHORT, '');
    const from = start + piece.indexOf(text);
    if (text.length > 1 && text.split(' ').length <= 9) parts.push({ text, start: from });
    start += piece.length + 1;
  }
  return parts;
}
