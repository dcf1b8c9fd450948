import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectMarkCase, expectRowsCase } from '../../hardPages/expectCases';
import { LAYOUT_MARKS, layoutPages } from '../../hardPages/layouts';
import { LIVELY_NOTES, livelyPages } from '../../hardPages/livelyNotes';
import { STRUCTURE_NOTES, structureNotePages } from '../../hardPages/structureNotes';
import { STRUCTURE_ROWS, structureRowsPages } from '../../hardPages/structureRows';
import { STRUCTURE_MARKS, structurePages } from '../../hardPages/structures';
import { UNSEEN_MARKS, unseenPages } from '../../hardPages/unseenMarks';
import { type Session, startSession } from '../../session';

describe('pages built as frameworks, viewers and browsers build them', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', {
      isShared: true,
      made: {
        ...layoutPages(),
        ...structurePages(),
        ...structureRowsPages(),
        ...structureNotePages(),
        ...livelyPages(),
        ...unseenPages(),
      },
    });
  });
  afterAll(() => session.close());

  it.each(STRUCTURE_MARKS)('marks $situation', (wanted) => expectMarkCase(session, wanted));

  it.each(LAYOUT_MARKS)('marks, of the layouts, $situation', (wanted) =>
    expectMarkCase(session, wanted),
  );

  it.each(STRUCTURE_ROWS)('marks what is in view of $situation', (wanted) =>
    expectRowsCase(session, wanted),
  );

  it.each([...STRUCTURE_NOTES, ...LIVELY_NOTES, ...UNSEEN_MARKS])('$behaviour', ({ tries }) =>
    tries(session),
  );
});
