import '../../../components/page.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeExportTools } from '../export/fakeExportTools';
import { accessibilityProblems, unmount } from '../mounted';
import { fixtureLibrary } from './fixtureLibrary';
import { openReader, settled } from './openReader';

beforeEach(() => page.viewport(1280, 800));
afterEach(unmount);

const textOf = (number: number) => fixtureLibrary().passage('mainland', number)?.text ?? '';
const toggle = () => page.getByRole('button', { name: 'Choose several' });

async function openChoosing(query: string) {
  const tools = fakeExportTools({ passages: 'citation' });
  const reader = await openReader(query, { tools });
  await toggle().click();
  const boxes = () => reader.all('.choose-box') as HTMLInputElement[];
  const chosen = () =>
    boxes()
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  /** Copies what is chosen, and tells which passages that is. */
  async function copied(): Promise<string[]> {
    await page.getByRole('button', { name: 'Export… “Chosen passages”' }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => tools.copied.length).toBe(1);
    return (tools.copied[0]?.text ?? '').split('\n\n').map((part) => part.split('\n')[0] ?? '');
  }
  return { reader, boxes, chosen, copied, tools };
}

describe('several passages', () => {
  it('cannot be chosen where nothing can be exported', async () => {
    const reader = await openReader('?document=mainland');
    expect(reader.all('.choose-toggle')).toEqual([]);
  });

  it('are chosen by keyboard, and exactly those are copied, in the order of the document', async () => {
    const { boxes, copied, chosen } = await openChoosing('?document=mainland');
    boxes()[2]?.focus();
    await userEvent.keyboard(' {ArrowUp}{ArrowUp} ');
    expect(chosen()).toEqual(['mainland 1', 'mainland 3']);
    await expect.element(page.getByText('Chosen: 2')).toBeVisible();
    expect(await copied()).toEqual([textOf(1), textOf(3)]);
  });

  it('are chosen from one to another with Shift', async () => {
    const { boxes, chosen } = await openChoosing('?document=mainland');
    boxes()[1]?.focus();
    await userEvent.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(chosen()).toEqual(['mainland 2', 'mainland 3', 'mainland 4']);
    await userEvent.click(boxes()[0] as Element);
    await userEvent.keyboard('{Shift>}');
    await userEvent.click(boxes()[2] as Element);
    await userEvent.keyboard('{/Shift}');
    expect(chosen()).toEqual(['mainland 4']);
  });

  it('are kept from page to page, and let go of at the end', async () => {
    const { reader, boxes, chosen, copied } = await openChoosing('?document=mainland');
    await userEvent.click(boxes()[1] as Element);
    reader.find<HTMLAnchorElement>('.contents a[href*="document=taiwan"]').click();
    await settled();
    expect(chosen()).toEqual([]);
    await userEvent.click(boxes()[0] as Element);
    expect(await copied()).toEqual([textOf(2), fixtureLibrary().passage('taiwan', 1)?.text]);
    reader.find('.export-menu').hidePopover();
    await page.getByRole('button', { name: 'Done' }).click();
    expect(reader.all('.choose-box, .choice-bar')).toEqual([]);
  });

  it('begin with the passage that is read, where it is begun there', async () => {
    const reader = await openReader('?document=mainland&passage=2', { tools: fakeExportTools() });
    reader.find('.passage-actions .choose-toggle').click();
    await settled();
    expect(reader.all('.choose-box:checked').map((box) => (box as HTMLInputElement).value)).toEqual(
      ['mainland 2'],
    );
  });

  it('are chosen among what is found, and of a term', async () => {
    const { boxes, chosen } = await openChoosing('?search=网络');
    await page.getByRole('button', { name: 'Choose all' }).click();
    expect(chosen().length).toBe(boxes().length);
    expect(boxes().length).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Choose none' }).click();
    expect(chosen()).toEqual([]);
    const term = await openChoosing('?term=community');
    expect(term.boxes().length).toBeGreaterThan(1);
  });

  it('are printed in place of the page', async () => {
    const { boxes, tools } = await openChoosing('?document=mainland');
    await userEvent.click(boxes()[1] as Element);
    await page.getByRole('button', { name: 'Export… “Chosen passages”' }).click();
    await page.getByRole('button', { name: 'Print…' }).click();
    await expect.poll(() => tools.printed[0]).toContain(textOf(2));
    expect(tools.printed[0]).not.toContain(textOf(3));
  });

  it.each(['en', 'zh-Hans', 'zh-Hant-TW'] as const)('are accessible in %s', async (language) => {
    const reader = await openReader('?document=mainland', { tools: fakeExportTools(), language });
    reader.find('.choose-toggle').click();
    await settled();
    expect(await accessibilityProblems()).toEqual([]);
  });
});
