import '../../../components/page.css';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ExportMenu } from '../../../components/export/ExportMenu';
import { ExportContext } from '../../../components/export/ExportTools';
import { USUAL_EXPORT } from '../../../core/export/exportChoice';
import { type ExportSubject, formatsFor } from '../../../core/export/formats';
import type { ExportItems } from '../../../core/export/items';
import { TERM_COLUMNS } from '../../../core/export/termColumns';
import { makeExportPassage, makeExportTerm, makeItems } from '../../core/export/items';
import { accessibilityProblems, mount, type TestLanguage, unmount } from '../mounted';
import { type FakeExportTools, fakeExportTools } from './fakeExportTools';

afterEach(unmount);

const PASSAGE = makeItems({ title: 'A/B: 题', passages: [makeExportPassage()] });

function show(
  world: FakeExportTools,
  items: () => ExportItems = () => PASSAGE,
  subject: ExportSubject = 'passages',
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

  it.each(['passages', 'terms', 'term', 'met'] as const)(
    'has all formats that can write %s',
    async (subject) => {
      const menu = show(fakeExportTools(), () => PASSAGE, subject);
      await open(menu);
      const values = [...menu.root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
      expect(values.map(({ value }) => value)).toEqual(formatsFor(subject));
    },
  );

  it('copies by keyboard, with markup beside the text', async () => {
    const world = fakeExportTools();
    const menu = show(world);
    await open(menu);
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    await expect.poll(menu.outcome).toBe('Copied');
    expect(world.copied[0]?.text).toMatch(/^> 各国应尊重网络主权。\n/);
    expect(world.copied[0]?.html).toContain('<blockquote');
  });

  it('keeps a format that was chosen the moment it could be', async () => {
    const world = { ...fakeExportTools(), storeChoice: () => Promise.resolve() };
    const menu = show(world);
    const choosing = new MutationObserver(() => {
      choosing.disconnect();
      menu.find('input[value=ris]').click();
    });
    choosing.observe(menu.find('.export-menu'), { childList: true });
    await open(menu);
    await new Promise(requestAnimationFrame);
    await userEvent.click(menu.find('.export-ends button'));
    await expect.poll(menu.outcome).toContain('Copied');
    expect(menu.find('input[value=ris]')).toHaveProperty('checked', true);
    expect(world.copied[0]?.text).toMatch(/^TY {2}- /);
  });

  it('remembers the format that was chosen', async () => {
    const world = fakeExportTools();
    const menu = show(world);
    await open(menu);
    await userEvent.click(menu.find('input[value=ris]'));
    expect(world.choice).toEqual({ ...USUAL_EXPORT, passages: 'ris' });
    const again = show(world);
    await open(again);
    const chosen = () => again.root.querySelector<HTMLInputElement>('input:checked')?.value;
    await expect.poll(chosen).toBe('ris');
  });

  it('goes by what was chosen before, however late that is known, and loses nothing of it', async () => {
    const columns = ['id', 'weight'] as const;
    const world = fakeExportTools({ columns: [...columns] });
    let tell = () => {};
    const known = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const { readChoice } = world;
    world.readChoice = async () => {
      await known;
      return readChoice();
    };
    const menu = show(world, () => makeItems({ terms: [makeExportTerm()] }), 'terms');
    await open(menu);
    await userEvent.click(menu.find('input[value=csv]'));
    await userEvent.click(menu.find('.export-ends button:nth-of-type(2)'));
    expect(world.saved).toEqual([]);
    tell();
    await expect.poll(() => world.saved).toHaveLength(1);
    expect(world.choice).toEqual({ ...USUAL_EXPORT, columns, terms: 'csv' });
    expect(String(world.saved[0]?.body)).toMatch(/^\ufeffid,weight\r\n/);
  });

  it('saves under a name that every file system takes', async () => {
    const world = fakeExportTools({ passages: 'bibtex' });
    const menu = show(world);
    await open(menu);
    await userEvent.click(menu.find('.export-ends button:nth-child(2)'));
    await expect.poll(menu.outcome).toBe('Saved');
    expect(world.saved).toMatchObject([{ name: 'A B 题.bib', mediaType: 'application/x-bibtex' }]);
  });

  it('begins Markdown with front matter where it is wanted', async () => {
    const world = fakeExportTools();
    const menu = show(world);
    await open(menu);
    await userEvent.click(menu.find('input[type=checkbox]'));
    await userEvent.click(menu.find('.export-ends button'));
    await expect.poll(() => world.copied[0]?.text).toMatch(/^---\ntitle: "A\/B: 题"\n/);
  });

  it.each(['ankiPassages', 'readwise', 'webAnnotation', 'bibtex', 'citation'] as const)(
    'leaves the clipboard alone where %s holds nothing of it, and says so',
    async (format) => {
      const world = fakeExportTools({ term: format });
      const menu = show(world, () => makeItems({ terms: [makeExportTerm()] }), 'term');
      await open(menu);
      await userEvent.click(menu.find('.export-ends button'));
      await expect.poll(menu.outcome).toContain('Nothing of it fits into this format');
      await userEvent.click(menu.find('.export-ends button:nth-child(2)'));
      await expect.poll(menu.outcome).toContain('Nothing of it fits into this format');
      expect([world.copied, world.saved]).toEqual([[], []]);
    },
  );

  it('offers columns for tables of terms, and none where a table has its own', async () => {
    const boxes = (menu: ReturnType<typeof show>) =>
      menu.root.querySelectorAll('.export-columns input').length;
    const ofTerms = show(fakeExportTools({ terms: 'csv' }), () => PASSAGE, 'terms');
    await open(ofTerms);
    await expect.poll(() => boxes(ofTerms)).toBe(TERM_COLUMNS.length);
    const met = show(fakeExportTools({ met: 'csv' }), () => PASSAGE, 'met');
    await open(met);
    await expect.poll(() => met.find('input[value=csv]')).toHaveProperty('checked', true);
    expect(boxes(met)).toBe(0);
  });

  it('saves what is no text, and does not offer to copy it', async () => {
    const world = fakeExportTools({ terms: 'xlsx' });
    const menu = show(world, () => makeItems({ terms: [makeExportTerm()] }), 'terms');
    await open(menu);
    await expect.poll(() => menu.find('.export-ends button')).toHaveProperty('disabled', true);
    await userEvent.click(menu.find('.export-ends button:nth-child(2)'));
    await expect.poll(() => world.saved[0]?.name).toBe('样本.xlsx');
  });

  it('says what the format could not hold', async () => {
    const menu = show(
      fakeExportTools({ terms: 'csv' }),
      () => makeItems({ terms: [makeExportTerm({ remark: '=1+1' })] }),
      'terms',
    );
    await open(menu);
    await userEvent.click(menu.find('.export-ends button'));
    await expect.poll(menu.outcome).toContain('Cells that a spreadsheet would calculate: 1.');
  });

  it('has the text to be copied by hand where the browser does not allow it', async () => {
    const world = fakeExportTools();
    world.isAllowed = false;
    const menu = show(world);
    await open(menu);
    await userEvent.click(menu.find('.export-ends button'));
    await expect.poll(() => menu.root.querySelector('textarea')?.value).toMatch(/^> 各国/);
  });

  it('says why nothing was exported', async () => {
    const menu = show(fakeExportTools(), () => {
      throw new Error('gone');
    });
    await open(menu);
    await userEvent.click(menu.find('.export-ends button'));
    await expect.poll(menu.outcome).toBe('Could not be exported: gone');
  });

  it('prints the passages with where they are from, in place of the page', async () => {
    const world = fakeExportTools();
    const menu = show(world);
    await open(menu);
    await userEvent.click(menu.find('.export-ends button:nth-child(3)'));
    await expect.poll(() => world.printed[0]).toContain('各国应尊重网络主权。');
    expect(world.printed[0]).toContain('沈逸：《论网络主权》，某报，2024年5月17日');
    expect(world.printed[0]).toContain('https://example.org/a?b=1&c=2#:~:text=');
    expect(document.querySelector('.printed-items')).toBeNull();
  });

  it('hands text on to the system where that takes any', async () => {
    const world = fakeExportTools();
    const menu = show(world);
    await open(menu);
    await userEvent.click(menu.find('.export-ends button:nth-child(4)'));
    await expect.poll(menu.outcome).toBe('Shared');
    expect(world.shared).toMatchObject([{ title: 'A/B: 题', text: /^> 各国/ }]);
  });

  it('has nothing for sharing where the system has nothing', async () => {
    const menu = show({ ...fakeExportTools(), share: null });
    await open(menu);
    expect(menu.find('.export-ends').textContent).not.toContain('Share');
  });

  it('remembers the columns of tables, chosen by keyboard; one stays', async () => {
    const world = fakeExportTools({ terms: 'csv' });
    const items = () => makeItems({ terms: [makeExportTerm({ remark: 'own' })] });
    const menu = show(world, items, 'terms');
    await open(menu);
    const boxes = () => [...menu.root.querySelectorAll<HTMLInputElement>('.export-columns input')];
    await expect.poll(() => boxes().length).toBe(TERM_COLUMNS.length);
    for (const box of boxes()) {
      if (box.value === 'names' || box.value === 'remark') continue;
      box.focus();
      await userEvent.keyboard(' ');
    }
    expect(world.choice.columns).toEqual(['names', 'remark']);
    await userEvent.click(menu.find('.export-ends button'));
    await expect.poll(() => world.copied[0]?.text).toMatch(/^\ufeffzh-Hans,en,remark\r\n/);
    const again = show(world, items, 'terms');
    await open(again);
    const checked = () => [
      ...again.root.querySelectorAll<HTMLInputElement>('.export-columns :checked'),
    ];
    await expect.poll(() => checked().map(({ value }) => value)).toEqual(['names', 'remark']);
    await userEvent.click(again.find('.export-columns [value=remark]'));
    await expect.poll(() => checked().map(({ disabled }) => disabled)).toEqual([true]);
  });

  it('names the deck and the tags of Anki', async () => {
    const world = fakeExportTools({ passages: 'ankiPassages' });
    const term = { id: 'a', label: '网络主权', mentions: [{ start: 5, end: 9 }] };
    const menu = show(world, () => makeItems({ passages: [makeExportPassage({ term })] }));
    await open(menu);
    await expect.poll(() => menu.root.querySelectorAll('.export-field input').length).toBe(2);
    menu.find('.export-field input').focus();
    await userEvent.keyboard('Reading::Law{Tab}exam 2026');
    expect(world.choice).toMatchObject({ ankiDeck: 'Reading::Law', ankiTags: 'exam 2026' });
    await userEvent.click(menu.find('.export-ends button'));
    await expect
      .poll(() => world.copied[0]?.text)
      .toMatch(/\n#deck:Reading::Law\n[\s\S]* exam 2026\n$/);
  });

  it.each(['en', 'zh-Hans', 'zh-Hant-TW'] as const)('is accessible in %s', async (language) => {
    const menu = show(fakeExportTools(), () => PASSAGE, 'passages', language);
    await open(menu);
    expect(await accessibilityProblems()).toEqual([]);
  });
});
