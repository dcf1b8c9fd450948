/**
 * Which marks are near the viewport. Every frame of the page in which text or style changes pays for each
 * registered highlight, so on pages with many marks only the near ones are registered.
 */
import { isConnected, listen, localNameOf } from '../dom/domAccess';
import { traitsOf } from '../dom/elementTreatment';
import { elementAround } from '../dom/flatTree';
import { type Mark, positionsOf } from '../marks/markedRuns';
import type { Nearness, NearnessEvents, NearnessScript } from './contract';
import { watchHeldKey } from './heldKey';
import { distanceFromWindow } from './markBoxes';
import { createMarksDown, type MarksDown } from './marksDown';
import { createRestingPlaces } from './restingPlaces';

/** Registered at most, as long as more than that are not in view. */
const MOST = 1000;
/** An element with more marks than this is longer than a screen: it is cut to what is near. */
const LONG = 60;
/** How far beyond the viewport is near, in viewports. */
const MARGIN = 1;
/** So many new marks at a time are taken to be near until they turn out not to be: it is told a frame too late. */
const TAKEN = 50;
const SETTLE = 120;

/** An observed element. There may be ten thousand, so it has a collection only where it has several marks. */
interface Place {
  element: Element;
  marks: Mark | Set<Mark>;
  isNear: boolean;
  /** In the document, in pixels, when it was last found. */
  top: number;
  /** Where there are many. */
  down: MarksDown | null;
}

/**
 * @param taken of the marks to come, those that are taken to be near until they turn out not to be
 * @param margin how far beyond the viewport is near, in viewports
 */
