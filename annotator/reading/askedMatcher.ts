/** A matcher for a library with more names than a page is to hold: what stands in a text is asked of the background. */
import type { Match } from '../../core/match/index/types';
import type { SteppedMatcher } from '../../core/match/steppedMatcher';
import { ASKED, type TextMatches } from '../../core/match/textMatches';

export interface AskedMatcher extends SteppedMatcher {
  /** Whether answers are on their way: what was scanned last may lack matches, and is to be scanned again. */
  areComing(): boolean;
}

/**
 * Units of texts whose matches are remembered: more than one step may ask for, whose text is parted again and again
 * (`findMatches.ts`), or it would never come to its end.
 */
const MOST_KEPT = 1_000_000;

/**
 * @param ask `null` where the library is another one by now: the page is told of that, and begins anew
 * @param onAnswer called before any of its matches is given
 * @param onCome called when scanning may go on
 */
export function createAskedMatcher(
  ask: (texts: string[]) => Promise<TextMatches | null>,
  onAnswer: (answer: TextMatches) => void,
  onCome: () => void,
): AskedMatcher {
  const known = new Map<string, Match[]>();
  let units = 0;
  /** What is asked next, once there is something. */
  let wanted = new Set<string>();
  let wantedUnits = 0;
  let coming = 0;

  async function fetch(question: Set<string>): Promise<void> {
    if (wanted === question) wanted = new Set();
    const texts = [...question];
    // The extension is gone: what is marked stays, and nothing more is found.
    const answer = await ask(texts).catch(() => null);
    if (answer !== null) onAnswer(answer);
    if (units > MOST_KEPT) {
      known.clear();
      units = 0;
    }
    for (const [at, text] of texts.entries()) {
      known.set(text, answer?.matches[at] ?? []);
      units += text.length;
    }
    coming -= 1;
    if (coming === 0) onCome();
  }

  function want(text: string): void {
    if (wanted.has(text)) return;
    const isFull = wanted.size >= ASKED.texts || wantedUnits + text.length > ASKED.allUnits;
    if (wanted.size === 0 || isFull) {
      const question = new Set<string>();
      wanted = question;
      wantedUnits = 0;
      coming += 1;
      // What is wanted in one step is asked at once.
      queueMicrotask(() => void fetch(question));
    }
    wanted.add(text);
    wantedUnits += text.length;
  }

  return {
    build: () => false,
    scan(text) {
      const matches = known.get(text);
      if (matches === undefined) want(text);
      return matches ?? [];
    },
    siftBlocks: (blocks) =>
      blocks.flatMap((block, at) => {
        if (!/\S/.test(block)) return [];
        // What is longer is scanned in pieces, each of which is asked for then.
        if (block.length <= ASKED.units && !known.has(block)) want(block);
        return [at];
      }),
    areComing: () => coming > 0,
  };
}
