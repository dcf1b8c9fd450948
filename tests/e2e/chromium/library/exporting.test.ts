import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  chooseFormat,
  expectChosenCopied,
  expectColumnsRemembered,
  expectMarkdownPasted,
  expectReferenceFollowed,
  press,
  savedFile,
} from '../../exporting';
import { passageText } from '../../passages';
import {
  clickInNote,
  expectNote,
  PATIENCE,
  pointAt,
  type Session,
  startSession,
} from '../../session';

describe('out again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-export-'));
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium');
    const context = session.browser.defaultBrowserContext();
    for (const origin of [session.server.url(''), session.extensionUrl('')]) {
      await context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    }
    const client = await session.browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  it('copies a passage of the reader as Markdown, which can be pasted', async () => {
    await expectMarkdownPasted(session);
  });

  it('copies exactly the passages that are chosen, by keyboard alone', async () => {
    await expectChosenCopied(session);
  });

  it('has a link for a colleague that leads to the same passage, or says what is missing', async () => {
    await expectReferenceFollowed(session);
  });

  it('prints what is chosen, and nothing of the page around it', async () => {
    const page = await session.visitExtension('reader.html?document=new-stage-2024&passage=2');
    await page.waitForSelector('.passage-actions .export');
    await page.evaluate(() => Object.assign(window, { print: () => {} }));
    await page.locator('.passage-actions .export > button').click();
    await page.locator('.export-menu:popover-open .export-ends button:nth-child(3)').click();
    await page.waitForSelector('body > .printed-items', { hidden: true });
    await page.emulateMediaType('print');
    const shown = await page.evaluate(() =>
      [...document.body.children]
        .filter((element) => element.checkVisibility())
        .map((element) => `${element.className}: ${element.textContent}`),
    );
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/^printed-items: .*https:\/\//s);
    expect(shown[0]).toContain(passageText('new-stage-2024', 2));
    await page.close();
  });

  it('saves the terms of a pack without the column that was left out, which is remembered', async () => {
    await expectColumnsRemembered(session);
    const page = await session.visitExtension('library.html');
    await page.waitForSelector('.pack .export');
    await chooseFormat(page, '.pack', 'csv');
    await press(page, 'save', 'Saved');
    const [header] = (await savedFile(folder, '.csv')).split('\r\n');
    expect(header).toMatch(/^\ufeffid,/);
    expect(header).not.toContain('remark');
    await page.close();
  });

  it('has markup beside it, for word processors', async () => {
    const page = await session.visitExtension('reader.html?document=new-stage-2024&passage=2');
    await page.waitForSelector('.passage-actions .export');
    await chooseFormat(page, '.passage-actions', 'citation');
    await press(page, 'copy', 'Copied');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain('<blockquote');
    await page.close();
  });

  it('saves the references of a document, by a style that is loaded when it is wanted', async () => {
    const page = await session.visitExtension('reader.html?document=chinese-wisdom-2025');
    await page.waitForSelector('.document-head .export');
    await chooseFormat(page, '.document-head', 'gbt7714');
    await press(page, 'save', 'Saved');
    expect(await savedFile(folder, '.txt')).toContain(
      '[1] 沈逸. 務實推進網路空間命運共同體建設,為世界貢獻中國智慧與中國方案[EB/OL]. (2025-11-11).',
    );
    await page.close();
  });

  it('saves the terms of a pack as a term base', async () => {
    const page = await session.visitExtension('library.html');
    await page.waitForSelector('.pack .export');
    await chooseFormat(page, '.pack', 'tbx');
    await press(page, 'save', 'Saved');
    expect(await savedFile(folder, '.tbx')).toContain('<term>网络空间命运共同体</term>');
    await page.close();
  });

  it('copies from a note in the format that was chosen, and remembers it', async () => {
    const page = await session.visit('simplified.html');
    await pointAt(page, '数字鸿沟');
    await expectNote(page, '数字鸿沟');
    const frame = page.frames().find((each) => each.url().startsWith('chrome-extension:'));
    await frame?.select('.note-format select', 'markdown');
    await clickInNote(page, /^Copy as: Markdown/);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied, PATIENCE).toMatch(/^> .*\n>\n> ——/);
    await session.leave(page);
  });
});
