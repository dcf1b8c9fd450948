import { type FramePlaces, MOST_PLACES, type Place } from '../../core/marks';
import type { PageAnnotation } from '../annotatePage';
import { documentElement, listen } from '../dom/domAccess';
import { type Mark, successorOf } from '../marks/markedRuns';
import { firstBelow, isInView } from '../painting/markBoxes';
import type { Places, PlacesListener } from './contract';
import type { MarkNavigation } from './markNavigation';
import { noteRequestOf } from './noteRequest';
import { paragraphAround } from './paragraphAround';
import { marksInOrder } from './readingOrder';
import { createScrollMemory } from './scrollMemory';

/** How long after a scroll is looked where the reader is, in milliseconds. */
const SETTLE = 120;
/** Marks are listed again that long after the last time at the soonest. */
const PAUSE = 300;
/** And for every millisecond that listing took, so many are left to the page. */
const RESPITE = 12;

/** What a listener has heard last; each has its own, since they come at different times. */
interface Heard {
  /** The list as JSON; `null` before the first one. */
  list: string | null;
  /** Term and occurrence that the reader was said to be at; `undefined` where nothing was said yet. */
  reading: string | null | undefined;
}

export function createPlaces(
  page: Pick<PageAnnotation, 'index' | 'marks' | 'isReading'>,
  navigation: Pick<MarkNavigation, 'active' | 'show' | 'reset'>,
  signal: AbortSignal,
): Places {
  const followers = new Map<PlacesListener, Heard>();
  const scroll = createScrollMemory();
  /** The marks of the list that was told last. */
  let ordered: Mark[] = [];
  let begun = 0;
  /** Which listing `ordered` comes from. */
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isLookPlanned = false;
  let watching: AbortController | null = null;
  let respite = 0;

  async function list(): Promise<void> {
    const start = performance.now();
    begun += 1;
    const turn = begun;
    const { isReading } = page;
    const marks = await marksInOrder(page.marks, signal);
    respite = (performance.now() - start) * RESPITE;
    // One that began later and was done first has seen a newer page.
    if (signal.aborted || turn < latest) return;
    latest = turn;
    ordered = marks;
    tellPlaces(framePlacesOf(ordered, page, isReading));
    look();
    if (isReading) plan();
  }

  function tellPlaces(places: FramePlaces): void {
    const form = JSON.stringify(places);
    for (const [follower, heard] of followers) {
      if (heard.list === form) continue;
      heard.list = form;
      follower.onPlaces(places);
    }
  }

  function plan(): void {
    if (timer !== null || followers.size === 0) return;
    const isAwaited = [...followers.values()].some(({ list: heard }) => heard === null);
    timer = setTimeout(
      () => {
        timer = null;
        if (followers.size > 0 && !signal.aborted) void list();
      },
      isAwaited ? 0 : Math.max(PAUSE, respite),
    );
  }

  function look(): void {
    const at = placeBeingRead();
    const reading = at === null ? null : nameOfPlace(ordered, at);
    for (const [follower, heard] of followers) {
      // A position says nothing to one who has no list yet.
      if (heard.list === null || heard.reading === reading) continue;
      heard.reading = reading;
      follower.onReading(at);
    }
  }

  function placeBeingRead(): number | null {
    const active = navigation.active();
    const at = active === null ? -1 : ordered.indexOf(active);
    if (at !== -1 && isInView(ordered[at])) return at;
    const below = firstBelow(ordered, readingLine());
    // What has just been read goes before what comes next.
    if (isInView(ordered[below - 1])) return below - 1;
    if (isInView(ordered[below])) return below;
    return below === 0 ? null : below - 1;
  }

  function lookSoon(): void {
    if (isLookPlanned || followers.size === 0) return;
    isLookPlanned = true;
    setTimeout(() => {
      isLookPlanned = false;
      if (followers.size > 0 && !signal.aborted) look();
    }, SETTLE);
  }

  function watch(): void {
    if (watching !== null) return;
    watching = new AbortController();
    const until = AbortSignal.any([signal, watching.signal]);
    listen(window, 'scroll', lookSoon, { capture: true, passive: true, signal: until });
    listen(window, 'resize', lookSoon, { passive: true, signal: until });
  }

  async function find({ term, occurrence }: Place): Promise<Mark | null> {
    const index = page.index.terms.findIndex((each) => each?.id === term);
    if (index === -1) return null;
    const sought = () => ordered.filter(({ match }) => match.term === index)[occurrence];
    const mark = sought();
    if (mark !== undefined) {
      const found = successorOf(mark, page.marks);
      if (found !== null) return found;
    }
    // The followers hear of it, too: where the reader is, is told by position.
    await list();
    if (signal.aborted) return null;
    return sought() ?? null;
  }

  return {
    follow(listener, until) {
      followers.set(listener, { list: null, reading: undefined });
      until.addEventListener('abort', () => {
        followers.delete(listener);
        if (followers.size > 0) return;
        watching?.abort();
        watching = null;
      });
      watch();
      plan();
    },
    refresh: plan,
    look: lookSoon,
    async read(place) {
      const mark = await find(place);
      if (mark === null) return null;
      const { paragraph, script } = noteRequestOf(mark, 0, page.index);
      const { from } = paragraphAround(mark);
      const { start, end } = mark.match;
      return { paragraph, mark: { start: start - from, end: end - from }, script };
    },
    async go(place) {
      const mark = await find(place);
      if (mark === null) return null;
      scroll.keep(mark);
      const isThere = await navigation.show(mark);
      scroll.settle();
      if (!isThere) return null;
      lookSoon();
      return mark;
    },
    keepScroll: (moment) => (moment === 'before' ? scroll.keep(null) : scroll.settle()),
    scrollBack() {
      scroll.back();
      navigation.reset();
      lookSoon();
    },
  };
}

/**
 * Where in the window one reads, in viewport coordinates: as far down as the page is scrolled down. So every
 * mark of a page has its turn, the first and the last ones too.
 */
function readingLine(): number {
  const room = (documentElement()?.scrollHeight ?? 0) - innerHeight;
  return room > 0 ? innerHeight * Math.min(Math.max(window.scrollY / room, 0), 1) : 0;
}

/** Term and occurrence: the same for the same place, whatever else is listed before it. */
function nameOfPlace(ordered: readonly Mark[], at: number): string {
  const term = ordered[at]?.match.term;
  const before = ordered.slice(0, at).filter(({ match }) => match.term === term);
  return `${term} ${before.length}`;
}

function framePlacesOf(
  marks: readonly Mark[],
  { index }: Pick<PageAnnotation, 'index'>,
  isReading: boolean,
): FramePlaces {
  const terms = new Map<number, number>();
  const places: FramePlaces = {
    terms: [],
    places: [],
    variants: [],
    total: marks.length,
    isReading,
  };
  for (const { match } of marks.slice(0, MOST_PLACES)) {
    let term = terms.get(match.term);
    if (term === undefined) {
      term = terms.size;
      terms.set(match.term, term);
      places.terms.push(index.terms[match.term]?.id ?? '');
    }
    if (match.kind === 'variant') places.variants.push(places.places.length);
    places.places.push(term);
  }
  return places;
}
