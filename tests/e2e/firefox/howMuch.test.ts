import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeSettings } from '../markLook';
import { expectMark, PATIENCE, type Session, startSession } from '../session';

const PAGE = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: white; color: white; font: 40px sans-serif; }
</style><p>乌镇峰会</p><news-card id="open"><template shadowrootmode="open"><p>乌镇峰会</p></template></news-card>`;

describe('how marks look in Firefox', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('firefox', {
      isShared: true,
      made: { '/white.html': { body: PAGE } },
    });
  });
  afterAll(() => session.close());

  it('follows in an open tab and its shadow roots without reloading, and back', async () => {
    const page = await session.visit('white.html');
    await expectMark(page, '乌镇峰会');
    /** Whether there is a pixel of this colour in the boxes of both paragraphs. */
    const isPainted = async (colour: readonly number[]) => {
      await page.bringToFront();
      const picture = await page.screenshot({ encoding: 'base64' });
      return page.evaluate(
        async (data, wanted) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          const inner = document.querySelector('#open')?.shadowRoot?.querySelector('p');
          return [document.querySelector('p'), inner].map((paragraph) => {
            const box = paragraph?.getBoundingClientRect() ?? new DOMRect();
            const { data: pixels = [] } =
              context?.getImageData(box.left, box.top, 200, box.height) ?? {};
            for (let at = 0; at < pixels.length; at += 4) {
              if (wanted.every((part, i) => Math.abs((pixels[at + i] ?? 0) - part) <= 3))
                return true;
            }
            return false;
          });
        },
        picture,
        [...colour],
      );
    };
    const CINNABAR = [194, 85, 61];
    // A fifth of #2f8a63 over white.
    const JADE_TINT = [213, 232, 224];
    await expect.poll(() => isPainted(CINNABAR), PATIENCE).toEqual([true, true]);
    await storeSettings(session, { style: 'tint', colour: 'jade' });
    await expect.poll(() => isPainted(JADE_TINT), PATIENCE).toEqual([true, true]);
    expect(await isPainted(CINNABAR)).toEqual([false, false]);
    await storeSettings(session, {});
    await expect.poll(() => isPainted(CINNABAR), PATIENCE).toEqual([true, true]);
    expect(await isPainted(JADE_TINT)).toEqual([false, false]);
    await page.close();
  });
});
