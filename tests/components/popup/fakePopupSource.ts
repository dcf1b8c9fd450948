import type { PopupSource } from '../../../components/popup/PopupSource';
import type { SearchTarget } from '../../../components/popup/popupView';
import type { MarkCount } from '../../../core/marks';
import type { HiddenOnPage } from '../../../core/settings/hiddenOnPage';
import {
  type ChosenSettings,
  DEFAULT_SETTINGS,
  type Settings,
  settingsFor,
  withGeneral,
  withoutSite,
  withSite,
} from '../../../core/settings/settings';
import type { PageAccess, SiteState } from '../../../core/sites/sites';
import { HITS } from './popupStates';

/** What stands behind a fake source; tests change it and then let the time pass. */
export interface FakeWorld {
  source: PopupSource;
  access: PageAccess;
  marks: MarkCount[];
  hidden: HiddenOnPage[];
  isSlowed: boolean;
  settings: Settings;
  sites: ChosenSettings['sites'];
  /** Set to have everything that is asked for fail with it. */
  trouble: Error | null;
  /** What the browser answers when asked for access. */
  granted: boolean;
  asked: string[];
  opened: SearchTarget[];
  gone: { tab: number; term: string }[];
  closed: number;
  searches: string[];
  /** Lets it be time to look at the marks again. */
  tick(): void;
}

const HOST = 'news.example.com';

/** A tab on `news.example.com` with one marked term, in memory. */
export function fakePopupWorld(): FakeWorld {
  const timed = new Set<() => void>();
  const settingsListeners = new Set<() => void>();
  const until = (listeners: Set<() => void>, listener: () => void, signal: AbortSignal) => {
    listeners.add(listener);
    signal.addEventListener('abort', () => listeners.delete(listener));
  };
  const answer = <Value>(value: () => Value): Promise<Value> =>
    world.trouble ? Promise.reject(world.trouble) : Promise.resolve(value());

  const changed = (change: () => void) =>
    answer(() => {
      change();
      for (const listener of settingsListeners) listener();
    });

  const source: PopupSource = {
    readPage: () => answer(() => ({ tab: 7, access: world.access })),
    watchSites: () => {},
    readMarks: () => answer(() => world.marks),
    watchTime(listener, signal) {
      listener();
      until(timed, listener, signal);
    },
    openLibrary: () =>
      answer(() => ({
        near: () => [{ term: 'near', label: 'label of near', labelLanguage: 'en' }],
        search: (query) => (query === 'wuzhen' ? HITS : { terms: [], documents: [], passages: [] }),
        describe: (term) =>
          term === 'gone'
            ? null
            : { label: `label of ${term}`, labelLanguage: 'en', kind: 'event', otherName: null },
      })),
    readHidden: () => answer(() => world.hidden),
    readIsSlowed: () => answer(() => world.isSlowed),
    hurry: (tab) =>
      answer(() => {
        world.asked.push(`hurry ${tab}`);
        world.isSlowed = false;
      }),
    readSettings: () =>
      answer(() => ({ settings: world.settings, sites: world.sites, problems: [] })),
    watchSettings: (listener, signal) => until(settingsListeners, listener, signal),
    setSite: (host: string, state: SiteState) =>
      answer(() => {
        world.asked.push(`${host} ${state}`);
        world.access = { case: state, host };
      }),
    requestAccess: (host) =>
      answer(() => {
        world.asked.push(`access to ${host}`);
        if (world.granted) world.access = { case: 'on', host };
        return world.granted;
      }),
    changeSettings: (change, host) =>
      changed(() => {
        const chosen = { general: world.settings, sites: world.sites };
        const wanted = change(settingsFor(chosen, host));
        const after = host === null ? withGeneral(chosen, wanted) : withSite(chosen, host, wanted);
        world.settings = after.general;
        world.sites = after.sites;
      }),
    followGeneral: (host) =>
      changed(() => {
        world.sites = withoutSite({ general: world.settings, sites: world.sites }, host).sites;
      }),
    showTerms: (terms) =>
      changed(() => {
        world.asked.push(`show ${terms.join()}`);
      }),
    goToMark: (tab, term) =>
      answer(() => {
        world.gone.push({ tab, term });
      }),
    openReader: (target) =>
      answer(() => {
        world.opened.push(target);
      }),
    openSearch: (query) =>
      answer(() => {
        world.asked.push(`all of ${query}`);
      }),
    readSearches: () => answer(() => world.searches),
    rememberSearch: (query) =>
      answer(() => {
        world.searches = [query, ...world.searches];
      }),
    clearSearches: () =>
      answer(() => {
        world.searches = [];
      }),
    openLibraryPage: () => answer(() => {}),
    addPage: (tab) =>
      answer(() => {
        world.asked.push(`add ${tab}`);
      }),
    openPanel: () => answer(() => {}),
    close: () => {
      world.closed += 1;
    },
  };
  const world: FakeWorld = {
    source,
    access: { case: 'on', host: HOST },
    marks: [{ term: 'wuzhen-summit', count: 2, variants: 0 }],
    hidden: [],
    isSlowed: false,
    settings: DEFAULT_SETTINGS,
    sites: {},
    trouble: null,
    granted: true,
    asked: [],
    opened: [],
    gone: [],
    closed: 0,
    searches: [],
    tick: () => {
      for (const listener of timed) listener();
    },
  };
  return world;
}
