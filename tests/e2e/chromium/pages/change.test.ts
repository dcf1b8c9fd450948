import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  expectMark,
  expectMarks,
  markedTexts,
  PATIENCE,
  type Session,
  startSession,
} from '../../session';

describe('changing pages', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true });
  });
  afterAll(() => session.close());

  it('marks what an endless page adds while it is scrolled', async () => {
    const page = await session.visit('growing.html');
    await expectMark(page, '乌镇峰会');
    const sections = () => page.evaluate(() => document.querySelectorAll('section').length);
    for (const wanted of [6, 9, 12]) {
      await page.mouse.wheel({ deltaY: 3_000 });
      await expect.poll(sections, PATIENCE).toBeGreaterThanOrEqual(wanted);
    }
    const inView = () =>
      page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('pangzhu-exact') ?? [])];
        const sections = [...document.querySelectorAll('section')].filter((section) => {
          const { top, bottom } = section.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
        return sections.map(
          (section) =>
            ranges.filter(({ startContainer }) => section.contains(startContainer)).length,
        );
      });
    await expect
      .poll(async () => (await inView()).every((count) => count === 1), PATIENCE)
      .toBe(true);
    await session.leave(page);
  });

  it('marks text that is added, changed or moved, and unmarks what is removed', async () => {
    const page = await session.visit('strict-csp.html');
    await expectMarks(page, ['乌镇峰会', '网络空间命运共同体']);
    await page.evaluate(() => {
      document.querySelector('h1')?.replaceChildren('数字', '鸿沟');
    });
    await expectMarks(page, ['数字鸿沟', '乌镇峰会', '网络空间命运共同体']);
    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild;
      if (text instanceof Text) text.data = '只剩全球南方。';
    });
    await expectMarks(page, ['数字鸿沟', '全球南方']);
    await page.evaluate(() => document.querySelector('h1')?.remove());
    await expectMarks(page, ['全球南方']);
    await page.evaluate(() => {
      document.querySelector('p')?.insertAdjacentText('beforeend', '还有乌镇');
    });
    await page.evaluate(() => {
      document.querySelector('p')?.insertAdjacentText('beforeend', '峰会。');
    });
    await expectMarks(page, ['全球南方', '乌镇峰会']);
    await session.leave(page);
  });

  it('unmarks what becomes an editor and what is hidden from reading', async () => {
    const page = await session.visit('strict-csp.html');
    await expectMarks(page, ['乌镇峰会', '网络空间命运共同体']);
    await page.evaluate(() => document.querySelector('p')?.setAttribute('contenteditable', ''));
    await expectMarks(page, []);
    await page.evaluate(() => document.querySelector('p')?.removeAttribute('contenteditable'));
    await expectMarks(page, ['乌镇峰会', '网络空间命运共同体']);
    await session.leave(page);
  });

  it('lets an application hydrate its own markup and re-render it', async () => {
    const page = await session.visit('app.html');
    await expectMark(page, '乌镇峰会');
    await page.waitForSelector('[data-hydrated]');
    await page.click('[data-view=divide]');
    await expectMarks(page, ['数字鸿沟']);
    await page.click('[data-view=summit]');
    await expectMarks(page, ['乌镇峰会']);
    expect(await page.$eval('#mismatches', (output) => output.textContent)).toBe('0');
    await session.leave(page);
  });

  it('keeps up with a page that never stops changing', async () => {
    const page = await session.visit('app.html');
    await page.waitForSelector('[data-hydrated]');
    await page.click('#ticking');
    const seen = new Set<string>();
    await expect
      .poll(async () => {
        for (const text of await markedTexts(page)) seen.add(text);
        return [...seen].sort();
      }, PATIENCE)
      .toEqual(['乌镇峰会', '数字鸿沟'].sort());
    expect(await page.$eval('#mismatches', (output) => output.textContent)).toBe('0');
    await session.leave(page);
  });
});
