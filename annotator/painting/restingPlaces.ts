/**
 * Elements far from the viewport, which nobody observes: a browser works out, in every frame it draws,
 * where each observed element is, and thousands of them take it longer than the frame itself.
 */
import { boxOf, documentElement, listen } from '../dom/domAccess';

/** How far away, in viewports, an element is left to rest. */
const FAR = 8;
/** How near it may come by scrolling before it is observed again. */
const AWAKE = 5;
/** The reader scrolls by so much, at most, before it is looked at who has come nearer. */
const LOOK = 2;
/** Milliseconds between two looks. */
const APART = 150;
/** And between two awakenings of all. */
const ALL_APART = 1_000;
/** So many are awakened at a time, and how soon the next ones follow, in milliseconds. */
const AT_ONCE = 400;
const NEXT = 50;
/** How often some are looked at for no reason: what moves a page need not be an event. Milliseconds. */
const PATROL = 1_000;
const PATROLLED = 200;

export interface RestingPlaces {
  /** An observed element was found there, when the page was last drawn: lets it rest if that is far away. */
  found(element: Element, box: DOMRectReadOnly): void;
  /** The element is observed again for a reason of its own, or gone. */
  forget(element: Element): void;
  /** What was near has moved as no scroll moves it: others may have come near. */
  stir(): void;
}

/** In the document, in pixels. */
interface Extent {
  top: number;
  bottom: number;
}

/** @param observer observes what may be near; all its elements are reported as `found` */
export function createRestingPlaces(
  observer: IntersectionObserver,
  signal: AbortSignal,
): RestingPlaces {
  /** Where in the document each element is, as when it was last found. */
  const resting = new Map<Element, Extent>();
  const observed = new Map<Element, Extent>();
  let lookedAt = scrollY;
  let height = heightOfPage();
  let latestAll = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isAllDue = false;
  /** How many are still to be awakened of those that rested when all were due. */
  let due = 0;
  let patrol: ReturnType<typeof setTimeout> | null = null;

  const distanceOf = ({ top, bottom }: Extent) =>
    Math.max(top - scrollY - innerHeight, scrollY - bottom, 0) / innerHeight;

  /** Lets an element rest that seemed to be far away, if it still is: the reader may have jumped since. */
  function rest(element: Element): boolean {
    const extent = extentOf(boxOf(element));
    if (distanceOf(extent) <= FAR) return false;
    resting.set(element, extent);
    observer.unobserve(element);
    patrol ??= setTimeout(goRound, PATROL);
    return true;
  }

  function wake(within: number): void {
    for (const [element, extent] of resting) {
      if (distanceOf(extent) > within) continue;
      resting.delete(element);
      observer.observe(element);
    }
  }

  /**
   * Awakens those that have rested longest. Who is far away still goes to the end of the line.
   *
   * @param count how many at most
   */
  function wakeSome(count: number): void {
    let left = count;
    for (const element of resting.keys()) {
      if (left === 0) return;
      left -= 1;
      resting.delete(element);
      observer.observe(element);
    }
  }

  function goRound(): void {
    patrol = null;
    if (signal.aborted) return;
    wakeSome(due > 0 ? AT_ONCE : PATROLLED);
    due = Math.max(0, due - AT_ONCE);
    if (resting.size > 0) patrol = setTimeout(goRound, due > 0 ? NEXT : PATROL);
  }

  function letRest(): void {
    for (const [element, extent] of observed) {
      if (distanceOf(extent) > FAR && rest(element)) observed.delete(element);
    }
  }

  function look(): void {
    timer = null;
    if (signal.aborted) return;
    lookedAt = scrollY;
    if (!isAllDue) {
      letRest();
      wake(AWAKE);
      return;
    }
    isAllDue = false;
    latestAll = performance.now();
    height = heightOfPage();
    due = resting.size;
    if (patrol !== null) clearTimeout(patrol);
    goRound();
  }

  function plan(all: boolean): void {
    if (resting.size === 0) return;
    isAllDue ||= all;
    timer ??= setTimeout(
      look,
      isAllDue ? Math.max(APART, latestAll + ALL_APART - performance.now()) : APART,
    );
  }

  listen(
    window,
    'scroll',
    ({ target }) => {
      // Within a box that scrolls by itself, places in the document say nothing.
      if (target !== document) plan(true);
      else if (Math.abs(scrollY - lookedAt) > LOOK * innerHeight) plan(false);
    },
    { capture: true, passive: true, signal },
  );
  listen(window, 'resize', () => plan(true), { passive: true, signal });
  const root = documentElement();
  if (root !== null) {
    // What is folded away or arrives moves everything below it.
    const resizes = new ResizeObserver(() => {
      if (Math.abs(heightOfPage() - height) > innerHeight) plan(true);
    });
    resizes.observe(root);
    signal.addEventListener('abort', () => resizes.disconnect(), { once: true });
  }
  const end = () => {
    if (timer !== null) clearTimeout(timer);
    if (patrol !== null) clearTimeout(patrol);
  };
  signal.addEventListener('abort', end, { once: true });

  return {
    found(element, box) {
      observed.delete(element);
      if (box.width === 0 && box.height === 0) return;
      const extent = extentOf(box);
      if (distanceOf(extent) <= FAR || !rest(element)) observed.set(element, extent);
    },
    forget(element) {
      resting.delete(element);
      observed.delete(element);
    },
    stir: () => plan(true),
  };
}

function extentOf({ top, bottom }: DOMRectReadOnly): Extent {
  return { top: top + scrollY, bottom: bottom + scrollY };
}

function heightOfPage(): number {
  return documentElement()?.scrollHeight ?? 0;
}
