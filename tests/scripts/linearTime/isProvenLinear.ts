import { BEFORE, NotJudged, type Positions, positionsOf } from './positionsOf';

/** Steps beyond which something else is to judge. */
const MOST_STEPS = 3_000_000;
/** Few repetitions that are written out are proven faster, many prove more. */
const WRITTEN_OUT = [8, 100];

/**
 * Whether it is proven that a backtracking engine looks for an expression in a time that grows no faster than the text:
 * no text leads to the same place in more than a fixed number of ways, wherever the search began. Where it is not,
 * the time may still be linear.
 *
 * After Weber and Seidl, On the degree of ambiguity of finite automata (1991): it is not fixed where one text leads from
 * a place back to it in two ways, or from one place to itself, from it to another, and from that to itself.
 */
export function isProvenLinear(pattern: string, flags: string): boolean {
  return WRITTEN_OUT.some((writtenOut) => isProven(pattern, flags, writtenOut));
}

function isProven(pattern: string, flags: string, writtenOut: number): boolean {
  try {
    return isOfFixedAmbiguity(positionsOf(pattern, flags, writtenOut));
  } catch (error) {
    if (error instanceof NotJudged) return false;
    throw error;
  }
}

function isOfFixedAmbiguity({ reads, next }: Positions): boolean {
  const loopOf = loopsOf(next);
  const ways = next.map((after) => [...after.keys()]);
  const within = (position: number) =>
    (ways[position] ?? []).filter((after) => loopOf[after] === loopOf[position]);
  const inside = ways.map((_, position) => (loopOf[position] === null ? [] : within(position)));
  const looping = ways.flatMap((_, position) => (loopOf[position] === null ? [] : [position]));
  const bits = (position: number) => reads[position] ?? 0n;
  let steps = 0;
  /** Whether one text leads along all of these ways from some places to others. */
  const leads = (from: Places, to: Places, along: readonly (readonly number[])[][]): boolean => {
    const seen = new Set<number>();
    const open: Places[] = [from];
    const [x, y, z] = along;
    for (let places = open.pop(); places !== undefined; places = open.pop()) {
      for (const a of x?.[places[0]] ?? []) {
        for (const b of y?.[places[1]] ?? []) {
          const both = bits(a) & bits(b);
          if (both === 0n) continue;
          for (const c of z?.[places[2]] ?? []) {
            steps += 1;
            if (steps > MOST_STEPS) throw new NotJudged('too many ways');
            if ((both & bits(c)) === 0n) continue;
            if (a === to[0] && b === to[1] && c === to[2]) return true;
            const key = (a * ways.length + b) * ways.length + c;
            if (seen.has(key)) continue;
            seen.add(key);
            open.push([a, b, c]);
          }
        }
      }
    }
    return false;
  };
  /** Two are compared by three where the third stays before the match. */
  const stays = [[BEFORE]];
  const branches = (p: number) => {
    const after = inside[p] ?? [];
    if (after.some((to) => (next[p]?.get(to) ?? 0) > 1)) return true;
    const pairs = after.flatMap((a) => after.filter((b) => a < b).map((b) => [a, b] as const));
    return pairs.some(
      ([a, b]) =>
        (bits(a) & bits(b)) !== 0n &&
        leads([a, b, BEFORE], [p, p, BEFORE], [inside, inside, stays]),
    );
  };
  if (looping.some(branches)) return false;
  return !looping.some((p) =>
    looping.some(
      (q) => loopOf[p] !== loopOf[q] && leads([p, p, q], [p, q, q], [inside, ways, inside]),
    ),
  );
}

type Places = readonly [number, number, number];

/**
 * The loop (strongly connected component) that each position is in; `null` where nothing leads back to it. After Tarjan,
 * Depth-first search and linear graph algorithms (1972).
 */
function loopsOf(next: Positions['next']): (number | null)[] {
  const loops = next.map((): number | null => null);
  const order = new Map<number, number>();
  const open: number[] = [];
  /** Visits all that a position leads to, and returns the earliest open one of those. */
  const visit = (position: number): number => {
    const at = order.size;
    order.set(position, at);
    let earliest = at;
    const depth = open.push(position);
    for (const after of next[position]?.keys() ?? []) {
      const met = order.get(after);
      if (met === undefined) earliest = Math.min(earliest, visit(after));
      else if (open.includes(after)) earliest = Math.min(earliest, met);
    }
    if (earliest < at) return earliest;
    const members = open.splice(depth - 1);
    const isLoop = members.length > 1 || next[position]?.has(position) === true;
    for (const member of members) loops[member] = isLoop ? at : null;
    return Number.POSITIVE_INFINITY;
  };
  for (const position of next.keys()) if (!order.has(position)) visit(position);
  return loops;
}
