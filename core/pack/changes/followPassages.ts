import type { PackBlock } from '../blocks';

/** A stretch of passages that moved together: `[from, to, count]`, numbers from 1. */
export type FollowedRange = readonly [from: number, to: number, count: number];

/** Beyond as many passages between two that are the same, none is looked for by likeness. */
const MOST_COMPARED = 60;
/** Share of their pairs of characters that two passages have in common, from which one is a later form of the other. */
const LIKE_ENOUGH = 0.6;

/**
 * Where the passages of an earlier version of a document are in a later one: those of the same text, in order where a
 * text comes more than once; of the rest, those that were corrected in place. What was taken out is in no range.
 */
export function followPassages(
  before: readonly PackBlock[],
  after: readonly PackBlock[],
): FollowedRange[] {
  const earlier = passagesOf(before);
  const later = passagesOf(after);
  const to = sameTexts(earlier, later);
  followCorrections(earlier, later, to);
  return rangesOf(to);
}

/** Where a passage is, by ranges; `null` where it was taken out. */
export function followedPassage(ranges: readonly FollowedRange[], passage: number): number | null {
  const range = ranges.find(([from, , count]) => passage >= from && passage < from + count);
  return range === undefined ? null : passage - range[0] + range[1];
}

/** One way after another: from the first version to the third, over the second. */
export function followTwice(
  first: readonly FollowedRange[],
  second: readonly FollowedRange[],
): FollowedRange[] {
  const to: (number | null)[] = [];
  for (const [from, middle, count] of first) {
    for (let step = 0; step < count; step++) {
      to[from + step - 1] = followedPassage(second, middle + step);
    }
  }
  return rangesOf(Array.from(to, (number) => number ?? null));
}

function passagesOf(blocks: readonly PackBlock[]): string[] {
  return blocks.filter(({ type }) => type !== 'heading').map(({ text }) => plain(text));
}

/** Spaces and the width of letters differ from one reading of a file to another. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

function sameTexts(earlier: readonly string[], later: readonly string[]): (number | null)[] {
  const places = new Map<string, number[]>();
  for (const [at, text] of later.entries()) {
    const known = places.get(text);
    if (known === undefined) places.set(text, [at + 1]);
    else known.push(at + 1);
  }
  // Taken from the end, which is quick; so they are turned round first.
  for (const numbers of places.values()) numbers.reverse();
  return earlier.map((text) => places.get(text)?.pop() ?? null);
}

function followCorrections(
  earlier: readonly string[],
  later: readonly string[],
  to: (number | null)[],
): void {
  const taken = new Set(to);
  for (let start = 0; start < to.length; start++) {
    if (to[start] !== null) continue;
    let end = start;
    while (end < to.length && to[end] === null) end++;
    const first = start === 0 ? 1 : (to[start - 1] ?? 0) + 1;
    const last = end === to.length ? later.length : (to[end] ?? 0) - 1;
    if (last - first < MOST_COMPARED && end - start <= MOST_COMPARED) {
      let from = first;
      for (let at = start; at < end; at++) {
        const found = nearest(earlier[at] ?? '', later, { from, last, taken });
        if (found === null) continue;
        to[at] = found;
        taken.add(found);
        from = found + 1;
      }
    }
    start = end;
  }
}

function nearest(
  text: string,
  later: readonly string[],
  { from, last, taken }: { from: number; last: number; taken: ReadonlySet<number | null> },
): number | null {
  let best: { number: number; likeness: number } | null = null;
  for (let number = from; number <= last; number++) {
    if (taken.has(number)) continue;
    const likeness = likenessOf(text, later[number - 1] ?? '');
    if (likeness >= LIKE_ENOUGH && likeness > (best?.likeness ?? 0)) best = { number, likeness };
  }
  return best?.number ?? null;
}

/** Sørensen–Dice coefficient of the sets of pairs of neighbouring characters. */
export function likenessOf(one: string, other: string): number {
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  let both = 0;
  for (const pair of pairs) if (others.has(pair)) both++;
  return (2 * both) / Math.max(1, pairs.size + others.size);
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function rangesOf(to: readonly (number | null)[]): FollowedRange[] {
  const ranges: [number, number, number][] = [];
  for (const [at, number] of to.entries()) {
    if (number === null) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last[0] + last[2] === at + 1 && last[1] + last[2] === number)
      last[2]++;
    else ranges.push([at + 1, number, 1]);
  }
  return ranges;
}
