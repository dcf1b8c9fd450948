/**
 * How many encounters a tab may have kept by itself. A page that has taken over its content script can make up what
 * was met on it; so what it can add is bounded by what a quick reader could meet.
 */

/** At once, for a page with many terms in view. */
const AT_ONCE = 80;
/** Milliseconds in which one more is allowed; never more in store than `AT_ONCE`. */
const PER_ONE = 3_000;

/** Of a tab. */
export interface Allowance {
  left: number;
  /** Up to when `left` is worked out, in milliseconds since 1970. */
  at: number;
}

/**
 * @param before `null` for a tab that has not asked yet
 * @param now milliseconds since 1970
 * @returns how many of `wanted` are allowed, and what is left then
 */
export function allow(
  before: Allowance | null,
  wanted: number,
  now: number,
): { allowed: number; after: Allowance } {
  const { left, at } = before ?? { left: AT_ONCE, at: now };
  // A clock that was set back allows nothing more.
  const steps = Math.max(0, Math.floor((now - at) / PER_ONE));
  const store = Math.min(AT_ONCE, left + steps);
  const allowed = Math.min(wanted, store);
  return { allowed, after: { left: store - allowed, at: Math.min(now, at + steps * PER_ONE) } };
}

/** As many are kept by themselves of one site in a day: hosts below one another are counted apart. */
export const MOST_OF_SITE = 1_000;
