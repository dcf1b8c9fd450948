import { act } from 'preact/test-utils';
import { type LibraryState, Reader } from '../../../components/reader/Reader';
import type { ReaderHistory } from '../../../components/reader/readerHistory';
import type { Library } from '../../../core/library/createLibrary';
import { type Mounted, mount, type TestLanguage } from '../mounted';
import { fixtureLibrary } from './fixtureLibrary';

export const ADDRESS = 'chrome-extension://pangzhu/reader.html';

/** A history that lives in an array, with back and forward as the browser's buttons have them. */
export function fakeHistory(query: string) {
  const entries = [query];
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
    },
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
  find<Found extends HTMLElement = HTMLElement>(selector: string): Found;
  all(selector: string): HTMLElement[];
}

export interface OpenOptions {
  library?: Library;
  state?: LibraryState;
  language?: TestLanguage;
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
  const mounted = mount(
    <Reader
      library={options.state ?? { case: 'open', library }}
      history={history.history}
      language={language}
      address={ADDRESS}
      libraryPage="library.html"
      onCopy={
        options.onCopy ??
        (async (text) => {
          copied.push(text);
        })
      }
      onTryAgain={() => {
        triedAgain += 1;
      }}
    />,
    language,
  );
  await settled();
  return {
    ...mounted,
    history,
    copied,
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
