import type { Match, Matcher } from '../../match/index/types';

/**
 * Lists the names that stand inside a longer one, remembered per surface since a document repeats
 * the same names. The matcher reports only the longest, so the text is scanned again without its
 * first and without its last word (character, in Chinese), and so on inwards.
 */
export function createInnerNames(matcher: Matcher): (surface: string) => Match[] {
  const remembered = new Map<string, Match[]>();

  function innerNames(surface: string): Match[] {
    const known = remembered.get(surface);
    if (known) return known;
    const inner: Match[] = [];
    for (const [from, to] of [
      [lengthOfFirstWord(surface), surface.length],
      [0, startOfLastWord(surface)],
    ] as const) {
      for (const match of matcher.scan(surface.slice(from, to))) {
        const start = from + match.start;
        const end = from + match.end;
        inner.push({ ...match, start, end });
        for (const each of innerNames(surface.slice(start, end))) {
          inner.push({ ...each, start: start + each.start, end: start + each.end });
        }
      }
    }
    const longest = withoutOverlaps(inner);
    remembered.set(surface, longest);
    return longest;
  }
  return innerNames;
}

/** A cut never goes through a Latin word or a number: BRIC is not a name inside BRICS. */
const IN_WORD = /[\p{Script=Latin}\p{N}]/u;

function lengthOfFirstWord(surface: string): number {
  let length = 0;
  for (const character of surface) {
    if (!IN_WORD.test(character)) return Math.max(length, character.length);
    length += character.length;
  }
  return length;
}

function startOfLastWord(surface: string): number {
  const characters = Array.from(surface);
  const isInWord = (at: number) => IN_WORD.test(characters[at] ?? '');
  let first = Math.max(characters.length - 1, 0);
  while (isInWord(first) && isInWord(first - 1)) first--;
  return characters.slice(0, first).join('').length;
}

/** Of one term's matches that overlap, keeps the leftmost longest; different terms may overlap. */
function withoutOverlaps(matches: Match[]): Match[] {
  const ends = new Map<number, number>();
  return matches
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((match) => {
      if (match.start < (ends.get(match.term) ?? 0)) return false;
      ends.set(match.term, match.end);
      return true;
    });
}
