import { afterAll, beforeAll, describe } from 'vitest';
import { describeSandboxedPages, SANDBOXED } from '../sandboxedPages';
import { type Session, startSession } from '../session';

describe('pages in which no frame of ours runs', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('firefox', { isShared: true, made: SANDBOXED });
  });
  afterAll(() => session.close());

  describeSandboxedPages(() => session);
});
