import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectMarkCase, expectRowsCase } from '../hardPages/expectCases';
import { FRAME_NOTES, framePages } from '../hardPages/frameNotes';
import { LIVELY_NOTES, livelyPages } from '../hardPages/livelyNotes';
import { SIBLING_NOTES, siblingNotePages } from '../hardPages/siblingNotes';
import { SIBLING_MARKS, SIBLING_ROWS, siblingPages } from '../hardPages/siblings';
import { type Session, startSession } from '../session';

describe('siblings of pages in hard places in Firefox', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('firefox', {
      isShared: true,
      made: { ...siblingPages(), ...siblingNotePages(), ...livelyPages(), ...framePages() },
    });
  });
  afterAll(() => session.close());

  it.each(SIBLING_MARKS)('marks $situation', (wanted) => expectMarkCase(session, wanted));

  it.each(SIBLING_ROWS)('marks what is in view of $situation', (wanted) =>
    expectRowsCase(session, wanted),
  );

  it.each(
    [...SIBLING_NOTES, ...LIVELY_NOTES, ...FRAME_NOTES].filter(({ needs }) => needs !== 'chromium'),
  )('$behaviour', ({ tries }) => tries(session));
});
