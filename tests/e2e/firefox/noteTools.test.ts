import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNote } from '../../../scripts/browser/readNote.mjs';
import {
  clickInNote,
  dragNote,
  expectMark,
  expectNoNote,
  expectNote,
  PATIENCE,
  pointAt,
  pressEscape,
  type Session,
  startSession,
} from '../session';

describe('what can be done in a note in Firefox', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('firefox', { isShared: true });
  });
  afterAll(() => session.close());

  const visited = async (host?: string) => {
    const page = await session.visit('simplified.html', host);
    await pointAt(page, '数字鸿沟');
    await expectNote(page, '数字鸿沟');
    const text = async () => (await readNote(page))?.text;
    const label = async () => (await readNote(page))?.label;
    return { page, text, label };
  };

  it('opens another term of the passage and comes back', async () => {
    const { page, label } = await visited();
    const link = (await readNote(page))?.controls.find(({ role }) => role === 'link');
    if (link === undefined) throw new Error('The passage leads to no other term.');
    await page.mouse.move(link.x, link.y, { steps: 5 });
    await page.mouse.click(link.x, link.y);
    await expect.poll(label, PATIENCE).not.toBe('数字鸿沟');
    await clickInNote(page, /^Back to 数字鸿沟/);
    await expect.poll(label, PATIENCE).toBe('数字鸿沟');
    await session.leave(page);
  });

  it('is pinned by dragging it, and copies its passage', async () => {
    const { page, text } = await visited();
    const before = await expectNote(page, '数字鸿沟');
    await dragNote(page, { x: 260, y: -20 });
    const after = await expectNote(page, '数字鸿沟');
    expect(after.rect.x).toBe(before.rect.x + 260);
    await clickInNote(page, /^Copy/);
    await expect.poll(text, PATIENCE).toContain('Copied');
    await pressEscape(page);
    await expectNoNote(page);
    await session.leave(page);
  });

  it('leaves a site, and comes back to it by the same note', async () => {
    const { page, text } = await visited('left.localhost');
    await clickInNote(page, /^Exact match/);
    await clickInNote(page, /^Not on this site/);
    await expect.poll(text, PATIENCE).toContain('off on this site');
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), PATIENCE).toBe(0);
    await clickInNote(page, /^Undo/);
    await expectNoNote(page);
    await expectMark(page, '数字鸿沟');
    await session.leave(page);
  });
});
