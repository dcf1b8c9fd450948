/**
 * Which marks are near the viewport. Every frame of the page in which text or style changes pays for each
 * registered highlight, so on pages with many marks only the near ones are registered.
 */
import { isConnected, listen } from '../dom/domAccess';
import { elementAround } from '../dom/flatTree';
import type { Mark, MarkedRun } from '../marks/markedRuns';
import { distanceFromWindow } from './markBoxes';
import { createMarksDown, type MarksDown } from './marksDown';
import { createRestingPlaces, type RestingPlaces } from './restingPlaces';

/** Up to here all marks are near: nothing is observed. */
const FEW = 250;
/** Registered at most, as long as more than that are not in view. */
const MOST = 1000;
/** An element with more marks than this is longer than a screen: it is cut to what is near. */
const LONG = 60;
/** How far beyond the viewport is near, in viewports. */
const MARGIN = 1;
const SETTLE = 120;

export interface Nearness {
  add(mark: Mark): void;
  delete(mark: Mark): void;
}

/** An observed element. There may be ten thousand, so it has collections only where it has many marks. */
interface Place {
  element: Element;
  /** Of nearly all places there is one run. */
  runs: MarkedRun | Set<MarkedRun>;
  /** How many marks are shown. */
  shown: number;
  isNear: boolean;
  /** In the document, in pixels, when it was last found. */
  top: number;
  down: MarksDown | null;
}

/** Where a run is observed, and how many of its marks are shown. */
interface Stay {
  place: Place;
  shown: number;
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
  /** Near, but more than there is room for. */
  const waiting = new Set<Mark>();
  const places = new Map<Element, Place>();
  const stays = new Map<MarkedRun, Stay>();
  let observer: IntersectionObserver | null = null;
  let resting: RestingPlaces | null = null;
  let settling: ReturnType<typeof setTimeout> | null = null;

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
    const stay = stays.get(mark.run);
    if (stay !== undefined) {
      grow(stay, mark);
      return;
    }
    const [node] = mark.run.nodes;
    const element = node === undefined ? null : elementAround(node);
    if (element !== null) settleAt(element, mark.run, [mark]);
  }

  /** The run's marks, those that are shown, belong to the element from now on. */
  function settleAt(element: Element, run: MarkedRun, marks: readonly Mark[]): void {
    let place = places.get(element);
    if (place === undefined) {
      place = { element, runs: run, shown: 0, isNear: false, top: 0, down: null };
      places.set(element, place);
      observer?.observe(element);
    } else if (place.runs instanceof Set) place.runs.add(run);
    else place.runs = new Set([place.runs, run]);
    const stay = { place, shown: 0 };
    stays.set(run, stay);
    for (const mark of marks) grow(stay, mark);
  }

  function grow(stay: Stay, mark: Mark): void {
    const { place } = stay;
    stay.shown += 1;
    place.shown += 1;
    if (place.down !== null) place.down.add(mark);
    else if (place.shown > LONG) {
      place.down = createMarksDown();
      for (const each of shownAt(place)) place.down.add(each);
    }
    if (!place.isNear) return;
    if (place.down === null) setNear(mark, true);
    else planCut();
  }

  function shownAt({ runs }: Place): Mark[] {
    const own = runs instanceof Set ? [...runs] : [runs];
    return own.flatMap(({ marks }) => marks.filter((mark) => all.has(mark)));
  }

  function take(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      const place = places.get(target);
      if (place === undefined) continue;
      const isWithoutBox = box.width === 0 && box.height === 0;
      if (!isIntersecting && isWithoutBox && climb(place)) continue;
      const top = box.top + scrollY;
      const isMoved = isWithoutBox || Math.abs(top - place.top) > innerHeight / 2;
      if (place.isNear && !isIntersecting && isMoved) resting?.stir();
      place.top = top;
      place.isNear = isIntersecting;
      cut(place);
      resting?.found(target, box);
    }
  }

  /** What has no box of its own is where the element around it is. */
  function climb(place: Place): boolean {
    const outer = elementAround(place.element);
    if (outer === null || getComputedStyle(place.element).display !== 'contents') return false;
    const marks = shownAt(place);
    leave(place);
    for (const run of new Set(marks.map((mark) => mark.run))) {
      settleAt(
        outer,
        run,
        run.marks.filter((mark) => all.has(mark)),
      );
    }
    // An observer reports an element once; asked again it reports again.
    observer?.unobserve(outer);
    resting?.forget(outer);
    observer?.observe(outer);
    return true;
  }

  function leave({ element }: Place): void {
    places.delete(element);
    observer?.unobserve(element);
    resting?.forget(element);
  }

  /** Sets what of a place is near: all or nothing, but for long ones. */
  function cut(place: Place): void {
    if (!place.isNear || place.down === null) {
      for (const mark of shownAt(place)) setNear(mark, place.isNear);
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
      waiting.delete(mark);
      const stay = stays.get(mark.run);
      if (stay === undefined) return;
      const { place } = stay;
      stay.shown -= 1;
      place.shown -= 1;
      place.down?.delete(mark);
      if (stay.shown > 0) return;
      stays.delete(mark.run);
      if (place.runs instanceof Set) place.runs.delete(mark.run);
      if (place.shown > 0) return;
      // What stood below it comes nearer, though the page may be as high as before.
      if (place.isNear && !isConnected(place.element)) resting?.stir();
      leave(place);
    },
  };
}
