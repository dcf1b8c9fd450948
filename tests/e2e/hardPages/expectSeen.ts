import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { PATIENCE } from '../session';

/** The mark gone to is in the window, with nothing of the page over it. */
export async function expectSeen(page: Page): Promise<void> {
  const seen = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('pangzhu-active') ?? [];
      if (range === undefined) return 'none';
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { left, top, width, height } = live.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (hit === null) return 'outside';
      // Fields of a form may be named for it.
      const isSeen = Node.prototype.contains.call(hit, range.startContainer);
      return isSeen ? 'seen' : `under ${hit.nodeName}`;
    });
  await expect.poll(seen, { ...PATIENCE, timeout: 4_000 }).toBe('seen');
}
