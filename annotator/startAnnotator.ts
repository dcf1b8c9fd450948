/** The page side of Pangzhu: reads the page, paints the marks, shows the notes. */

import type { FramePlaces, Place } from '../core/marks';
import type { CompiledIndex } from '../core/match/index/types';
import type { NoteForFrame } from '../core/noteFrame';
import { annotatePage, type GivenSettings, type PageAnnotation } from './annotatePage';
import type { AnnotatorHost, IndexAnswer } from './host';
import { markAt } from './pointer/hitTest';
import { watchPointer } from './pointer/pointerWatch';
import type { MatcherFactory } from './reading/pageMatcher';
import { whenProse } from './reading/whenProse';
import type { Places, PlacesListener } from './tools/contract';
import { createToolLoader, createToolsOnDemand, type ToolsOnDemand } from './toolsOnDemand';

/** A page whose reading was put off so often, and did not come to its end in between, is slow to be marked. */
const OFTEN = 2;

export interface Annotator {
  /** Settings or library may have changed: asks for the index again and marks anew. */
  refresh(): void;
  /** Scrolls to the next (previous) mark, of one term (its id) or of any; wraps around at the end. */
  go(direction: 'next' | 'previous', term: string | null): void;
  /** Opens the note of the mark reached last with `go`, else of the first one in view, with focus in it. */
  openNote(): void;
  /** Shows the note of a mark in another frame of the tab; resolves to `false` where that cannot be. */
  showNote(note: NoteForFrame): Promise<boolean>;
  /** Tells the side panel of the marks in reading order, and where the reader is, until it is closed. */
  followPlaces(listener: PlacesListener, until: AbortSignal): void;
  /** What the side panel asks about its places; `null` while nothing is marked, or nobody follows them. */
  readonly places: Pick<Places, 'read' | 'keepScroll' | 'scrollBack'> | null;
  /**
   * Whether the page, which changes or is large beyond measure, is read more slowly than it asks for.
   * @param isHurried whether it is to be read at once from now on, whatever that takes
   */
  isSlowed(isHurried: boolean): boolean;
  /** Scrolls to a place, with its note or without; resolves to `false` where it is not to be seen. */
  goToPlace(place: Place, withNote: boolean): Promise<boolean>;
}

/** What runs while there is an index. */
interface Session {
  page: PageAnnotation;
  tools: ToolsOnDemand;
  life: AbortController;
}

const NO_PLACES: FramePlaces = {
  terms: [],
  places: [],
  variants: [],
  total: 0,
  isReading: false,
};

/**
 * Annotates the frame until `life` is aborted; then nothing of it is left.
 * @param createMatcher for tests: what finds matches instead of the product's own matcher
 */
export function startAnnotator(
  host: AnnotatorHost,
  life: AbortSignal,
  createMatcher?: MatcherFactory,
): Annotator {
  let session: Session | null = null;
  // Pinned notes outlive a change of settings or library, which begins a new session.
  const loadTools = createToolLoader(host, life);
  const followers = new Map<PlacesListener, AbortSignal>();
  let hasAsked = false;
  let isAsking = false;
  /** Whether the answer that is awaited may be older than a change: it is asked for again once it is there. */
  let isOutdated = false;

  async function load(): Promise<void> {
    isOutdated = isAsking;
    if (isAsking) return;
    hasAsked = isAsking = true;
    let answer: IndexAnswer | null;
    try {
      answer = await host.getIndex(session?.page.index.hash ?? null);
    } catch {
      // The extension was updated or removed under the page: what is marked stays until it is replaced.
      answer = null;
    }
    isAsking = false;
    if (life.aborted) return;
    if (isOutdated) {
      void load();
      return;
    }
    if (answer === null) return;
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
    const tools = createToolsOnDemand(() => loadTools(page, until));
    const page = annotatePage(
      answer,
      {
        onCounts(counts, hidden) {
          host.reportMarks(counts, hidden);
          tools.now?.places.refresh();
        },
        onMarkGone: tools.notes.forget,
        onLook: host.showLook,
        isGone: host.isGone,
      },
      host,
      until,
      createMatcher,
    );
    host.share(page);
    watchPointer(
      tools.notes,
      {
        // What is not painted cannot be meant.
        find(place) {
          if (!page.painter.isVisible || host.isGone()) return null;
          const mark = markAt(place, page.marks, page.painter);
          return mark !== null && page.painter.isPainted(mark) ? mark : null;
        },
        onPress: () => tools.now?.turnAway(),
      },
      until,
    );
    const begun = { page, tools, life: own };
    for (const [listener, open] of followers) void follow(begun, listener, open);
    return begun;
  }

  async function follow(
    { tools, life: { signal: ended } }: Session,
    listener: PlacesListener,
    open: AbortSignal,
  ): Promise<void> {
    const loaded = await tools.load();
    if (open.aborted || ended.aborted) return;
    if (loaded === null) listener.onPlaces(NO_PLACES);
    else loaded.places.follow(listener, open);
  }

  function end(purpose: 'to rest' | 'to begin anew' = 'to rest'): void {
    if (session === null) return;
    session.life.abort();
    session = null;
    if (purpose === 'to rest') host.showLook(null);
    host.reportMarks([], []);
    for (const listener of followers.keys()) {
      listener.onPlaces({ ...NO_PLACES, isReading: purpose === 'to begin anew' });
    }
  }

  function followPlaces(listener: PlacesListener, open: AbortSignal): void {
    followers.set(listener, open);
    open.addEventListener('abort', () => followers.delete(listener));
    if (session === null) listener.onPlaces({ ...NO_PLACES, isReading: isAsking });
    else void follow(session, listener, open);
  }

  life.addEventListener('abort', () => host.showLook(null));
  const loadNow = async () => (await session?.tools.load()) ?? null;

  whenProse(() => void load(), life);
  return {
    refresh: () => {
      // A frame that has not asked yet has nothing to refresh.
      if (hasAsked) void load();
    },
    go: (direction, term) => void loadNow().then((tools) => tools?.go(direction, term)),
    openNote: () => void loadNow().then((tools) => tools?.openNote()),
    showNote: async (note) => (await loadNow())?.showNote(note) ?? false,
    followPlaces,
    get places() {
      return session?.tools.now?.places ?? null;
    },
    isSlowed(isHurried) {
      const pace = session?.page.pace;
      if (isHurried) pace?.hurry();
      return (pace?.delays ?? 0) >= OFTEN;
    },
    goToPlace: async (place, withNote) => (await loadNow())?.goToPlace(place, withNote) ?? false,
  };
}
