import { isAcronym } from '../words/tokens';
import type { Evidence } from './evidence';

const BRACKETS = /[（(]["“]?([A-Z][A-Za-z\d&-]{1,9})["”]?(?:[,;][^()（）]{0,40})?[）)]/g;
const REVERSED = /([A-Z][A-Z\d&]{1,8}) \(([A-Za-z][A-Za-z -]{3,80})\)/g;
const WORDS = /[A-Za-z\d][\w'’&-]*/g;
/** What a long form does not cross. */
const STOP = /[.;:!?()。；：，（）][^.;:!?()。；：，（）]*$/;

/**
 * Long forms and their acronyms: after Schwartz and Hearst, A simple algorithm for identifying abbreviation
 * definitions (2003), which takes the shortest stretch that has the letters. Here it begins no later than the words
 * whose initials are the letters, and crosses no end of a clause.
 */
export function findAcronyms(text: string): Evidence[] {
  const found: Evidence[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const short = match[1] ?? '';
    if (!isShortForm(short)) continue;
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const clause = STOP.exec(before)?.[0].slice(1) ?? before;
    const length = longFormIn(clause.trimEnd(), short);
    if (length === 0) continue;
    const end = match.index - (clause.length - clause.trimEnd().length);
    const long = { start: end - length, end };
    const start = match.index + match[0].indexOf(short);
    push(found, long, { start, end: start + short.length });
  }
  for (const match of text.matchAll(REVERSED)) {
    const [, short = '', full = ''] = match;
    if (/[\w&]/.test(text.charAt(match.index - 1))) continue;
    if (longFormIn(full, short) !== full.length) continue;
    const start = match.index + short.length + 2;
    push(
      found,
      { start, end: start + full.length },
      { start: match.index, end: match.index + short.length },
    );
  }
  return found;
}

type Span = { start: number; end: number };

function push(found: Evidence[], long: Span, short: Span): void {
  found.push(
    { reason: 'acronym', ...long, pair: short },
    { reason: 'acronym', ...short, pair: long },
  );
}

/** `DAOs` and `IoT` are, `Figure` is not. */
function isShortForm(text: string): boolean {
  return isAcronym(text) || (/^[A-Z]/.test(text) && (text.match(/[A-Z]/g)?.length ?? 0) >= 2);
}

/** How many units at the end of a clause are the long form of an acronym; 0 if there is none. */
export function longFormIn(clause: string, acronym: string): number {
  const short = acronym
    .replace(/s$/, '')
    .replace(/[^A-Za-z\d]/g, '')
    .toLowerCase();
  const shortest = shortestLongForm(clause, short);
  const byInitials = initialsLongForm(clause, short);
  const length = Math.max(shortest, byInitials);
  return length > acronym.length ? length : 0;
}

/** Schwartz and Hearst: from the right, every letter of the acronym somewhere, the first at the start of a word. */
function shortestLongForm(clause: string, short: string): number {
  const lower = clause.toLowerCase();
  let at = lower.length - 1;
  for (let letter = short.length - 1; letter >= 0; letter--) {
    const wanted = short.charAt(letter);
    while (
      at >= 0 &&
      (lower.charAt(at) !== wanted || (letter === 0 && /[a-z\d]/.test(lower.charAt(at - 1))))
    )
      at--;
    if (at < 0) return 0;
    at--;
  }
  const form = clause.slice(at + 1);
  const most = Math.min(short.length + 5, short.length * 2);
  return form.split(/\s+/).length <= most ? form.length : 0;
}

const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'a', 'an', '&', 'with']);

/** The last words whose initials are the acronym, small words aside. */
function initialsLongForm(clause: string, short: string): number {
  const words = [...clause.matchAll(WORDS)];
  let letter = short.length - 1;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (word === undefined) return 0;
    for (const part of word[0].split('-').reverse()) {
      if (part.charAt(0).toLowerCase() === short.charAt(letter)) letter--;
      else if (!SMALL.has(part.toLowerCase()) && !word[0].includes('-')) return 0;
    }
    if (letter < 0) return clause.length - word.index;
  }
  return 0;
}
