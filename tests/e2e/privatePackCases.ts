import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AT_ONCE } from '../../core/privacy/elicitedNames';
import { HIDINGS, hiddenPages } from './hiddenCandidates';
import { importMadeUp, learntNames, madeUpName } from './privatePack';
import { expectMark, markedTexts, PATIENCE, type Session, startSession } from './session';

const OWN = 5_000;
const articleName = (number: number) => madeUpName(number * 7);
/** Forty private terms over five screens, in an ordinary article. */
const ARTICLE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Article</title>
<style>body { font: 16px/1.7 serif; max-width: 40em; margin: 2em auto; } p { margin: 0 0 40px; }</style>
${Array.from({ length: 40 }, (_, at) => `<p>据报道，${articleName(at)}一事仍在讨论之中。</p>`).join('\n')}`;

/** In either browser: what a page finds out of a pack of the reader's own, and what the reader sees of it. */
export function describePrivatePack(kind: 'chromium' | 'firefox'): void {
  describe('a pack of one’s own', () => {
    let session: Session;

    beforeAll(async () => {
      session = await startSession(kind, {
        isShared: true,
        made: { '/article.html': { body: ARTICLE }, ...hiddenPages() },
      });
      await importMadeUp(session, OWN);
    });
    afterAll(() => session.close());

    it('is marked throughout an honest article as it is scrolled', async () => {
      const page = await session.visit('article.html');
      const seen = new Set<string>();
      await expectMark(page, articleName(0));
      for (let turn = 0; turn < 30; turn += 1) {
        for (const text of await markedTexts(page)) seen.add(text);
        await page.mouse.move(400, 300);
        await page.mouse.wheel({ deltaY: 250 });
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      const all = async () => {
        for (const text of await markedTexts(page)) seen.add(text);
        return seen.size;
      };
      await expect.poll(all, PATIENCE).toBe(40);
      await session.leave(page);
    });

    it.each(HIDINGS)('is not found out by 20,000 candidates that are %s', async (hiding) => {
      const page = await session.visit(`hidden-${hiding}.html`);
      // The page has something to mark for everyone: once that is done, it has been read.
      const isRead = async () => (await markedTexts(page)).includes('乌镇峰会');
      await expect.poll(isRead, { timeout: 25_000, interval: 100 }).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      const learnt = (await learntNames(page)).filter((text) => text !== '乌镇峰会');
      expect(learnt.length).toBeLessThanOrEqual(AT_ONCE);
      await session.leave(page);
    });
  });
}
