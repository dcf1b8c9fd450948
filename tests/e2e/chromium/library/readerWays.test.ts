import { afterAll, beforeAll, describe, it } from 'vitest';
import { comeBack, keepPreferences, lookUpAndCompare, searchAndRead } from '../../readerWays';
import { type Session, startSession } from '../../session';

describe('ways through the reader', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true });
  });
  afterAll(() => session.close());

  it('from a search to the places, and back', () => searchAndRead(session));
  it('from the index to a term and a comparison', () => lookUpAndCompare(session));
  it('come back to the same lines', () => comeBack(session));
  it('keep how the text is set', () => keepPreferences(session));
});
