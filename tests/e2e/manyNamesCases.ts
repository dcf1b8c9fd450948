import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_IN_PAGES } from '../../core/match/textMatches';
import { importMadeUp, madeUpName } from './privatePack';
import {
  expectMark,
  expectMarks,
  expectNote,
  markedTexts,
  PATIENCE,
  pointAt,
  type Session,
  startSession,
} from './session';

/** With what the built-in pack has, more than pages get. */
const OWN = MOST_IN_PAGES + 1;
const OWN_NAME = madeUpName(OWN - 1);
const SUMMIT = '乌镇峰会';
const ROAD = '数子丝绸之路';
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Page</title>
<p>据报道，${OWN_NAME}一事仍在讨论之中。</p><p>在${SUMMIT}上，各方谈到${ROAD}。</p>
<p>${'这一段没有任何名称。'.repeat(900)}最后说到${SUMMIT}。</p>`;

/** In either browser: a library with more names than pages get, which ask the background for each text. */
export function describeManyNames(kind: 'chromium' | 'firefox'): void {
  describe(`a library of more than ${MOST_IN_PAGES} names`, () => {
    let session: Session;

    beforeAll(async () => {
      session = await startSession(kind, {
        isShared: true,
        made: { '/many.html': { body: PAGE } },
      });
      await importMadeUp(session, OWN);
    });
    afterAll(() => session.close());

    it('is marked: names of all packs, variants, and the end of a long paragraph', async () => {
      const page = await session.visit('many.html');
      await expectMarks(page, [OWN_NAME, SUMMIT, `~${ROAD}`, SUMMIT]);
      await session.leave(page);
    });

    it('is marked in text that comes later, and not where that goes', async () => {
      const page = await session.visit('many.html');
      await expectMark(page, SUMMIT);
      await page.evaluate(
        (text) => {
          const late = document.createElement('p');
          late.textContent = text;
          document.body.replaceChildren(late);
        },
        `后来才有全球数据安全倡议，还有${madeUpName(3)}。`,
      );
      await expectMarks(page, ['全球数据安全倡议', madeUpName(3)]);
      await session.leave(page);
    });

    it('opens its notes', async () => {
      const page = await session.visit('many.html');
      await pointAt(page, SUMMIT);
      await expectNote(page, SUMMIT);
      await session.leave(page);
    });

    it('follows what the reader switches off', async () => {
      const page = await session.visit('many.html');
      await expectMark(page, OWN_NAME);
      const library = await session.visitExtension('library.html');
      await library.waitForSelector('article.pack');
      await library.evaluate(() => {
        document.querySelector<HTMLElement>('[aria-label="Switch “Made up” off"]')?.click();
      });
      await expect.poll(() => markedTexts(page), PATIENCE).toEqual([SUMMIT, `~${ROAD}`, SUMMIT]);
      await library.close();
      await session.leave(page);
    });
  });
}
