import { afterAll, beforeAll, describe, it } from 'vitest';
import { chooseFormat, expectMarkdownPasted, press } from '../exporting';
import { type Session, startSession } from '../session';

describe('out again in Firefox', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('firefox');
  });
  afterAll(() => session.close());

  it('copies a passage of the reader as Markdown, which can be pasted', async () => {
    await expectMarkdownPasted(session);
  });

  it('saves the terms of a pack as a workbook', async () => {
    const page = await session.visitExtension('library.html');
    await page.waitForSelector('.pack .export');
    await chooseFormat(page, '.pack', 'xlsx');
    await press(page, 'save', 'Saved');
    await page.close();
  });
});
