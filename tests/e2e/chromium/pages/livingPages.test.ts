import { afterAll, beforeAll, describe, it } from 'vitest';
import { ASSEMBLED_MARKS, assembledPages } from '../../hardPages/assembled';
import { BROUGHT_NEAR_ROWS, broughtNearPages } from '../../hardPages/broughtNear';
import { expectMarkCase, expectRowsCase } from '../../hardPages/expectCases';
import { USED_PAGES, usedPages } from '../../hardPages/usedPages';
import { WALKED_PAGES, walkedPages } from '../../hardPages/walkedPages';
import { WATCHED_PAGES, watchedPages } from '../../hardPages/watchedPages';
import { type Session, startSession } from '../../session';

describe('pages as applications put them together, and as they are used', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', {
      isShared: true,
      made: {
        ...assembledPages(),
        ...broughtNearPages(),
        ...usedPages(),
        ...walkedPages(),
        ...watchedPages(),
      },
    });
  });
  afterAll(() => session.close());

  it.each(ASSEMBLED_MARKS)('marks $situation', (wanted) => expectMarkCase(session, wanted));

  it.each(BROUGHT_NEAR_ROWS)('marks what is in view of $situation', (wanted) =>
    expectRowsCase(session, wanted),
  );

  it.each([...USED_PAGES, ...WALKED_PAGES, ...WATCHED_PAGES])('$behaviour', ({ tries }) =>
    tries(session),
  );
});
