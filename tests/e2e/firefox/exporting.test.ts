import { afterAll, beforeAll, describe, it } from 'vitest';
import {
  chooseFormat,
  expectChosenCopied,
  expectColumnsRemembered,
  expectMarkdownPasted,
  expectReferenceFollowed,
  press,
} from '../exporting';
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

  it('copies exactly the passages that are chosen, by keyboard alone', async () => {
    await expectChosenCopied(session);
  });

  it('has a link for a colleague that leads to the same passage, or says what is missing', async () => {
    await expectReferenceFollowed(session);
  });

  it('remembers the columns of tables', async () => {
    await expectColumnsRemembered(session);
  });

  it('saves the terms of a pack as a workbook', async () => {
    const page = await session.visitExtension('library.html');
    await page.waitForSelector('.pack .export');
    await chooseFormat(page, '.pack', 'xlsx');
    await press(page, 'save', 'Saved');
    await page.close();
  });
});
