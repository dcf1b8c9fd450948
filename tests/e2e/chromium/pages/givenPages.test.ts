import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectMarkCase, expectRowsCase } from '../../hardPages/expectCases';
import { GIVEN_NOTES } from '../../hardPages/givenCases';
import { GIVEN_MARKS, GIVEN_ROWS } from '../../hardPages/givenMarks';
import { GIVEN_NAMES, givenPages } from '../../hardPages/givenPages';
import { type Session, startSession } from '../../session';

const isAbsent = GIVEN_NAMES.length === 0;

describe.skipIf(isAbsent)('given pages in hard places', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true, made: givenPages() });
  });
  afterAll(() => session.close());

  it.each(GIVEN_MARKS)('are marked: $situation', (wanted) => expectMarkCase(session, wanted));

  it.each(GIVEN_ROWS)('are marked in view: $situation', (wanted) =>
    expectRowsCase(session, wanted),
  );

  it.each(GIVEN_NOTES)('$behaviour', ({ tries }) => tries(session));

  it('are all tried', () => {
    const tried = [
      ...GIVEN_MARKS.map(({ page }) => page),
      ...GIVEN_ROWS.map(({ page }) => page),
      ...GIVEN_NOTES.map(({ behaviour }) => `/given/${behaviour.split(':')[0]}.html`),
    ];
    const forgotten = GIVEN_NAMES.filter(
      (name) => !tried.some((path) => path.startsWith(`/given/${name}`)),
    );
    expect(forgotten).toEqual([]);
  });
});

it.runIf(isAbsent)('leaves out the given pages, which are not at hand', () => {
  expect(GIVEN_NAMES).toEqual([]);
});
