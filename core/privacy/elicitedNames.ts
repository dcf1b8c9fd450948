/**
 * How many names of private packs a tab may find out. A page sees what is marked on it, and can put before the
 * reader's library as many texts as it likes; so what it has not paid for with the reader's own doing, a press, a key,
 * a turn of the wheel, is little. Per tab, since a page may load itself again or send the reader to another host.
 */

/** Names that a tab may find out without any gesture. */
export const AT_ONCE = 30;
/** Names for each second in which there was a gesture; never more in store than `AT_ONCE`. */
const PER_GESTURE = 10;
/** Milliseconds in which one more name is granted without a gesture. */
const PER_NAME = 600_000;
/** Sites of a tab whose names are remembered. */
const MOST_SITES = 20;

/** Of a tab. */
export interface ElicitedNames {
  /** Names still to be granted. */
  left: number;
  /** Up to when `left` is worked out, in milliseconds since 1970. */
  at: number;
  /** What pages have found out: the one asked for last comes last. Granted again, it costs nothing. */
  sites: { site: string; index: string; names: number[] }[];
}

export interface NamesRequest {
  /** Origin of the tab's own page. */
  site: string;
  /** Hash of the index that `names` are positions in. */
  index: string;
  /** The names that are to be seen on the page. */
  names: number[];
  /** Seconds since the last request in which there was a gesture. */
  gestures: number;
}

/**
 * @param known `null` for a tab that has not asked yet
 * @param now milliseconds since 1970
 * @returns those of the names that may be marked, in their order, and what is known of the tab then
 */
export function grantNames(
  known: ElicitedNames | null,
  { site, index, names, gestures }: NamesRequest,
  now: number,
): { granted: number[]; known: ElicitedNames } {
  const { left: before, at, sites } = known ?? { left: AT_ONCE, at: now, sites: [] };
  // A clock that was set back grants nothing.
  const steps = Math.max(0, Math.floor((now - at) / PER_NAME));
  let left = Math.min(AT_ONCE, before + steps + PER_GESTURE * gestures);
  const found = sites.find((each) => each.site === site && each.index === index);
  const present = new Set(found?.names);
  const granted = names.filter((name) => {
    if (present.has(name)) return true;
    if (left < 1) return false;
    left -= 1;
    present.add(name);
    return true;
  });
  const others = sites.filter((each) => each.site !== site).slice(1 - MOST_SITES);
  return {
    granted,
    known: {
      left,
      at: Math.min(now, at + steps * PER_NAME),
      sites: [...others, { site, index, names: [...present] }],
    },
  };
}
