import { afterAll, beforeAll, describe } from 'vitest';
import { CURIOUS_PAGES, describeCovering, describePrivacy } from '../../notePrivacy';
import { type Session, startSession } from '../../session';

describe('an open note to the page under it', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true, made: CURIOUS_PAGES });
  });
  afterAll(() => session.close());

  describePrivacy(() => session);
  describeCovering(() => session);
});
