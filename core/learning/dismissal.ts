/** What is kept of a mark that the reader said no to: enough to see by what several of them are alike. */
import type { TextRange } from '../text/textRange';

export interface Dismissal {
  /** Of the term, in the library. */
  term: string;
  /** What was marked, as the page writes it. */
  surface: string;
  /** What stands right before and after it, `LONGEST_BESIDE` units at most. */
  before: string;
  after: string;
  /** Where; `null` for a page without a host. */
  host: string | null;
  /** Whether the page wrote it otherwise than any name of the term. */
  isVariant: boolean;
  /** Whether what would vouch for the term stood near: another name of it, or a supporter on the page. */
  isVouchedFor: boolean;
  /** Made up for each press of the reader's: a message that is sent again has the same. Missing where an earlier release kept it. */
  press?: string;
}

/** As it is kept: by a number that tells it from others, later ones have higher numbers. */
export interface KeptDismissal extends Dismissal {
  id: number;
}

/** UTF-16 units kept on either side of a mark. */
export const LONGEST_BESIDE = 40;
/** UTF-16 units of what was marked: no name is longer. */
const LONGEST_SURFACE = 200;

/** The part of a paragraph that is kept of a mark in it. */
export function stretchAround(
  paragraph: string,
  { start, end }: TextRange,
): Pick<Dismissal, 'surface' | 'before' | 'after'> {
  return {
    surface: paragraph.slice(start, Math.min(end, start + LONGEST_SURFACE)),
    before: paragraph.slice(Math.max(0, start - LONGEST_BESIDE), start),
    after: paragraph.slice(end, end + LONGEST_BESIDE),
  };
}

/** Of each term, the latest; and of each host, so that no site can have what was said elsewhere forgotten. */
const MOST_OF_TERM = 12;
const MOST_OF_HOST = 60;
const MOST = 300;

/**
 * Which of the dismissals are forgotten to make room.
 *
 * @param kept all there are, in order
 */
export function forgotten(kept: readonly KeptDismissal[]): number[] {
  const ofTerm = new Map<string, number>();
  const ofHost = new Map<string | null, number>();
  let stay = 0;
  const gone: number[] = [];
  for (const { id, term, host } of kept.toReversed()) {
    const terms = (ofTerm.get(term) ?? 0) + 1;
    const hosts = (ofHost.get(host) ?? 0) + 1;
    if (terms > MOST_OF_TERM || hosts > MOST_OF_HOST || stay >= MOST) {
      gone.push(id);
      continue;
    }
    ofTerm.set(term, terms);
    ofHost.set(host, hosts);
    stay += 1;
  }
  return gone;
}
