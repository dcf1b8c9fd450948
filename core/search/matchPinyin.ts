import { isHan } from '../text/characters';
import { readingsOf } from '../text/sound/readingsOf';

/** A name read syllable by syllable. */
export interface Reading {
  /** Per Chinese character, or run of letters and digits, how it is read. */
  syllables: string[];
  /** Further ways to read some of them, by position. */
  others: ReadonlyMap<number, readonly string[]>;
  /** The syllables without spaces. */
  text: string;
  /** Where each of them begins in the name's search text; one more entry holds the end. */
  starts: number[];
}

/** How a query reads a name: whole syllables (the last may be cut short) or their initials. */
export interface PinyinMatch {
  kind: 'syllables' | 'initials';
  /** First syllable, and the one after the last. */
  from: number;
  to: number;
}

/**
 * Puts the syllables of a name beside its search text.
 * @returns null where they do not correspond, as with a pinyin field written by hand and wrong
 */
export function readingOf(name: string, pinyin: string): Reading | null {
  const syllables = pinyin.split(' ');
  const starts = syllableStartsIn(name);
  if (starts.length !== syllables.length) return null;
  return {
    syllables,
    others: new Map(),
    text: syllables.join(''),
    starts: [...starts, name.length],
  };
}

/**
 * Reads a Chinese name character by character, for packs that do not say how their names are read.
 * Where a character has several readings, each will do.
 * @param name search text of a name
 * @returns null where the browser cannot tell how a character is read
 */
export function guessReading(name: string): Reading | null {
  const syllables: string[] = [];
  const others = new Map<number, readonly string[]>();
  const starts = syllableStartsIn(name);
  for (const [position, start] of starts.entries()) {
    const unit = name.charCodeAt(start);
    const [first, ...rest] = isHan(unit)
      ? readingsOf(unit)
      : [name.slice(start, starts[position + 1] ?? name.length)];
    if (first === undefined) return null;
    syllables.push(first);
    if (rest.length > 0) others.set(position, rest);
  }
  return { syllables, others, text: syllables.join(''), starts: [...starts, name.length] };
}

function syllableStartsIn(name: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < name.length; at++) {
    if (at === 0 || isHan(name.charCodeAt(at)) || isHan(name.charCodeAt(at - 1))) starts.push(at);
  }
  return starts;
}

/**
 * Finds where a query reads a name, at any of its syllables: `wuzhenfenghui`, `wuzhenf`, `wzfh`,
 * `wuzhen峰会`. Chinese characters in the query stand for themselves.
 * @param query search text; at least one Latin letter
 * @param name search text of the name
 */
export function matchPinyin(query: string, name: string, reading: Reading): PinyinMatch | null {
  const typed = /[ln]v/.test(query) ? query.replaceAll('lv', 'lu').replaceAll('nv', 'nu') : query;
  for (const kind of ['syllables', 'initials'] as const) {
    for (let from = 0; from < reading.syllables.length; from++) {
      const to = readFrom(typed, name, reading, kind, from);
      if (to !== null) return { kind, from, to };
    }
  }
  return null;
}

/** Reads the name from one of its syllables on; gives the one after the last, null if it reads otherwise. */
function readFrom(
  typed: string,
  name: string,
  { syllables, others, starts }: Reading,
  kind: PinyinMatch['kind'],
  from: number,
): number | null {
  let at = 0;
  let to = from;
  while (at < typed.length && to < syllables.length) {
    const start = starts[to] ?? 0;
    const syllable = syllables[to] ?? '';
    const more = others.get(to);
    const first = typed.charCodeAt(at);
    // Nearly everything ends here, so it comes before anything is cut out.
    const begins = first === syllable.charCodeAt(0) || first === name.charCodeAt(start);
    if (!begins && more === undefined) return null;
    const rest = typed.slice(at);
    const character = name.slice(start, starts[to + 1]);
    let read = readLength(rest, character, syllable, kind);
    for (const other of more ?? []) {
      read = Math.max(read, readLength(rest, character, other, kind));
    }
    if (read === 0) return null;
    at += read;
    to++;
  }
  return at === typed.length ? to : null;
}

/** How much of `rest` reads this character; 0 where it does not. */
function readLength(
  rest: string,
  character: string,
  syllable: string,
  kind: PinyinMatch['kind'],
): number {
  if (rest.startsWith(character)) return character.length;
  if (kind === 'initials') {
    const initial = /^(?:[zcs]h)/.exec(syllable)?.[0];
    if (initial && rest.startsWith(initial)) return initial.length;
    return rest.charAt(0) === syllable.charAt(0) ? 1 : 0;
  }
  if (rest.startsWith(syllable)) return syllable.length;
  return syllable.startsWith(rest) ? rest.length : 0;
}
