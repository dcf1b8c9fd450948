import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PageHistory } from '../../../components/library/pageHistory';
import { useBrowserBack } from '../../../components/library/useBrowserBack';
import { mount, unmount } from '../mounted';

/** A browser's history, which goes back only when it comes to it. */
function fakeHistory() {
  const listeners = new Set<() => void>();
  let entries = 1;
  let due = 0;
  const history: PageHistory = {
    push: () => {
      entries++;
    },
    back: () => {
      due++;
    },
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  const goBack = () => {
    entries--;
    for (const listener of listeners) listener();
  };
  return {
    history,
    /** The reader presses the browser's button. */
    goBack,
    /** The browser does what it was asked for. */
    settle() {
      while (due > 0) {
        due--;
        goBack();
      }
    },
    entries: () => entries,
    /** How often the browser has still to go back. */
    due: () => due,
  };
}

function Rooms({ history }: { history: PageHistory }) {
  const [room, setRoom] = useState<string | null>(null);
  useBrowserBack(history, room !== null, () => setRoom(null));
  return (
    <main>
      <h1>{room ?? 'Page'}</h1>
      <button type="button" onClick={() => setRoom('Review')}>
        Review
      </button>
      <button type="button" onClick={() => setRoom('Suggestions')}>
        Suggestions
      </button>
      <button type="button" onClick={() => setRoom(null)}>
        Close
      </button>
    </main>
  );
}

let browser: ReturnType<typeof fakeHistory>;
const press = (name: string) => userEvent.click(page.getByRole('button', { name }));
const shown = () => document.querySelector('h1')?.textContent;

beforeEach(() => {
  browser = fakeHistory();
  mount(<Rooms history={browser.history} />);
});
afterEach(unmount);

describe('the browser’s Back', () => {
  test('leads from what is shown in the place of the page to the page', async () => {
    await press('Review');
    await expect.poll(browser.entries).toBe(2);
    browser.goBack();
    await expect.poll(shown).toBe('Page');
    expect(browser.entries()).toBe(1);
  });

  test('leads to the page from what was opened out of something else', async () => {
    await press('Review');
    await press('Suggestions');
    await expect.poll(shown).toBe('Suggestions');
    await expect.poll(browser.entries).toBe(2);
    browser.goBack();
    await expect.poll(shown).toBe('Page');
  });

  test('has nothing left to do where it was closed by its own button', async () => {
    await press('Review');
    await expect.poll(browser.entries).toBe(2);
    await press('Close');
    await expect.poll(browser.due).toBe(1);
    browser.settle();
    expect(browser.entries()).toBe(1);
    expect(shown()).toBe('Page');
  });

  test('leads to the page from what was opened before the browser was back from the last', async () => {
    await press('Review');
    await expect.poll(browser.entries).toBe(2);
    await press('Close');
    await expect.poll(browser.due).toBe(1);
    await press('Suggestions');
    await expect.poll(shown).toBe('Suggestions');
    browser.settle();
    expect(shown()).toBe('Suggestions');
    expect(browser.entries()).toBe(2);
    browser.goBack();
    await expect.poll(shown).toBe('Page');
  });

  test('changes nothing on the page itself', async () => {
    browser.goBack();
    expect(shown()).toBe('Page');
    await press('Review');
    await expect.poll(shown).toBe('Review');
  });
});
