import { afterAll, beforeAll, describe, it } from 'vitest';
import { keepPreferences, lookUpAndCompare, searchAndRead } from '../readerWays';
import { type Session, startSession } from '../session';

describe('ways through the reader in Firefox', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('firefox', { isShared: true });
  });
  afterAll(() => session.close());

  it('from a search to the places, and back', () => searchAndRead(session));
  it('from the index to a term and a comparison', () => lookUpAndCompare(session));
  it('keep how the text is set', () => keepPreferences(session));
});
