/**
 * Which marks are near the viewport. Every frame of the page in which text or style changes pays for each
 * registered highlight, so on pages with many marks only the near ones are registered.
 */
import { listen, parentOf } from '../dom/domAccess';
import type { Mark, MarkedRun } from '../marks/markedRuns';
import { firstBelow } from './markBoxes';
import { createRestingPlaces, type RestingPlaces } from './restingPlaces';

/** Up to here all marks are near: nothing is observed. */
const FEW = 250;
/** Registered at most. */
const MOST = 1000;
/** A run with more marks than this is longer than a screen: it is cut to what is near. */
const LONG_RUN = 60;
/** How far beyond the viewport is near, in viewports. */
const MARGIN = 1;
const SETTLE = 120;
/** Parents tried for an element without a box (`display: contents`). */
const CLIMB = 3;

export interface Nearness {
  add(mark: Mark): void;
  delete(mark: Mark): void;
}

/** Of a run. There may be ten thousand, so it has no collections of its own. */
interface Place {
  element: Element;
  /** How many of the run's marks are shown. */
  shown: number;
  isNear: boolean;
  climbed: number;
}

/**
 * @param few up to so many marks all are near
 * @param margin how far beyond the viewport is near, in viewports
 */
export function createNearness(
  events: { onNear(mark: Mark): void; onFar(mark: Mark): void },
  signal: AbortSignal,
  few = FEW,
  margin = MARGIN,
): Nearness {
  const all = new Set<Mark>();
  const near = new Set<Mark>();
  const places = new Map<MarkedRun, Place>();
  /** Runs by the element observed for them: nearly always one. */
  const placesAt = new Map<Element, MarkedRun | Set<MarkedRun>>();
  let observer: IntersectionObserver | null = null;
  let resting: RestingPlaces | null = null;
  let settling: ReturnType<typeof setTimeout> | null = null;

  function setNear(mark: Mark, isNear: boolean): void {
    if (isNear === near.has(mark)) return;
    if (isNear) {
      if (near.size >= MOST) return;
      near.add(mark);
      events.onNear(mark);
    } else {
      near.delete(mark);
      events.onFar(mark);
    }
  }

  function observe(): void {
    observer = new IntersectionObserver(take, { rootMargin: `${margin * 100}%` });
    resting = createRestingPlaces(observer, signal);
    listen(window, 'scroll', planCut, { capture: true, passive: true, signal });
    listen(window, 'resize', planCut, { passive: true, signal });
    signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
    for (const mark of all) {
      setNear(mark, false);
      addToPlace(mark);
    }
  }

  function addToPlace(mark: Mark): void {
    const known = places.get(mark.run);
    if (known !== undefined) {
      known.shown += 1;
      if (known.isNear) cutSoon(known, mark.run);
      return;
    }
    const [node] = mark.run.nodes;
    const element = node === undefined ? null : parentOf(node);
    if (!(element instanceof Element)) return;
    places.set(mark.run, { element, shown: 1, isNear: false, climbed: 0 });
    observeAt(element, mark.run);
  }

  function observeAt(element: Element, run: MarkedRun): void {
    const here = placesAt.get(element);
    if (here !== undefined) {
      if (here instanceof Set) here.add(run);
      else placesAt.set(element, new Set([here, run]));
      // An observer reports an element once; asked again it reports again.
      observer?.unobserve(element);
      resting?.forget(element);
    } else placesAt.set(element, run);
    observer?.observe(element);
  }

  function leave(element: Element, run: MarkedRun): void {
    const here = placesAt.get(element);
    if (here instanceof Set) {
      here.delete(run);
      if (here.size > 0) return;
    } else if (here !== run) return;
    placesAt.delete(element);
    observer?.unobserve(element);
    resting?.forget(element);
  }

  function take(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      for (const run of runsAt(target)) {
        const place = places.get(run);
        if (place === undefined) continue;
        if (!isIntersecting && box.width === 0 && box.height === 0 && place.climbed < CLIMB) {
          climb(place, run);
          continue;
        }
        place.isNear = isIntersecting;
        cut(place, run);
      }
      resting?.found(target, box);
    }
  }

  function runsAt(element: Element): MarkedRun[] {
    const here = placesAt.get(element);
    if (here === undefined) return [];
    return here instanceof Set ? [...here] : [here];
  }

  function climb(place: Place, run: MarkedRun): void {
    const parent = parentOf(place.element);
    if (!(parent instanceof Element)) return;
    leave(place.element, run);
    place.element = parent;
    place.climbed += 1;
    observeAt(parent, run);
  }

  /** Sets what of a place is near: all or nothing, but for long runs. */
  function cut(place: Place, run: MarkedRun): void {
    const marks = run.marks.filter((mark) => all.has(mark));
    if (!place.isNear || marks.length <= LONG_RUN) {
      for (const mark of marks) setNear(mark, place.isNear);
      return;
    }
    const from = firstBelow(marks, -margin * innerHeight);
    const to = firstBelow(marks, (1 + margin) * innerHeight);
    // What leaves goes first: it makes room under the most that may be near.
    for (const mark of [...marks.slice(0, from), ...marks.slice(to + 1)]) setNear(mark, false);
    for (const mark of marks.slice(from, to + 1)) setNear(mark, true);
  }

  function cutSoon(place: Place, run: MarkedRun): void {
    if (place.shown <= LONG_RUN) cut(place, run);
    else planCut();
  }

  function planCut(): void {
    if (settling !== null) return;
    settling = setTimeout(() => {
      settling = null;
      if (signal.aborted) return;
      for (const [run, place] of places) {
        if (place.isNear && place.shown > LONG_RUN) cut(place, run);
      }
    }, SETTLE);
  }

  return {
    add(mark) {
      if (all.has(mark)) return;
      all.add(mark);
      if (observer !== null) addToPlace(mark);
      else if (all.size > few) observe();
      else setNear(mark, true);
    },
    delete(mark) {
      if (!all.delete(mark)) return;
      near.delete(mark);
      const place = places.get(mark.run);
      if (place === undefined) return;
      place.shown -= 1;
      if (place.shown > 0) return;
      places.delete(mark.run);
      leave(place.element, mark.run);
    },
  };
}
