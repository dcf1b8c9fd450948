import '../../../components/page.css';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ExportMenu } from '../../../components/export/ExportMenu';
import { ExportContext, type ExportTools } from '../../../components/export/ExportTools';
import { type ExportChoice, USUAL_EXPORT } from '../../../core/export/exportChoice';
import { formatsFor } from '../../../core/export/formats';
import type { ExportItems } from '../../../core/export/items';
import { makeExportPassage, makeExportTerm, makeItems } from '../../core/export/items';
import { accessibilityProblems, mount, type TestLanguage, unmount } from '../mounted';

afterEach(unmount);

interface World extends ExportTools {
  copied: { text: string; html: string | null }[];
  saved: { name: string; mediaType: string; body: string | Uint8Array }[];
  choice: ExportChoice;
  isAllowed: boolean;
}

function makeWorld(choice: Partial<ExportChoice> = {}): World {
  const world: World = {
    copied: [],
    saved: [],
    choice: { ...USUAL_EXPORT, ...choice },
    isAllowed: true,
    reader: { language: 'en', address: 'https://extension.test/reader.html' },
    async copy(text, html) {
      if (!world.isAllowed) throw new DOMException('Denied.', 'NotAllowedError');
      world.copied.push({ text, html });
    },
    save: (name, mediaType, body) => world.saved.push({ name, mediaType, body }),
    readChoice: async () => world.choice,
    async storeChoice(stored) {
      world.choice = stored;
    },
  };
  return world;
}

const PASSAGE = makeItems({ title: 'A/B: 题', passages: [makeExportPassage()] });

function show(
  world: World,
  items: () => ExportItems = () => PASSAGE,
  subject: 'passages' | 'terms' = 'passages',
  language: TestLanguage = 'en',
) {
  const { root } = mount(
    <ExportContext.Provider value={world}>
      <ExportMenu subject={subject} name="题" language="en" items={items} />
    </ExportContext.Provider>,
    language,
  );
  const find = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`There is no ${selector}.`);
    return found;
  };
  return { root, find, outcome: () => find('.export-outcome').textContent };
}

/** Opens the menu by keyboard. */
async function open({ find }: ReturnType<typeof show>): Promise<void> {
  find('.export > button').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => find('.export-formats')).toBeTruthy();
}

describe('ExportMenu', () => {
  it('is not there where nothing can be exported', () => {
    const { root } = mount(
      <ExportMenu subject="terms" name="题" language="en" items={() => PASSAGE} />,
    );
    expect(root.textContent).toBe('');
  });

  it.each(['passages', 'terms'] as const)('has all formats that can write %s', async (subject) => {
    const menu = show(makeWorld(), () => PASSAGE, subject);
    await open(menu);
    const values = [...menu.root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(values.map(({ value }) => value)).toEqual(formatsFor(subject));
  });

  it('copies by keyboard, with markup beside the text', async () => {
    const world = makeWorld();
    const menu = show(world);
    await open(menu);
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    await expect.poll(menu.outcome).toBe('Copied');
    expect(world.copied[0]?.text).toMatch(/^> 各国应尊重网络主权。\n/);
    expect(world.copied[0]?.html).toContain('<blockquote');
  });

  it('remembers the format that was chosen', async () => {
    const world = makeWorld();
    const menu = show(world);
    await open(menu);
    await userEvent.click(menu.find('input[value=ris]'));
    expect(world.choice).toEqual({ ...USUAL_EXPORT, passages: 'ris' });
    const again = show(world);
    await open(again);
    const chosen = () => again.root.querySelector<HTMLInputElement>('input:checked')?.value;
    await expect.poll(chosen).toBe('ris');
  });

  it('saves under a name that every file system takes', async () => {
    const world = makeWorld({ passages: 'bibtex' });
    const menu = show(world);
    await open(menu);
    await userEvent.click(menu.find('.export-ends button:last-child'));
    await expect.poll(menu.outcome).toBe('Saved');
    expect(world.saved).toMatchObject([{ name: 'A B 题.bib', mediaType: 'application/x-bibtex' }]);
  });

  it('begins Markdown with front matter where it is wanted', async () => {
    const world = makeWorld();
    const menu = show(world);
    await open(menu);
    await userEvent.click(menu.find('input[type=checkbox]'));
    await userEvent.click(menu.find('.export-ends button'));
    await expect.poll(() => world.copied[0]?.text).toMatch(/^---\ntitle: "A\/B: 题"\n/);
  });

  it('saves what is no text, and does not offer to copy it', async () => {
    const world = makeWorld({ terms: 'xlsx' });
    const menu = show(world, () => makeItems({ terms: [makeExportTerm()] }), 'terms');
    await open(menu);
    await expect.poll(() => menu.find('.export-ends button')).toHaveProperty('disabled', true);
    await userEvent.click(menu.find('.export-ends button:last-child'));
    await expect.poll(() => world.saved[0]?.name).toBe('样本.xlsx');
  });

  it('says what the format could not hold', async () => {
    const menu = show(
      makeWorld({ terms: 'csv' }),
      () => makeItems({ terms: [makeExportTerm({ remark: '=1+1' })] }),
      'terms',
    );
    await open(menu);
    await userEvent.click(menu.find('.export-ends button'));
    await expect.poll(menu.outcome).toContain('Cells that a spreadsheet would calculate: 1.');
  });

  it('has the text to be copied by hand where the browser does not allow it', async () => {
    const world = makeWorld();
    world.isAllowed = false;
    const menu = show(world);
    await open(menu);
    await userEvent.click(menu.find('.export-ends button'));
    await expect.poll(() => menu.root.querySelector('textarea')?.value).toMatch(/^> 各国/);
  });

  it('says why nothing was exported', async () => {
    const menu = show(makeWorld(), () => {
      throw new Error('gone');
    });
    await open(menu);
    await userEvent.click(menu.find('.export-ends button'));
    await expect.poll(menu.outcome).toBe('Could not be exported: gone');
  });

  it.each(['en', 'zh-Hans', 'zh-Hant-TW'] as const)('is accessible in %s', async (language) => {
    const menu = show(makeWorld(), () => PASSAGE, 'passages', language);
    await open(menu);
    expect(await accessibilityProblems()).toEqual([]);
  });
});
