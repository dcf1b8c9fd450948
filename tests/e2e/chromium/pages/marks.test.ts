import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMarks } from '../../../../scripts/browser/readMarks.mjs';
import { SAMPLE_PAGES } from '../../samplePages';
import {
  expectMark,
  expectMarks,
  markedTexts,
  PATIENCE,
  type Session,
  seeWholePage,
  startSession,
} from '../../session';

describe('marks', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true });
  });
  afterAll(() => session.close());

  it.each(SAMPLE_PAGES)(
    'marks the terms of the sample page $name and nothing else',
    async ({ name, marks }) => {
      const page = await session.visit(`${name}.html`);
      await seeWholePage(page);
      await expectMarks(page, marks);
      await session.leave(page);
    },
  );

  it('marks through open shadow roots, slots and roots attached later, not through closed ones', async () => {
    const page = await session.visit('shadow-dom.html');
    await expect
      .poll(async () => (await markedTexts(page)).sort(), PATIENCE)
      .toEqual(['乌镇峰会', '数字鸿沟', '网络空间命运共同体'].sort());
    await page.click('#attach');
    await expectMark(page, '零和博弈');
    expect(await markedTexts(page)).not.toContain('全球南方');
    await session.leave(page);
  });

  it('marks in frames of the same site, of another one, and in those without an address', async () => {
    const page = await session.visit('frames.html');
    await expectMarks(page, ['乌镇峰会']);
    const inFrames = async () => {
      const frames = page.frames().filter((frame: Frame) => frame !== page.mainFrame());
      const marks = await Promise.all(frames.map((frame) => readMarks(frame)));
      return marks.flat().map(({ text }) => text);
    };
    await expect
      .poll(async () => (await inFrames()).sort(), PATIENCE)
      .toEqual(['网络空间命运共同体', '网络空间命运共同体', '数字鸿沟', '全球南方'].sort());
    await session.leave(page);
  });

  it('leaves alone what is typed into, code, drawings and hidden text', async () => {
    const page = await session.visit('editors.html');
    await expectMarks(page, ['乌镇峰会']);
    await page.click('[contenteditable=true]');
    await page.keyboard.type('数字主权');
    await page.click('textarea');
    await page.keyboard.type('数字主权');
    await page.evaluate(() => {
      const sign = document.createElement('p');
      sign.textContent = '写完了：战略自主。';
      document.body.append(sign);
    });
    await expectMarks(page, ['乌镇峰会', '战略自主']);
    await session.leave(page);
  });

  it('marks and paints under a policy that allows a page nothing', async () => {
    const page = await session.visit('strict-csp.html');
    await expectMarks(page, ['乌镇峰会', '网络空间命运共同体']);
    const decoration = await page.evaluate(() => {
      const paragraph = document.querySelector('p');
      if (paragraph === null) throw new Error('The sample page has lost its paragraph.');
      return getComputedStyle(paragraph, '::highlight(pangzhu-exact)').textDecorationStyle;
    });
    expect(decoration).toBe('dotted');
    await session.leave(page);
  });

  it('marks a page whose prototypes are broken and whose names are clobbered', async () => {
    const page = await session.visit('hostile.html');
    const text = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('pangzhu-exact') ?? [])].map(
          ({ startContainer, startOffset, endOffset }) =>
            startContainer.nodeValue?.slice(startOffset, endOffset),
        ),
      );
    await expect.poll(text, PATIENCE).toEqual(['乌镇峰会']);
    await session.leave(page);
  });

  it('marks vertical text across ruby annotations', async () => {
    const page = await session.visit('vertical.html');
    await expectMarks(page, ['烏鎮峰會', '網路空間命運共同體', '數位落差', '全球南方', '零和賽局']);
    await session.leave(page);
  });

  it('marks names inside a right-to-left page', async () => {
    const page = await session.visit('right-to-left.html');
    await expectMarks(page, ['Wuzhen Summit', '网络空间命运共同体']);
    await session.leave(page);
  });

  it('paints no more than 1,000 of 10,000 marks at once, those in view among them', async () => {
    const page = await session.visit('many-marks.html');
    const counted = () =>
      page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('pangzhu-exact') ?? [])];
        const inView = [...document.querySelectorAll('p')].filter((paragraph) => {
          const { top, bottom } = paragraph.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
        const missing = inView.filter(
          (paragraph) =>
            ranges.filter(({ startContainer }) => paragraph.contains(startContainer)).length !== 10,
        );
        return { few: ranges.length <= 1000, inView: inView.length > 10, missing: missing.length };
      });
    await expect.poll(counted, PATIENCE).toEqual({ few: true, inView: true, missing: 0 });
    await page.evaluate(() => document.getElementById('p900')?.scrollIntoView());
    await expect.poll(counted, PATIENCE).toEqual({ few: true, inView: true, missing: 0 });
    await session.leave(page);
  });
});
