import { fakeBrowser } from 'wxt/testing';

interface FakeFrame {
  id: number;
  /** What `self.origin` says in it. */
  origin: string;
  /** Whether the content script runs in it. */
  runs: boolean;
  /** Whether it waits for the index. */
  isAsking?: boolean;
}

export interface FakeTab {
  id: number;
  /** Missing where the browser withholds it. */
  url?: string;
  discarded?: boolean;
  frames: FakeFrame[];
  /** What the browser says to whoever wants to run something in it. */
  denied?: string;
  /** Runs nothing and answers nothing. */
  hangs?: boolean;
}

const never = new Promise<never>(() => {});

/**
 * Open tabs whose frames can be looked at, started in and stopped. Returns what was done, as
 * `start 4/0`, `style 4/0`, `stop 4` (all frames) or `stop 4/7`.
 */
export function installTabs(tabs: FakeTab[]): string[] {
  const done: string[] = [];
  const tabOf = (id: number): FakeTab => {
    const tab = tabs.find((candidate) => candidate.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}`);
    if (tab.denied !== undefined) throw new Error(tab.denied);
    return tab;
  };
  Object.assign(fakeBrowser.tabs, {
    query: async () => tabs.map(({ id, url, discarded }) => ({ id, url, discarded })),
    sendMessage: async (
      id: number,
      { type }: { type: string },
      { frameId }: { frameId?: number },
    ) => {
      const running = tabOf(id).frames.filter(
        (frame) => frame.runs && (frameId === undefined || frame.id === frameId),
      );
      if (running.length === 0) {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      }
      if (type === 'site/off') for (const frame of running) frame.runs = false;
      done.push(frameId === undefined ? `stop ${id}` : `stop ${id}/${frameId}`);
      return { answer: null };
    },
  });
  interface Injection {
    target: { tabId: number; frameIds?: number[] };
    func?: unknown;
  }
  const scripting = {
    executeScript: async ({ target, func }: Injection) => {
      const tab = tabOf(target.tabId);
      if (tab.hangs) return never;
      if (func !== undefined) {
        return tab.frames.map(({ id, origin, runs, isAsking = false }) => ({
          frameId: id,
          result: { origin, runs, isAsking },
        }));
      }
      for (const frame of tab.frames.filter(({ id }) => target.frameIds?.includes(id))) {
        if (frame.runs) done.push(`start again ${tab.id}/${frame.id}`);
        else done.push(`start ${tab.id}/${frame.id}`);
        frame.runs = true;
      }
      return [];
    },
    insertCSS: async ({ target }: Injection) => {
      tabOf(target.tabId);
      for (const id of target.frameIds ?? []) done.push(`style ${target.tabId}/${id}`);
    },
  };
  Object.assign(fakeBrowser, {
    scripting: { ...(fakeBrowser as { scripting?: object }).scripting, ...scripting },
  });
  return done;
}
