/** What of a page is read when: nothing before it is drawn, what is in view before all else, nothing of what is being edited. */
import { isDesignMode, listen } from '../dom/domAccess';
import { afterNextFrame } from '../dom/frames';
import type { PageFollowing } from './followPage';
import { visibleContainers } from './visibleContainers';

/** With fewer containers waiting than this, their order does not matter. */
const MANY = 30;

export interface ReadingNeeds {
  following: PageFollowing;
  /** Takes all marks away. */
  clear(): void;
  /** Does a bounded piece of what has to be done before anything is read; `false` where nothing is left of it. */
  build(): boolean;
  /** Whether what is read now may lack matches, as long as the rules are on their way. */
  isWaiting(): boolean;
  /** The page is drawn: now it can be read. */
  onReady(): void;
}

export interface OrderedReading {
  /** Does a bounded piece of work; `false` where there is none, or none yet. */
  step(): boolean;
  /** Whether the page is still being read for the first time. */
  readonly isFirst: boolean;
}

/** Puts what `following` is told of in order, until `signal` is aborted. */
export function readInOrder(needs: ReadingNeeds, signal: AbortSignal): OrderedReading {
  const { following } = needs;
  // At the top, reading order is nearest first.
  let hasScrolled = false;
  let isFirst = true;
  let isEditor = false;
  let isDrawn = false;

  listen(
    window,
    'scroll',
    () => {
      hasScrolled = true;
    },
    { capture: true, passive: true, signal },
  );
  // A page that has just arrived may never have been laid out: that is its own work, not ours.
  afterNextFrame(() => {
    isDrawn = true;
    // Asked for earlier, it would have the browser lay the page out in our time.
    hasScrolled ||= window.scrollY > 0;
    needs.onReady();
  }, signal);

  return {
    step() {
      if (needs.build()) return true;
      // A few milliseconds: paragraphs are marked once, with all there is in them.
      if (!isDrawn || needs.isWaiting()) return false;
      if (isDesignMode()) {
        isEditor = true;
        needs.clear();
        return false;
      }
      if (isEditor) following.readTree(document);
      isEditor = false;
      if (hasScrolled && (isFirst || following.waiting > MANY)) {
        hasScrolled = false;
        following.prefer(visibleContainers());
      }
      const hasMore = following.step();
      if (!following.isReading) isFirst = false;
      return hasMore;
    },
    get isFirst() {
      return isFirst;
    },
  };
}
