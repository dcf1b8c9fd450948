import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MadePage } from '../../../../scripts/servePages.mjs';
import { rest } from '../../hardPages/noteSteps';
import { expectBadge, expectMarks, PATIENCE, type Session, startSession } from '../../session';

const SUMMIT = '乌镇峰会';
const BEFORE = ['网络空间命运共同体', '全球数据安全倡议', '数字丝绸之路'];

const page = (body: string): MadePage => ({
  headers: { 'cache-control': 'max-age=100' },
  body: `<!doctype html><meta charset=utf-8>${body}`,
});
const RULES = { prerender: [{ urls: ['/shown.html'], eagerness: 'immediate' }] };
const MADE = {
  '/before.html': page(
    `<p>各方谈${BEFORE.join('，')}。</p><a id=go href="/shown.html">下一页</a>
    <script type=speculationrules>${JSON.stringify(RULES)}</script>`,
  ),
  '/shown.html': page(
    `<p>各方在${SUMMIT}上交流。</p><script>document.querySelector('p').id = document.prerendering ? 'ahead' : 'late'</script>`,
  ),
};

/**
 * What there is on the page in front. Asked of the extension, since a tab that shows what was drawn ahead is another
 * one to the debugging protocol.
 */
async function shownNow({ browser }: Session): Promise<unknown> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  return worker?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([{ id: tabId }]) => chrome.scripting.executeScript({ target: { tabId }, func: () => {
      const paragraph = document.querySelector('p');
      const { textDecorationLine } = getComputedStyle(paragraph, '::highlight(pangzhu-exact)');
      return [paragraph.id, [...CSS.highlights.get('pangzhu-exact') ?? []].length, textDecorationLine];
    } })).then(([{ result }]) => result)`);
}

describe('a page that the browser draws ahead', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { made: MADE });
  });
  afterAll(() => session.close());

  it('is counted and styled when it is shown, and nothing of it before', async () => {
    const before = await session.visit('before.html');
    await expectMarks(before, BEFORE);
    // By then the other one has been read, too.
    await rest();
    await rest();
    await expectBadge(session, '3');
    await before.evaluate('setTimeout(() => go.click())');
    await expect.poll(() => shownNow(session), PATIENCE).toEqual(['ahead', 1, 'underline']);
    await expectBadge(session, '1');
  });
});
