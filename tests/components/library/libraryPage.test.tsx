import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/page.css';
import { LibraryPage, type LibraryPageProps } from '../../../components/library/LibraryPage';
import { hostFromInput } from '../../../components/library/settings/hostInput';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SiteSettingsChange,
} from '../../../core/settings/settings';
import { testAccessibility, testWidths } from '../everyState';
import { accessibilityProblems, mount, type TestLanguage, unmount } from '../mounted';
import { LIBRARY_STATES, OPEN } from './libraryStates';
import { OWN } from './packStates';

beforeEach(() => page.viewport(900, 800));

afterEach(() => {
  unmount();
  document.documentElement.style.colorScheme = '';
});

const show = (props: LibraryPageProps, language: TestLanguage) =>
  mount(<LibraryPage {...props} />, language);

testAccessibility(LIBRARY_STATES, show);
testWidths(LIBRARY_STATES, show, [
  ['en', 320],
  ['zh-Hans', 320],
  ['zh-Hant-TW', 1440],
]);

describe('packs', () => {
  test('name a document that took too long to read, and lead nowhere with it', async () => {
    const documents = OWN.documents.map((document) => ({
      ...document,
      terms: 'left out' as const,
    }));
    mount(
      <LibraryPage
        {...OPEN}
        packs={{ case: 'open', packs: [{ ...OWN, documents }], broken: [] }}
      />,
    );
    await expect.element(page.getByText('took too long to read')).toBeVisible();
    const list = page.getByRole('article', { name: OWN.title });
    await expect.element(list.getByText(documents[0]?.title ?? '')).toBeVisible();
    expect(page.getByRole('link', { name: documents[0]?.title ?? '' }).elements()).toEqual([]);
  });

  test('list their documents with the way into the reader', async () => {
    mount(<LibraryPage {...OPEN} />);
    const link = page.getByRole('link', { name: /务实|務實/ });
    await expect.element(link).toHaveAttribute('href', '#chinese-wisdom-2025');
    await expect.element(link).toHaveAttribute('lang', 'zh-Hant-TW');
    await expect.element(page.getByText('November 11, 2025')).toBeVisible();
    await expect.element(page.getByText('our copy breaks off')).toBeVisible();
  });

  test.each([
    ['2024', 'zh-Hans', '2024年'],
    ['2024-05', 'zh-Hant-TW', '2024年5月'],
    ['2024', 'en', '2024'],
  ] as const)(
    'date a document of %s no more precisely than that in %s',
    async (date, language, written) => {
      const documents = OWN.documents.slice(0, 1).map((document) => ({ ...document, date }));
      const packs = { case: 'open' as const, packs: [{ ...OWN, documents }], broken: [] };
      mount(<LibraryPage {...OPEN} language={language} packs={packs} />, language);
      await expect.element(page.getByRole('time')).toHaveTextContent(new RegExp(`^${written}$`));
    },
  );

  test.each<[TestLanguage, number]>([
    ['en', 1440],
    ['en', 1024],
    ['zh-Hans', 900],
    ['en', 768],
    ['zh-Hant-TW', 360],
  ])(
    'keep their names in one line beside what can be done, in %s at %i pixels',
    async (language, width) => {
      await page.viewport(width, 800);
      const [first] = OWN.documents;
      if (first === undefined) throw new Error('The pack has no document.');
      const documents = ['first', 'second'].map((id) => ({ ...first, id, inPack: id }));
      const packs = {
        case: 'open' as const,
        packs: [{ ...OWN, title: 'My own notes', documents }],
        broken: [],
      };
      mount(<LibraryPage {...OPEN} packs={packs} />, language);
      const title = page.getByRole('heading', { name: 'My own notes' });
      const line = Number.parseFloat(getComputedStyle(title.element()).lineHeight);
      expect(title.element().getBoundingClientRect().height).toBeLessThan(1.5 * line);
    },
  );

  test('that are built in cannot be removed', () => {
    mount(<LibraryPage {...(LIBRARY_STATES['new reader'] ?? OPEN)} />);
    expect(page.getByRole('button', { name: /^Export pack “/ }).elements()).toHaveLength(1);
    expect(page.getByRole('button', { name: /^Remove…/ }).elements()).toHaveLength(0);
  });

  test('of one’s own are private until the reader says otherwise; the built-in one is not asked about', async () => {
    const onPackPrivacy = vi.fn();
    mount(<LibraryPage {...OPEN} onPackPrivacy={onPackPrivacy} />);
    const choices = page.getByRole('switch', { name: /private$/ });
    expect(choices.elements()).toHaveLength(1);
    await expect.element(choices).toHaveAttribute('aria-checked', 'true');
    await expect.element(choices).toHaveAccessibleDescription(/No page is to find out/);
    await choices.click();
    expect(onPackPrivacy).toHaveBeenCalledExactlyOnceWith(OWN, false);
  });

  test('are removed only after a question that Escape answers with no', async () => {
    const onRemovePack = vi.fn();
    mount(<LibraryPage {...OPEN} onRemovePack={onRemovePack} />);
    const remove = page.getByRole('button', { name: /^Remove…/ });
    await remove.click();
    await expect.element(page.getByRole('dialog', { name: /^Remove “WSIS/ })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => page.getByRole('dialog').elements().length).toBe(0);
    expect(onRemovePack).not.toHaveBeenCalled();
    await remove.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    expect(onRemovePack).toHaveBeenCalledExactlyOnceWith(OWN);
  });

  test('are taken from files that are dropped anywhere', () => {
    const onFiles = vi.fn();
    mount(<LibraryPage {...OPEN} onFiles={onFiles} />);
    const file = new File(['{}'], 'pack.json');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
    expect(onFiles).toHaveBeenCalledOnce();
    expect(onFiles.mock.calls[0]?.[0]).toEqual([file]);
  });

  test('that are refused tell every place and reason', async () => {
    mount(<LibraryPage {...(LIBRARY_STATES.imported ?? OPEN)} />);
    const refusal = page.getByRole('alert').filter({ hasText: 'Your library is as it was' });
    await expect.element(refusal).toHaveTextContent(/term 13 › name 1 › text\s*Must not be empty/);
    await expect.element(refusal).toHaveTextContent(/the file as a whole\s*Is not JSON/);
  });
});

