/** The page side of Pangzhu: reads the page, paints the marks, shows the notes. */
import type { CompiledIndex } from '../core/match/types';
import type { FramePlaces, Place } from '../core/messages';
import {
  annotatePage,
  type GivenSettings,
  type MatcherFactory,
  type PageAnnotation,
} from './annotatePage';
import { dispatch, listen } from './domAccess';
import { markAt } from './hitTest';
import type { AnnotatorHost, IndexAnswer } from './host';
import { createMarkNavigation, type MarkNavigation } from './markNavigation';
import { createNoteController, type NoteController } from './noteController';
import { createLayerLoader } from './noteLoading';
import { createPlaces, type Places, type PlacesListener } from './places';
import { watchPointer } from './pointerWatch';
import { hasProse } from './proseTest';

export interface Annotator {
  /** Settings or library may have changed: asks for the index again and marks anew. */
  refresh(): void;
  /** Scrolls to the next (previous) mark, of one term (its id) or of any; wraps around at the end. */
  go(direction: 'next' | 'previous', term: string | null): void;
  /** Opens the note of the mark reached last with `go`, else of the first one in view, with focus in it. */
  openNote(): void;
  /** Tells the side panel of the marks in reading order, and where the reader is, until it is closed. */
  followPlaces(listener: PlacesListener, until: AbortSignal): void;
  /** What the side panel asks about its places; `null` while nothing is marked. */
  readonly places: Pick<Places, 'read' | 'keepScroll' | 'scrollBack'> | null;
  /** Scrolls to a place, with its note or without; resolves to `false` where it is not to be seen. */
  goToPlace(place: Place, withNote: boolean): Promise<boolean>;
}

/** What runs while there is an index. */
interface Session {
  page: PageAnnotation;
  notes: NoteController;
  navigation: MarkNavigation;
  places: Places;
  life: AbortController;
}

/** Tells an older instance in the same frame, left over from before an update, that it is replaced. */
const TAKE_OVER = 'pangzhu-annotator-started';
/** How often a frame without prose is looked at again while it changes, in milliseconds. */
const PROSE_PATIENCE = 250;

const NO_PLACES: FramePlaces = {
  terms: [],
  places: [],
  variants: [],
  total: 0,
  isReading: false,
};

/**
 * Annotates the frame until `signal` is aborted, or a newer instance takes over; then nothing of it is left.
 * @param createPageMatcher for tests: what finds matches instead of the product's own matcher
 */
export function startAnnotator(
  host: AnnotatorHost,
  signal: AbortSignal,
  createPageMatcher?: MatcherFactory,
): Annotator {
  const replaced = new AbortController();
  const life = AbortSignal.any([signal, replaced.signal]);
  dispatch(document, new Event(TAKE_OVER));
  listen(document, TAKE_OVER, () => replaced.abort(), { signal: life });
  let session: Session | null = null;
  // Pinned notes outlive a change of settings or library, which begins a new session.
  const loadLayer = createLayerLoader(host, life);
  const followers = new Map<PlacesListener, AbortSignal>();
  /** Counts requests for the index: only the answer to the latest one is heard. */
  let asked = 0;
  let answered = 0;

  async function load(): Promise<void> {
    asked += 1;
    const turn = asked;
    let answer: IndexAnswer;
    try {
      answer = await host.getIndex(session?.page.index.hash ?? null);
    } catch {
      // The extension was updated or removed under the page: what is marked stays until it is replaced.
      return;
    } finally {
      answered = turn;
    }
    if (turn !== asked || life.aborted) return;
    if (answer.state === 'off') {
      end();
      return;
    }
    const index = answer.index ?? session?.page.index ?? null;
    if (index === null) {
      // The one that was known went away while it was asked for.
      void load();
      return;
    }
    if (session?.page.index.hash === index.hash && session.page.follow(answer)) return;
    end('to begin anew');
    session = begin({ ...answer, index });
  }

  function begin(answer: { index: CompiledIndex } & GivenSettings): Session {
    const own = new AbortController();
    const until = AbortSignal.any([life, own.signal]);
    let notes: NoteController | null = null;
    let places: Places | null = null;
    const page = annotatePage(
      answer,
      {
        onCounts(counts, hidden) {
          host.reportMarks(counts, hidden);
          places?.refresh();
        },
        onMarkGone: (mark) => notes?.forget(mark),
      },
      until,
      createPageMatcher,
    );
    notes = createNoteController(page, host, loadLayer, until);
    const navigation = createMarkNavigation(page, until);
    watchPointer(
      notes,
      {
        // What is not painted cannot be meant.
        find: (place) => (page.painter.isVisible ? markAt(place, page.marks, page.painter) : null),
        onPress: navigation.reset,
      },
      until,
    );
    places = createPlaces(page, navigation, until);
    for (const [listener, open] of followers) places.follow(listener, open);
    return { page, notes, navigation, places, life: own };
  }

  function end(purpose: 'to rest' | 'to begin anew' = 'to rest'): void {
    if (session === null) return;
    session.life.abort();
    session = null;
    host.reportMarks([], []);
    for (const listener of followers.keys()) {
      listener.onPlaces({ ...NO_PLACES, isReading: purpose === 'to begin anew' });
    }
  }

  async function go(direction: 'next' | 'previous', term: string | null): Promise<void> {
    if (session === null) return;
    const { page, notes, navigation, places } = session;
    const index = term === null ? null : page.index.terms.findIndex(({ id }) => id === term);
    if (index === -1) return;
    // Who reads notes by keyboard goes on reading them: the next one opens with the next mark.
    const isReading = notes.open?.cause === 'keyboard';
    notes.close();
    const mark = await navigation.go(direction, index);
    places.look();
    if (isReading && mark !== null) notes.show(mark, 'keyboard', null);
  }

  async function openNote(): Promise<void> {
    if (session === null) return;
    const { notes, navigation } = session;
    const mark = (await navigation.current()) ?? (await navigation.go('next', null));
    if (mark !== null) notes.show(mark, 'keyboard', null);
  }

  function followPlaces(listener: PlacesListener, open: AbortSignal): void {
    followers.set(listener, open);
    open.addEventListener('abort', () => followers.delete(listener));
    if (session === null) listener.onPlaces({ ...NO_PLACES, isReading: asked > answered });
    else session.places.follow(listener, open);
  }

  async function goToPlace(place: Place, withNote: boolean): Promise<boolean> {
    if (session === null) return false;
    const { notes, places } = session;
    notes.close();
    const mark = await places.go(place);
    if (mark !== null && withNote) notes.show(mark, 'keyboard', null);
    return mark !== null;
  }

  whenProse(() => void load(), life);
  return {
    refresh: () => {
      // A frame that has not asked yet has nothing to refresh.
      if (asked > 0) void load();
    },
    go: (direction, term) => void go(direction, term),
    openNote: () => void openNote(),
    followPlaces,
    get places() {
      return session?.places ?? null;
    },
    goToPlace,
  };
}

/** Calls `start` once, as soon as the frame has something to read. */
function whenProse(start: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (hasProse()) {
    start();
    return;
  }
  const waiting = new AbortController();
  const until = AbortSignal.any([signal, waiting.signal]);
  let isPlanned = false;
  const lookSoon = () => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      if (until.aborted || !hasProse()) return;
      waiting.abort();
      start();
    }, PROSE_PATIENCE);
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  listen(window, 'resize', lookSoon, { passive: true, signal: until });
  until.addEventListener('abort', () => observer.disconnect(), { once: true });
}
