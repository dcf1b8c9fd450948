import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { markedTexts, PATIENCE, type Session, startSession } from '../session';

let session: Session;
const folder = mkdtempSync(join(tmpdir(), 'pangzhu-files-'));

beforeAll(async () => {
  session = await startSession('firefox');
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});

it('the popup says how to let Pangzhu into a file that Firefox keeps from it', async () => {
  const path = join(folder, 'note.html');
  writeFileSync(path, '<!doctype html><meta charset="utf-8"><p>乌镇峰会</p>');
  const file = await session.browser.newPage();
  await file.goto(pathToFileURL(path).href);
  await file.bringToFront();
  const popup = await session.visitExtension('popup.html');
  const notice = () =>
    popup.evaluate(() => document.querySelector('.access-notice')?.textContent ?? '');
  await expect.poll(notice, PATIENCE).toMatch(/may not read this file.*under Permissions/);
  expect(await markedTexts(file)).toEqual([]);
});