export function createNearness(
  events: NearnessEvents,
  signal: AbortSignal,
  taken: Iterable<Mark> = [],
  margin = MARGIN,
): Nearness {
  const all = new Set<Mark>();
  const near = new Set<Mark>(taken);
  /** Near, but more than there is room for. */
  const waiting = new Set<Mark>();
  const places = new Map<Element, Place>();
  const placeOf = new Map<Mark, Place>();
  const observer = new IntersectionObserver(take, { rootMargin: `${margin * 100}%` });
  const resting = createRestingPlaces(observer, signal);
  let settling: ReturnType<typeof setTimeout> | null = null;
  /** Of the marks that may be taken to be near before it is told of others. */
  let left = 0;

  function setNear(mark: Mark, isNear: boolean): void {
    if (!isNear) waiting.delete(mark);
    if (isNear === near.has(mark)) return;
    if (!isNear) {
      near.delete(mark);
      events.onFar(mark);
    } else if (near.size < MOST) {
      near.add(mark);
      events.onNear(mark);
    } else {
      waiting.add(mark);
      planCut();
    }
  }

  /** Those in view are registered in any case, others as far as there is room, nearest first. */
  function makeRoom(): void {
    if (waiting.size === 0) return;
    const measured = [...near, ...waiting].map((mark) => ({
      mark,
      away: distanceFromWindow(mark),
    }));
    measured.sort((a, b) => a.away - b.away);
    const chosen = measured.filter(({ away }, position) => away === 0 || position < MOST);
    const kept = new Set(chosen.map(({ mark }) => mark));
    for (const mark of [...near].filter((each) => !kept.has(each))) {
      near.delete(mark);
      waiting.add(mark);
      events.onFar(mark);
    }
    for (const mark of [...waiting].filter((each) => kept.has(each))) {
      waiting.delete(mark);
      near.add(mark);
      events.onNear(mark);
    }
  }

  /** The mark belongs to the element from now on. */
  function settleAt(element: Element, mark: Mark): void {
    let place = places.get(element);
    if (place === undefined) {
      place = { element, marks: mark, isNear: false, top: 0, down: null };
      places.set(element, place);
      observer.observe(element);
    } else if (place.marks instanceof Set) place.marks.add(mark);
    else place.marks = new Set([place.marks, mark]);
    placeOf.set(mark, place);
    if (place.down !== null) place.down.add(mark);
    else if (place.marks instanceof Set && place.marks.size > LONG) {
      place.down = createMarksDown();
      for (const each of place.marks) place.down.add(each);
    }
    if (!place.isNear) return;
    if (place.down === null) setNear(mark, true);
    else planCut();
  }

  function marksAt({ marks }: Place): Iterable<Mark> {
    return marks instanceof Set ? marks : [marks];
  }

  function take(entries: IntersectionObserverEntry[]): void {
    left = TAKEN;
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      const place = places.get(target);
      if (place === undefined) continue;
      const isWithoutBox = box.width === 0 && box.height === 0;
      if (!isIntersecting && isWithoutBox && climb(place)) continue;
      const top = box.top + scrollY;
      const isMoved = isWithoutBox || Math.abs(top - place.top) > innerHeight / 2;
      if (place.isNear && !isIntersecting && isMoved) resting.stir();
      place.top = top;
      place.isNear = isIntersecting || reachesOut(place, box);
      cut(place);
      resting.found(target, box);
    }
  }

  /** What has no box of its own is where the element around it is. */
  function climb(place: Place): boolean {
    const outer = elementAround(place.element);
    if (outer === null || getComputedStyle(place.element).display !== 'contents') return false;
    leave(place);
    for (const mark of marksAt(place)) settleAt(outer, mark);
    // An observer reports an element once; asked again it reports again.
    observer.unobserve(outer);
    resting.forget(outer);
    observer.observe(outer);
    return true;
  }

  function leave({ element }: Place): void {
    places.delete(element);
    observer.unobserve(element);
    resting.forget(element);
  }

  /** Sets what of a place is near: all or nothing, but for long ones. */
  function cut(place: Place): void {
    if (!place.isNear || place.down === null) {
      for (const mark of marksAt(place)) setNear(mark, place.isNear);
      return;
    }
    const inReach = new Set(place.down.between(-margin * innerHeight, (1 + margin) * innerHeight));
    // What leaves goes first: it makes room under the most that may be near.
    for (const mark of place.down.all) if (!inReach.has(mark)) setNear(mark, false);
    for (const mark of inReach) setNear(mark, true);
  }

  function planCut(): void {
    if (settling !== null) return;
    settling = setTimeout(() => {
      settling = null;
      if (signal.aborted) return;
      for (const place of places.values()) if (place.isNear && place.down !== null) cut(place);
      makeRoom();
    }, SETTLE);
  }

  listen(window, 'scroll', planCut, { capture: true, passive: true, signal });
  listen(window, 'resize', planCut, { passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    add(mark) {
      if (all.has(mark)) return;
      all.add(mark);
      const element = placeAround(mark);
      if (element === null) return;
      const isNew = !places.has(element);
      settleAt(element, mark);
      if (!isNew || left === 0 || near.size >= MOST) return;
      left -= 1;
      setNear(mark, true);
    },
    delete(mark) {
      if (!all.delete(mark)) return;
      near.delete(mark);
      waiting.delete(mark);
      const place = placeOf.get(mark);
      if (place === undefined) return;
      placeOf.delete(mark);
      place.down?.delete(mark);
      if (place.marks instanceof Set) {
        place.marks.delete(mark);
        if (place.marks.size > 0) return;
      }
      // What stood below it comes nearer, though the page may be as high as before.
      if (place.isNear && !isConnected(place.element)) resting.stir();
      leave(place);
    },
  };
}

/**
 * Whether what is in an element may be near though its box is not: lines that are not broken go on beyond it to the
 * side, and a long text below one whose height is set. Only these are asked, since asking each takes as long as all else.
 */
function reachesOut({ element, down }: Place, { left, right }: DOMRectReadOnly): boolean {
  if (down === null && right > 0 && left < innerWidth) return false;
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
  const isFull = scrollWidth > clientWidth || scrollHeight > clientHeight;
  return isFull && getComputedStyle(element).overflow === 'visible';
}

/** What the mark stands in, without the inline elements around it: they are where that is. */
function placeAround(mark: Mark): Element | null {
  let at = elementAround(positionsOf(mark).start.node);
  while (at !== null && isPlainInline(at)) at = elementAround(at);
  return at;
}

/** Custom elements may be anything, and often blocks. */
function isPlainInline(element: Element): boolean {
  const { treatment, isCustom } = traitsOf(localNameOf(element));
  return treatment === 'inline' && !isCustom;
}

/** All that a frame gets with the script. */
export const nearnessScript: NearnessScript = { createNearness, watchHeldKey };
