import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GIVEN_FOLDER } from '../../../../scripts/givenFolder.mjs';
import { expectMark, type Session, startSession } from '../../session';
import { expectUnharmed, type PlainBrowser, startPlain } from '../../unharmed';

const REAL_PAGES = `${GIVEN_FOLDER}/pages`;

const names = existsSync(REAL_PAGES)
  ? readdirSync(REAL_PAGES).filter((name) => name.endsWith('.html'))
  : [];

/**
 * The real pages, each with a paragraph to mark at its end. Their own scripts stay off and nothing is
 * fetched for them, so that two visits cannot differ by themselves.
 */
const made = Object.fromEntries(
  names.map((name) => {
    const body = `${readFileSync(`${REAL_PAGES}/${name}`, 'utf8')}<p id="appended">乌镇峰会</p>`;
    const headers = {
      'content-security-policy': "default-src 'self' 'unsafe-inline'; script-src 'none'",
    };
    return [`/real/${name}`, { body, headers }];
  }),
);

describe.skipIf(names.length === 0)(`a real page from ${REAL_PAGES}`, () => {
  let session: Session;
  let plain: PlainBrowser;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true, made });
    plain = await startPlain();
  });
  afterAll(() => session.close());

  it.each(names)('has the same DOM with the extension as without: %s', (name) =>
    expectUnharmed(`real/${name}`, session, plain, async (page) => {
      await page.$eval('#appended', (element) => element.scrollIntoView());
      await expectMark(page, '乌镇峰会');
    }),
  );

  it('stands for many: the folder is not empty', () => {
    expect(names).not.toEqual([]);
  });
});
