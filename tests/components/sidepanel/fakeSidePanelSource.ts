import type { FramePlace } from '../../../components/sidepanel/panelView';
import type {
  SidePanelSource,
  TabPlacesListener,
} from '../../../components/sidepanel/SidePanelSource';
import { pageLink } from '../../../core/export/pageLink';
import type { FramePlaces } from '../../../core/marks';
import type { PageAccess } from '../../../core/sites/sites';

/** What stands behind a fake source; tests change it and tell what the page would. */
export interface FakePanelWorld {
  source: SidePanelSource;
  tab: number;
  access: PageAccess;
  /** Set to have everything that is asked for fail with it. */
  trouble: Error | null;
  /** Whether marks can be gone to. */
  isVisible: boolean;
  /** What was asked for, as `go <tab> <frame>/<term>/<occurrence>` and the like. */
  asked: string[];
  /** How often the page told where the reader is. */
  told: number;
  /** What the frames of the tab in front have, for whoever follows now or later. */
  tell(frames: ReadonlyMap<number, FramePlaces> | null): void;
  read(frame: number, place: number | null): void;
  wish(term: string): void;
  /** Another page is in front. */
  change(): void;
}

/** Places of these terms, one after the other. */
export function framePlaces(terms: string[]): FramePlaces {
  const distinct = [...new Set(terms)];
  return {
    terms: distinct,
    places: terms.map((term) => distinct.indexOf(term)),
    variants: [],
    total: terms.length,
    isReading: false,
  };
}

/** A tab on `news.example.com` that has not told its places yet, in memory. */
export function fakePanelWorld(): FakePanelWorld {
  let follower: TabPlacesListener | null = null;
  let frames: ReadonlyMap<number, FramePlaces> | null = null;
  let wished: string | null = null;
  let onWish: ((term: string) => void) | null = null;
  const pageListeners = new Set<() => void>();
  const answer = <Value>(value: () => Value): Promise<Value> =>
    world.trouble ? Promise.reject(world.trouble) : Promise.resolve(value());
  const nameOf = ({ frame, term, occurrence }: FramePlace) => `${frame}/${term}/${occurrence}`;
  const ask = (words: string) =>
    answer(() => {
      world.asked.push(words);
    });

  const source: SidePanelSource = {
    readPage: () => answer(() => ({ tab: world.tab, access: world.access })),
    watchPage(listener, signal) {
      pageListeners.add(listener);
      signal.addEventListener('abort', () => pageListeners.delete(listener));
    },
    followPlaces(_, listener, signal) {
      follower = listener;
      signal.addEventListener('abort', () => {
        if (follower === listener) follower = null;
      });
      if (frames !== null) listener.onFrames(frames);
    },
    openLibrary: () =>
      answer(() => ({
        describe: (term) =>
          term === 'gone'
            ? null
            : {
                label: `label of ${term}`,
                labelLanguage: 'en',
                kind: term.startsWith('event') ? 'event' : 'concept',
                otherName: null,
              },
        termsNamed: (query) => new Set([query]),
        note: ({ term, paragraph, rank }) => ({
          term,
          label: `label of ${term}`,
          labelLanguage: 'en',
          kind: 'concept',
          otherNames: [],
          documents: [],
          total: 3,
          rank,
          passage: {
            document: 'document-1',
            title: 'A document',
            publisher: null,
            date: null,
            language: 'en',
            passage: 4,
            text: `passage for ${paragraph}`,
            mentions: [],
            others: [],
            converted: null,
            author: null,
            url: null,
            original: null,
            citation: '',
          },
        }),
        exportTerms: (title, marks, reader) => ({
          title,
          language: reader.language,
          passages: [],
          terms: [...marks].map(([id, own]) => ({
            id,
            label: `label of ${id}`,
            kind: 'concept',
            weight: 1,
            names: [],
            definition: null,
            remark: null,
            reader: null,
            marks: { count: own.count, link: pageLink(own.url, own.first), passage: null },
            passages: [],
          })),
        }),
      })),
    watchLibrary: () => {},
    watchWishes(listener) {
      onWish = listener;
      if (wished !== null) listener(wished);
    },
    inScript: async (text, script) => text.replaceAll(script === 'hans' ? '國' : '国', '?'),
    readTitle: () => answer(() => ({ title: 'A page', url: 'https://news.example.com/1' })),
    readPlace: (_, { term, occurrence }) =>
      answer(() => ({
        paragraph: `paragraph of ${term} ${occurrence}`,
        mark: { start: 0, end: 9 },
        script: 'latin',
      })),
    goToPlace: (tab, place) => ask(`go ${tab} ${nameOf(place)}`).then(() => world.isVisible),
    openNote: (tab, place) => ask(`note ${tab} ${nameOf(place)}`).then(() => world.isVisible),
    goBack: (tab) => ask(`back ${tab}`),
    openReader: (document, passage, term) => ask(`reader ${document} ${passage} ${term}`),
    addPage: (tab) => ask(`add ${tab}`),
    reload: (tab) => ask(`reload ${tab}`),
    setSite: (host, state) =>
      answer(() => {
        world.asked.push(`${host} ${state}`);
        world.access = { case: state, host };
      }),
    requestAccess: (host) =>
      answer(() => {
        world.access = { case: 'on', host };
        return true;
      }),
  };
  const world: FakePanelWorld = {
    source,
    tab: 5,
    access: { case: 'on', host: 'news.example.com' },
    trouble: null,
    isVisible: true,
    asked: [],
    told: 0,
    tell(told) {
      frames = told;
      follower?.onFrames(told);
    },
    read(frame, place) {
      world.told += 1;
      follower?.onReading(frame, place);
    },
    wish(term) {
      wished = term;
      onWish?.(term);
    },
    change() {
      for (const listener of pageListeners) listener();
    },
  };
  return world;
}
