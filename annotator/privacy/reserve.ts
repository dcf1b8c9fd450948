/**
 * Marks private names only where the reader can see them: a page learns what is marked on it, and is to learn no
 * more of the reader's library than what it really shows them, and that only bit by bit.
 */
import { isPageHidden, listen } from '../dom/domAccess';
import type { Mark } from '../marks/mark';
import { createNearness } from '../painting/nearViewport';
import type { Reserve, ReserveNeeds, ReserveScript } from './contract';
import { createSight, isForeignFrame, NEAR } from './sight';

/** Milliseconds from something that may bring marks into sight to the look at them. */
const SOON = 60;
/** And between looks at those that are near and not to be seen: the longer in vain, the rarer. */
const PATIENCE = 500;
const MOST_PATIENCE = 16_000;
/** Marks looked at in one go. */
const AT_ONCE = 200;
const GESTURES = ['wheel', 'touchmove', 'pointerdown', 'keydown'];
const STIRS = ['scroll', 'resize', 'transitionend', 'animationend', 'visibilitychange'];

function createReserve(needs: ReserveNeeds, signal: AbortSignal): Reserve {
  const known = new Set<Mark>();
  const near = new Set<Mark>();
  const granted = new Set<number>();
  const nearness = createNearness(
    {
      onNear(mark) {
        near.add(mark);
        stir();
      },
      onFar: (mark) => near.delete(mark),
    },
    signal,
    [],
    NEAR,
  );
  /** A frame of another origin may lie anywhere, invisible: what is in it counts once the reader has used it. */
  let isUsed = !isForeignFrame();
  /** Whether the tab has found out enough until the reader does something. */
  let isSpent = false;
  let gestures = 0;
  let latestSecond = -1;
  let patience = PATIENCE;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let dueAt = Number.POSITIVE_INFINITY;

  function plan(delay: number): void {
    const due = performance.now() + delay;
    if (due >= dueAt) return;
    if (timer !== null) clearTimeout(timer);
    dueAt = due;
    timer = setTimeout(look, delay);
  }

  function stir(): void {
    patience = PATIENCE;
    plan(SOON);
  }

  function follow(): void {
    for (const mark of needs.withheld) {
      if (known.has(mark)) continue;
      known.add(mark);
      nearness.add(mark);
    }
    for (const mark of known) {
      if (needs.withheld.has(mark)) continue;
      known.delete(mark);
      near.delete(mark);
      nearness.delete(mark);
    }
  }

  function look(): void {
    timer = null;
    dueAt = Number.POSITIVE_INFINITY;
    if (signal.aborted) return;
    follow();
    if (!isUsed || isPageHidden() || near.size === 0) return;
    const sight = createSight();
    const seen: Mark[] = [];
    for (const mark of [...near].slice(0, AT_ONCE)) {
      if (sight.sees(mark)) seen.push(mark);
      // Others have their turn before it.
      near.delete(mark);
      near.add(mark);
    }
    release(seen);
    void ask(seen.filter((mark) => needs.withheld.has(mark)));
    plan(patience);
    patience = Math.min(patience * 2, MOST_PATIENCE);
  }

  function release(seen: readonly Mark[]): void {
    for (const mark of seen) if (granted.has(mark.match.name)) needs.release(mark);
  }

  async function ask(seen: readonly Mark[]): Promise<void> {
    if (seen.length === 0 || isSpent) return;
    const names = [...new Set(seen.map(({ match }) => match.name))];
    const spent = gestures;
    gestures = 0;
    isSpent = true;
    try {
      const answer = await needs.grantNames(names, spent);
      for (const name of answer) granted.add(name);
      isSpent = answer.length < names.length && gestures === 0;
    } catch {
      // The background cannot be reached: the next gesture asks again.
      return;
    }
    if (!signal.aborted) release(seen);
  }

  const options = { capture: true, passive: true, signal };
  for (const type of GESTURES) {
    listen(
      window,
      type,
      () => {
        isUsed = true;
        isSpent = false;
        const second = Math.floor(performance.now() / 1000);
        if (second !== latestSecond) gestures += 1;
        latestSecond = second;
        stir();
      },
      options,
    );
  }
  for (const type of STIRS) listen(window, type, stir, options);
  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer), { once: true });
  stir();
  return { wake: stir };
}

/** All that a frame gets with the script of the reserve. */
export const reserveScript: ReserveScript = { createReserve };
