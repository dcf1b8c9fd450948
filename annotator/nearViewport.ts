/**
 * Which marks are near the viewport. Every frame of the page in which text or style changes pays for each
 * registered highlight, so on pages with many marks only the near ones are registered.
 */
import { listen, parentOf } from './domAccess';
import { firstBelow } from './markBoxes';
import type { Mark, MarkedRun } from './markedRuns';
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

interface Place {
  element: Element;
  marks: Set<Mark>;
  isNear: boolean;
  climbed: number;
}

export function createNearness(
  events: { onNear(mark: Mark): void; onFar(mark: Mark): void },
  signal: AbortSignal,
): Nearness {
  const all = new Set<Mark>();
  const near = new Set<Mark>();
  const places = new Map<MarkedRun, Place>();
  const placesAt = new Map<Element, Set<MarkedRun>>();
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
    observer = new IntersectionObserver(take, { rootMargin: `${MARGIN * 100}%` });
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
      known.marks.add(mark);
      if (known.isNear) cutSoon(known);
      return;
    }
    const [node] = mark.run.nodes;
    const element = node === undefined ? null : parentOf(node);
    if (!(element instanceof Element)) return;
    places.set(mark.run, { element, marks: new Set([mark]), isNear: false, climbed: 0 });
    observeAt(element, mark.run);
  }

  function observeAt(element: Element, run: MarkedRun): void {
    const here = placesAt.get(element);
    if (here !== undefined) {
      here.add(run);
      // An observer reports an element once; asked again it reports again.
      observer?.unobserve(element);
      resting?.forget(element);
    } else placesAt.set(element, new Set([run]));
    observer?.observe(element);
  }

  function leave(element: Element, run: MarkedRun): void {
    const here = placesAt.get(element);
    here?.delete(run);
    if (here?.size !== 0) return;
    placesAt.delete(element);
    observer?.unobserve(element);
    resting?.forget(element);
  }

  function take(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      for (const run of [...(placesAt.get(target) ?? [])]) {
        const place = places.get(run);
        if (place === undefined) continue;
        if (!isIntersecting && box.width === 0 && box.height === 0 && place.climbed < CLIMB) {
          climb(place, run);
          continue;
        }
        place.isNear = isIntersecting;
        cut(place);
      }
      resting?.found(target, box);
    }
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
  function cut(place: Place): void {
    if (!place.isNear || place.marks.size <= LONG_RUN) {
      for (const mark of place.marks) setNear(mark, place.isNear);
      return;
    }
    const marks = [...place.marks];
    const from = firstBelow(marks, -MARGIN * innerHeight);
    const to = firstBelow(marks, (1 + MARGIN) * innerHeight);
    // What leaves goes first: it makes room under the most that may be near.
    for (const mark of [...marks.slice(0, from), ...marks.slice(to + 1)]) setNear(mark, false);
    for (const mark of marks.slice(from, to + 1)) setNear(mark, true);
  }

  function cutSoon(place: Place): void {
    if (place.marks.size <= LONG_RUN) cut(place);
    else planCut();
  }

  function planCut(): void {
    if (settling !== null) return;
    settling = setTimeout(() => {
      settling = null;
      if (signal.aborted) return;
      for (const place of places.values()) {
        if (place.isNear && place.marks.size > LONG_RUN) cut(place);
      }
    }, SETTLE);
  }

  return {
    add(mark) {
      all.add(mark);
      if (observer !== null) addToPlace(mark);
      else if (all.size > FEW) observe();
      else setNear(mark, true);
    },
    delete(mark) {
      all.delete(mark);
      near.delete(mark);
      const place = places.get(mark.run);
      place?.marks.delete(mark);
      if (place?.marks.size !== 0) return;
      places.delete(mark.run);
      leave(place.element, mark.run);
    },
  };
}
