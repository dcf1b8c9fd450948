import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { openSidePanel, watchWishes } from '../../../services/tabs/sidePanel';

let opened: number[];
let ending: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  opened = [];
  ending = new AbortController();
  Object.assign(fakeBrowser, {
    sidePanel: {
      open: async ({ windowId }: { windowId: number }) => {
        opened.push(windowId);
      },
    },
  });
});

/** The terms that the panel of a window is asked for from now on. */
function wishesIn(window: number): string[] {
  const wishes: string[] = [];
  watchWishes(window, (term) => wishes.push(term), ending.signal);
  return wishes;
}

describe('openSidePanel', () => {
  it('opens within the event that calls it', () => {
    void openSidePanel(3, 'a');
    expect(opened).toEqual([3]);
  });

  it('tells the panel its term, whether it was open before or is opened by it', async () => {
    await openSidePanel(3, 'a');
    const wishes = wishesIn(3);
    await expect.poll(() => wishes).toEqual(['a']);
    await openSidePanel(3, 'b');
    await openSidePanel(3);
    await expect.poll(() => wishes).toEqual(['a', 'b']);
  });

  it('tells the panel of its own window only, and only once', async () => {
    const other = wishesIn(4);
    await openSidePanel(3, 'a');
    const first = wishesIn(3);
    await expect.poll(() => first).toEqual(['a']);
    const second = wishesIn(3);
    await openSidePanel(3, 'b');
    await expect.poll(() => [...first, ...second]).toContain('b');
    expect(other).toEqual([]);
    expect(second).not.toContain('a');
  });
});
