import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectMarkCase, expectRowsCase } from '../../hardPages/expectCases';
import { FRAME_NOTES, framePages } from '../../hardPages/frameNotes';
import { SIBLING_NOTES, siblingNotePages } from '../../hardPages/siblingNotes';
import { SIBLING_MARKS, SIBLING_ROWS, siblingPages } from '../../hardPages/siblings';
import { type Session, startSession } from '../../session';

describe('siblings of pages in hard places', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', {
      isShared: true,
      made: { ...siblingPages(), ...siblingNotePages(), ...framePages() },
    });
  });
  afterAll(() => session.close());

  it.each(SIBLING_MARKS)('marks $situation', (wanted) => expectMarkCase(session, wanted));

  it.each(SIBLING_ROWS)('marks what is in view of $situation', (wanted) =>
    expectRowsCase(session, wanted),
  );

  it.each([...SIBLING_NOTES, ...FRAME_NOTES])('$behaviour', ({ tries }) => tries(session));
});
