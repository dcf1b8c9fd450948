import type { Evidence } from './evidence';

const PAIRS = new Map<
  string,
  { close: string; reason: 'title' | 'quote' | 'emphasis'; longest: number }
>([
  ['《', { close: '》', reason: 'title', longest: 80 }],
  ['〈', { close: '〉', reason: 'title', longest: 80 }],
  ['「', { close: '」', reason: 'quote', longest: 40 }],
  ['『', { close: '』', reason: 'quote', longest: 40 }],
  ['“', { close: '”', reason: 'quote', longest: 60 }],
  ['"', { close: '"', reason: 'quote', longest: 60 }],
  ['‘', { close: '’', reason: 'quote', longest: 60 }],
  ['*', { close: '*', reason: 'emphasis', longest: 60 }],
  ['_', { close: '_', reason: 'emphasis', longest: 60 }],
]);
/** What a quotation that is no name has inside: the end of a clause. */
const CLAUSE = /[。；！？!?;…，：:]|[.,] |,/;
const TRIMMED_START = /^[\s*_"]+/;
const TRIMMED_END = /[\s,.*_"]$/;
const WORD = /[\p{L}\p{N}]/u;

/** Titles in their marks, and what stands in quotation marks or is set off, if it may be a name. */
export function findQuoted(text: string): Evidence[] {
  const found: Evidence[] = [];
  for (let at = 0; at < text.length; at++) {
    const pair = PAIRS.get(text.charAt(at));
    if (pair === undefined) continue;
    const isAscii = pair.close === text.charAt(at);
    if (isAscii && !mayOpen(text, at)) continue;
    const close = text.slice(at + 1, at + 2 + pair.longest).indexOf(pair.close) + at + 1;
    if (close <= at + 1) continue;
    const span = trimmed(text, at + 1, close);
    const inner = text.slice(span.start, span.end);
    const isName = pair.reason === 'title' || (!CLAUSE.test(inner) && !hasManyWords(inner));
    if (isName && WORD.test(inner)) found.push({ reason: pair.reason, ...span });
    if (isAscii || pair.reason === 'title') at = close;
  }
  return found;
}

/** A mark that opens and closes alike opens behind what is no letter and before what is one. */
function mayOpen(text: string, at: number): boolean {
  if (!/[\p{L}\p{N}\p{So}*_]/u.test(text.charAt(at + 1))) return false;
  return at === 0 || !/[A-Za-z\d]/.test(text.charAt(at - 1));
}

function hasManyWords(text: string): boolean {
  return text.split(' ').length > 6;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  const start = from + (TRIMMED_START.exec(text.slice(from, to))?.[0].length ?? 0);
  let end = to;
  while (end > start && TRIMMED_END.test(text.charAt(end - 1))) end--;
  return { start, end };
}
