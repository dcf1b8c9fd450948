import { expect } from 'vitest';
import { passageText } from './passages';
import { clickInNote, expectNote, pointAt, type Session } from './session';

/** A mark on each sample page: what its note is called there and what the passage behind it says. */
export const NOTES = [
  { page: 'simplified', mark: '数字鸿沟', label: '数字鸿沟', said: /数字鸿沟|数字“?鸿沟/ },
  {
    page: 'taiwan',
    mark: '網路空間命運共同體',
    label: '網路空間命運共同體',
    said: /命運共同體|命运共同体/,
  },
  { page: 'hongkong', mark: '金磚國家', label: '金磚國家', said: /金磚國家/ },
  { page: 'english', mark: 'Wuzhen Summit', label: 'Wuzhen Summit', said: /乌镇峰会|烏鎮峰會/ },
];

const VERBATIM = /verbatim$/;

/** Opens the note of a mark with the pointer, follows its link, and sees whether the reader shows that very passage. */
export async function followIntoReader(
  session: Session,
  name: string,
  mark: string,
  label: string,
) {
  const page = await session.visit(`${name}.html`);
  await pointAt(page, mark);
  const opened = await expectNote(page, label);
  // It may be shown in the page's script; the reader's passage is as it was written.
  if (opened.controls.some(({ name: control }) => VERBATIM.test(control))) {
    await clickInNote(page, VERBATIM);
  }
  const note = await expectNote(page, label);
  await clickInNote(page, /reader|read/i);
  const reader = await session.openedReader();
  const address = new URL(await reader.evaluate(() => location.href)).searchParams;
  const text = passageText(address.get('document') ?? '', Number(address.get('passage')));
  const current = await reader.$eval('[aria-current=true]', (element) => element.textContent);
  expect(current).toContain(text);
  for (const marked of note.marked) expect(text).toContain(marked);
  await reader.close();
  await session.leave(page);
}