describe('site rules', () => {
  const add = async (host: string) => {
    await page.getByRole('textbox', { name: 'Site' }).fill(host);
    await userEvent.keyboard('{Enter}');
  };

  test('take the host of a pasted address, off where Pangzhu works everywhere', async () => {
    const onAddSite = vi.fn();
    mount(<LibraryPage {...OPEN} onAddSite={onAddSite} />);
    await add('https://Forum.Example.net/thread?page=2');
    expect(onAddSite).toHaveBeenCalledExactlyOnceWith('forum.example.net', 'off');
  });

  test('refuse what is no host, and say so', async () => {
    const onAddSite = vi.fn();
    mount(<LibraryPage {...OPEN} onAddSite={onAddSite} />);
    await add('*.example.com');
    expect(onAddSite).not.toHaveBeenCalled();
    await expect.element(page.getByText(/“\*\.example\.com” is not the address/)).toBeVisible();
    await expect
      .element(page.getByRole('textbox', { name: 'Site' }))
      .toHaveAttribute('aria-invalid', 'true');
  });

  test('refuse what would change nothing, and say so', async () => {
    const onAddSite = vi.fn();
    mount(<LibraryPage {...OPEN} onAddSite={onAddSite} />);
    await add('deep.example.org');
    expect(onAddSite).not.toHaveBeenCalled();
    await expect.element(page.getByText(/deep\.example\.org is that already/)).toBeVisible();
  });

  test('are removed one by one', async () => {
    const onRemoveSite = vi.fn();
    mount(<LibraryPage {...OPEN} onRemoveSite={onRemoveSite} />);
    await page.getByRole('button', { name: 'Remove the rule for example.org' }).click();
    expect(onRemoveSite).toHaveBeenCalledExactlyOnceWith('example.org');
  });

  test('tell which of them have no effect', () => {
    mount(
      <LibraryPage
        {...OPEN}
        sites={{
          case: 'known',
          rules: { mode: 'only', hosts: { 'a.example': 'off', 'b.example': 'on' } },
          problems: [],
        }}
      />,
    );
    const rules = page.getByRole('list', { name: 'Site rules' }).getByRole('listitem').elements();
    expect(rules.map((rule) => /changes nothing/.test(rule.textContent ?? ''))).toEqual([
      true,
      false,
    ]);
  });

  test('have a general rule', async () => {
    const onSitesMode = vi.fn();
    mount(<LibraryPage {...OPEN} onSitesMode={onSitesMode} />);
    await page.getByRole('radio', { name: 'Only on…' }).click();
    expect(onSitesMode).toHaveBeenCalledExactlyOnceWith('only');
  });
});

