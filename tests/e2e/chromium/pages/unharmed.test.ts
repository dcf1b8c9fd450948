import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  expectMark,
  expectNote,
  markedTexts,
  pointAt,
  pressEscape,
  type Session,
  startSession,
} from '../../session';
import { expectUnharmed, type PlainBrowser, serialise, startPlain } from '../../unharmed';

const ownPages = readdirSync('tests/fixtures/pages').filter((name) => name.endsWith('.html'));

describe('an unharmed page', () => {
  let session: Session;
  let plain: PlainBrowser;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true });
    plain = await startPlain();
  });
  afterAll(() => session.close());

  it.each(ownPages)('has the same DOM with the extension as without: %s', (name) =>
    expectUnharmed(name, session, plain, async () => {}),
  );

  it('has the same DOM again once a note has come and gone', async () => {
    const page = await session.visit('simplified.html');
    await expectMark(page, '数字鸿沟');
    const before = await serialise(page);
    await pointAt(page, '数字鸿沟');
    await expectNote(page, '数字鸿沟');
    await pressEscape(page);
    await expect.poll(() => serialise(page)).toBe(before);
    await session.leave(page);
  });

  it.each(['simplified.html', 'hostile.html', 'app.html', 'strict-csp.html', 'frames.html'])(
    'has nothing of ours in its console: %s',
    async (name) => {
      const page = await session.browser.newPage();
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      page.on('pageerror', (error) => told.push(String(error)));
      await page.goto(session.server.url(name));
      await expect.poll(() => markedTexts(page).catch(() => ['broken page'])).not.toEqual([]);
      await page.mouse.move(200, 200, { steps: 5 });
      await page.mouse.wheel({ deltaY: 500 });
      // The favicon that browsers ask for by themselves is not there.
      expect(told.filter((text) => !text.includes('404'))).toEqual([]);
      await page.close();
    },
  );
});
