import { isHan } from '../text/characters';

/** A name read syllable by syllable. */
export interface Reading {
  /** Per Chinese character, or run of letters and digits, how it is read. */
  syllables: string[];
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
  const starts: number[] = [];
  for (let at = 0; at < name.length; at++) {
    if (at === 0 || isHan(name.charCodeAt(at)) || isHan(name.charCodeAt(at - 1))) starts.push(at);
  }
  if (starts.length !== syllables.length) return null;
  return { syllables, text: syllables.join(''), starts: [...starts, name.length] };
}

/**
 * Finds where a query reads a name, at any of its syllables: `wuzhenfenghui`, `wuzhenf`, `wzfh`,
 * `wuzhen峰会`. Chinese characters in the query stand for themselves.
 * @param query search text; at least one Latin letter
 * @param name search text of the name
 */
export function matchPinyin(query: string, name: string, reading: Reading): PinyinMatch | null {
  const { syllables, starts } = reading;
  const typed = query.replace(/(?<=[ln])v/g, 'u');
  for (const kind of ['syllables', 'initials'] as const) {
    for (let from = 0; from < syllables.length; from++) {
      let at = 0;
      let to = from;
      while (at < typed.length && to < syllables.length) {
        const syllable = syllables[to] ?? '';
        const character = name.slice(starts[to], starts[to + 1]);
        const rest = typed.slice(at);
        const read = readLength(rest, character, syllable, kind);
        if (read === 0) break;
        at += read;
        to++;
      }
      if (at === typed.length) return { kind, from, to };
    }
  }
  return null;
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