describe('marking', () => {
  /** What was asked for, one by one, where `before` holds. */
  const changesOf = (
    onSettings: Mock<(change: SiteSettingsChange) => void>,
    before = DEFAULT_SETTINGS,
  ) => onSettings.mock.calls.map(([change]) => change(before));

  test.each<[group: string, choice: string, change: Partial<Settings>]>([
    ['Variants', 'Off', { fuzzy: 'off' }],
    ['Places marked', 'Once a page', { occurrences: 'page' }],
    ['Marks', 'Tint', { style: 'tint' }],
    ['Colour', 'Indigo', { colour: 'indigo' }],
    ['Terms marked', 'All', { weights: 3 }],
  ])('%s: %s is one click', async (group, choice, change) => {
    const onSettings = vi.fn<(change: SiteSettingsChange) => void>();
    mount(<LibraryPage {...OPEN} onSettings={onSettings} />);
    await page.getByRole('group', { name: group }).getByRole('radio', { name: choice }).click();
    expect(changesOf(onSettings)).toEqual([change]);
  });

  test('kinds and documents are taken out and put back by a tick', async () => {
    const onSettings = vi.fn<(change: SiteSettingsChange) => void>();
    mount(<LibraryPage {...OPEN} onSettings={onSettings} />);
    await page.getByRole('checkbox', { name: 'Person' }).click();
    expect(changesOf(onSettings).at(-1)).toEqual({ hiddenKinds: ['person'] });
    await page.getByRole('checkbox', { name: 'Tunis Agenda' }).click();
    expect(changesOf(onSettings).at(-1)).toEqual({ hiddenDocuments: ['tunis-agenda'] });
    unmount();
    const otherwise = LIBRARY_STATES['much set otherwise'] ?? OPEN;
    const shown = otherwise.settings.case === 'known' ? otherwise.settings.settings : undefined;
    mount(<LibraryPage {...otherwise} onSettings={onSettings} />);
    const general = page.getByRole('region', { name: 'Marking' });
    await general.getByRole('checkbox', { name: 'Person' }).click();
    expect(changesOf(onSettings, shown).at(-1)).toEqual({ hiddenKinds: ['organisation'] });
  });

  test('the sample shows its marks while Alt is held, where they wait for it', async () => {
    mount(<LibraryPage {...(LIBRARY_STATES['marks by key'] ?? OPEN)} />);
    const mark = page.getByText('Wuzhen Summit').first();
    const line = () => getComputedStyle(mark.element()).textDecorationLine;
    expect(line()).toBe('none');
    await userEvent.keyboard('{Alt>}');
    await expect.poll(line).toBe('underline');
    await userEvent.keyboard('{/Alt}');
    await expect.poll(line).toBe('none');
  });
});

test.each([
  ['news.example.com', 'news.example.com'],
  ['  News.Example.COM ', 'news.example.com'],
  ['https://news.example.com:8080/a?b#c', 'news.example.com'],
  ['news.example.com/path', 'news.example.com'],
  ['news.example.com.', 'news.example.com'],
  ['localhost', 'localhost'],
  ['192.168.0.1', '192.168.0.1'],
  ['[::1]', '[::1]'],
  ['新闻.例子', 'xn--efvy88h.xn--fsqu00a'],
  ['', null],
  ['two words', null],
  ['*.example.com', null],
  ['ftp://example.com', null],
  ['about:config', null],
  ['https://', null],
])('of “%s” the host is %s', (input, host) => {
  expect(hostFromInput(input)).toBe(host);
});
