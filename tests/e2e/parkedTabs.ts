import type { Browser, Page } from 'puppeteer-core';
import { resize } from '../../scripts/browser/resize.mjs';

/** Tabs whose pages are done with, for the pages to come: a new tab costs a browser three times what a page in an old one does. */
export interface ParkedTabs {
  /** A tab at rest: a parked one, or a new one. */
  take(): Promise<Page>;
  /** Leaves a page for good. */
  park(page: Page): Promise<void>;
}

const VIEWPORT = { width: 1280, height: 800 };

/**
 * What a tab keeps when its page goes is put back: its size, and where the pointer was. A tab that was told more by its
 * test (another medium, a script for each page) is not to be parked but closed.
 */
export function parkedTabs(browser: Browser): ParkedTabs {
  const parked: Page[] = [];
  return {
    take: async () => parked.pop() ?? browser.newPage(),
    park: async (page) => {
      await resize(page, VIEWPORT);
      await page.mouse.move(0, 0);
      parked.push(page);
    },
  };
}
