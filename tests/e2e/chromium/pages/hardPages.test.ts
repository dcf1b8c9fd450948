import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectMarkCase, expectRowsCase } from '../../hardPages/expectCases';
import { MARK_CASES, ROWS_CASES } from '../../hardPages/markCases';
import { NOTE_CASES } from '../../hardPages/noteCases';
import { type Session, startSession } from '../../session';

describe('pages in hard places', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true });
  });
  afterAll(() => session.close());

  it.each(MARK_CASES)('marks $situation', (wanted) => expectMarkCase(session, wanted));

  it.each(ROWS_CASES)('marks what is in view of $situation', (wanted) =>
    expectRowsCase(session, wanted),
  );

  it.each(NOTE_CASES)('$behaviour', ({ tries }) => tries(session));
});
