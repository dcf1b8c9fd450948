import { act } from 'preact/test-utils';
import { ExportContext, type ExportTools } from '../../../components/export/ExportTools';
import { type LibraryState, Reader } from '../../../components/reader/Reader';
import type { KeptPlace } from '../../../components/reader/way/keptPlace';
import type { ReaderHistory } from '../../../components/reader/way/readerHistory';
import type { Library } from '../../../core/library/library';
import {
  type ReadingPreferences,
  USUAL_PREFERENCES,
} from '../../../core/settings/readingPreferences';
import { type Mounted, mount, type TestLanguage } from '../mounted';
import { fixtureLibrary } from './fixtureLibrary';

export const ADDRESS = 'chrome-extension://pangzhu/reader.html';

/** A history that lives in an array, with back and forward as the browser's buttons have them. */
function fakeHistory(query: string) {
  const entries = [query];
  const places = new Map<number, KeptPlace>();
  let at = 0;
  const listeners = new Set<() => void>();
  const move = (by: number) =>
    act(() => {
      at += by;
      for (const listener of listeners) listener();
    });
  const history: ReaderHistory = {
    query: () => entries[at] ?? '',
    push(next) {
      at += 1;
      entries.splice(at, entries.length, next);
      places.delete(at);
    },
    keep: (place) => places.set(at, place),
    kept: () => places.get(at) ?? null,
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  return { history, entries, back: () => move(-1), forward: () => move(1), listeners };
}

export interface OpenedReader extends Mounted {
  history: ReturnType<typeof fakeHistory>;
  copied: string[];
  triedAgain: number;
  preferences: ReadingPreferences;
  find<Found extends HTMLElement = HTMLElement>(selector: string): Found;
  all(selector: string): HTMLElement[];
}

export interface OpenOptions {
  library?: Library;
  state?: LibraryState;
  broken?: number;
  language?: TestLanguage;
  preferences?: ReadingPreferences;
  /** What exporting needs; nothing can be exported without. */
  tools?: ExportTools;
  /** What the clipboard answers; by default it takes everything. */
  onCopy?(text: string): Promise<void>;
}

/** Mounts the reader as if its address had been opened with this query. */
export async function openReader(query: string, options: OpenOptions = {}): Promise<OpenedReader> {
  const history = fakeHistory(query);
  const copied: string[] = [];
  const library = options.library ?? fixtureLibrary();
  const language = options.language ?? 'en';
  let triedAgain = 0;
  let preferences = options.preferences ?? USUAL_PREFERENCES;
  const reader = () => (
    <ExportContext.Provider value={options.tools ?? null}>
      <Reader
        readTexts={async (library) => library}
        library={options.state ?? { case: 'open', library, broken: options.broken ?? 0 }}
        history={history.history}
        language={language}
        address={ADDRESS}
        libraryPage="library.html"
        preferences={preferences}
        onCopy={
          options.onCopy ??
          (async (text) => {
            copied.push(text);
          })
        }
        onPreferences={(chosen) => {
          preferences = chosen;
          mounted.update(reader());
        }}
        onTryAgain={() => {
          triedAgain += 1;
        }}
      />
    </ExportContext.Provider>
  );
  const mounted = mount(reader(), language);
  await settled();
  return {
    ...mounted,
    history,
    copied,
    get preferences() {
      return preferences;
    },
    get triedAgain() {
      return triedAgain;
    },
    find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
      const found = mounted.root.querySelector<Found>(selector);
      if (!found) throw new Error(`The reader shows nothing that matches ${selector}.`);
      return found;
    },
    all: (selector) => [...mounted.root.querySelectorAll<HTMLElement>(selector)],
  };
}

/**
 * Lets promises resolve and effects run. Neither frames nor timers are waited for: a page that is
 * not in front gets one of each a second.
 */
export async function settled(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  });
}
