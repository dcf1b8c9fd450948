import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/page.css';
import { Popup, type PopupProps } from '../../../components/popup/Popup';
import { DEFAULT_SETTINGS, type SiteSettingsChange } from '../../../core/settings/settings';
import { testAccessibility } from '../everyState';
import { localizeIn, mount, type TestLanguage, unmount } from '../mounted';
import { HITS, ON, POPUP_STATES } from './popupStates';

beforeEach(() => page.viewport(360, 600));

afterEach(() => {
  unmount();
  document.documentElement.style.colorScheme = '';
});

const FOUND: PopupProps = { ...ON, query: 'wuzhen', hits: HITS };

const searchbox = () => page.getByRole('searchbox');
const activeText = () => {
  const id = searchbox().element().getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id)?.textContent;
};

const show = (props: PopupProps, language: TestLanguage) => mount(<Popup {...props} />, language);

testAccessibility(POPUP_STATES, show);

describe.each(Object.entries(POPUP_STATES))('in the state “%s”', (_, props) => {
  test.each<TestLanguage>(['en', 'zh-Hans', 'zh-Hant-TW'])(
    'nothing spills over in %s',
    (language) => {
      const { root } = mount(<Popup {...props} />, language);
      const popup = root.querySelector('main');
      expect(popup?.scrollWidth).toBeLessThanOrEqual(360);
      expect(popup?.offsetHeight).toBeLessThanOrEqual(600);
    },
  );
});

describe('the search', () => {
  test('has the focus when the popup opens', async () => {
    mount(<Popup {...ON} />);
    await expect.element(searchbox()).toHaveFocus();
  });

  test('hands on what is typed', async () => {
    const onQuery = vi.fn();
    mount(<Popup {...ON} onQuery={onQuery} />);
    await userEvent.keyboard('乌');
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('乌');
  });

  test('shows terms and passages in groups, with the found part marked', async () => {
    mount(<Popup {...FOUND} />);
    const listbox = page.getByRole('listbox');
    await expect.element(listbox.getByRole('group', { name: 'Terms' })).toBeInTheDocument();
    await expect.element(listbox.getByRole('group', { name: 'Passages' })).toBeInTheDocument();
    expect(listbox.getByRole('option').elements()).toHaveLength(4);
    const marked = [...listbox.element().querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked).toEqual(['乌镇', '乌镇', '乌镇', '烏鎮']);
  });

  test('tells the language of every result', () => {
    mount(<Popup {...FOUND} />);
    const options = page.getByRole('option').elements();
    const languages = options.map((option) => option.querySelector('[lang]')?.getAttribute('lang'));
    expect(languages).toEqual(['zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hant']);
  });

  test.each([
    ['', '乌镇峰会'],
    ['{ArrowDown}', '世界互联网大会'],
    ['{ArrowUp}', '烏鎮'],
    ['{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}', '乌镇峰会'],
  ])('after the keys “%s” the active result has “%s”', async (keys, words) => {
    mount(<Popup {...FOUND} />);
    if (keys) await userEvent.keyboard(keys);
    await expect.poll(activeText).toContain(words);
    await expect.element(searchbox()).toHaveFocus();
  });

  test.each([
    ['{End}', '烏鎮'],
    ['{PageDown}', '烏鎮'],
    ['{PageDown}{PageUp}', '乌镇峰会'],
    ['{End}{Home}{Home}', '乌镇峰会'],
  ])(
    'after “%s” the active result has “%s”: nothing is left to move in the text',
    async (keys, words) => {
      mount(<Popup {...FOUND} />);
      await userEvent.keyboard(keys);
      await expect.poll(activeText).toContain(words);
    },
  );

  test('leaves Home and End to the text as long as they move in it', async () => {
    mount(<Popup {...FOUND} />);
    await userEvent.keyboard('{Home}{End}');
    await expect.poll(activeText).toContain('乌镇峰会');
  });

  test('leads to all results in the reader', async () => {
    const onAll = vi.fn();
    mount(<Popup {...FOUND} onAll={onAll} />);
    await page.getByRole('button', { name: 'All results for “wuzhen”' }).click();
    expect(onAll).toHaveBeenCalledOnce();
  });

  test('offers what may have been meant where there is nothing', async () => {
    const onQuery = vi.fn();
    const state = POPUP_STATES['nothing found, something like it'] ?? ON;
    mount(<Popup {...state} onQuery={onQuery} />);
    const near = page.getByRole('list', { name: 'Did you mean:' });
    await near.getByRole('button', { name: '网络空间命运共同体' }).click();
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('网络空间命运共同体');
  });

  test('begins with the best of every new list of results', async () => {
    const { update } = mount(<Popup {...FOUND} />);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    update(<Popup {...FOUND} hits={{ ...HITS, passages: [] }} />);
    await expect.poll(activeText).toContain('乌镇峰会');
  });

  test('opens the active result with Enter, for its term', async () => {
    const onOpen = vi.fn();
    mount(<Popup {...FOUND} onOpen={onOpen} />);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({
      document: 'chinese-wisdom-2025',
      passage: 3,
      term: 'world-internet-conference',
    });
  });

  test('opens a result that is clicked', async () => {
    const onOpen = vi.fn();
    mount(<Popup {...FOUND} onOpen={onOpen} />);
    await page.getByRole('option').nth(2).click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({
      document: 'new-stage-2024',
      passage: 2,
      term: null,
    });
    await expect.element(searchbox()).toHaveFocus();
  });

  test('leaves Enter to an input method that is composing', () => {
    const onOpen = vi.fn();
    mount(<Popup {...FOUND} onOpen={onOpen} />);
    searchbox()
      .element()
      .dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
      );
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('can also be walked through from the list itself', async () => {
    const onOpen = vi.fn();
    mount(<Popup {...FOUND} onOpen={onOpen} />);
    const listbox = page.getByRole('listbox').element();
    if (listbox instanceof HTMLElement) listbox.focus();
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({
      document: 'chinese-wisdom-2025',
      passage: 3,
      term: null,
    });
  });

  test('is cleared by Escape, and only then the popup closes', async () => {
    const onQuery = vi.fn();
    const onClose = vi.fn();
    const { update } = mount(<Popup {...FOUND} onQuery={onQuery} onClose={onClose} />);
    await userEvent.keyboard('{Escape}');
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('');
    expect(onClose).not.toHaveBeenCalled();
    update(<Popup {...ON} onQuery={onQuery} onClose={onClose} />);
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('is cleared by its button, and keeps the focus', async () => {
    const onQuery = vi.fn();
    mount(<Popup {...FOUND} onQuery={onQuery} />);
    await page.getByRole('button', { name: 'Clear the search' }).click();
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('');
    await expect.element(searchbox()).toHaveFocus();
  });

  test('says what was not found', async () => {
    mount(
      <Popup {...ON} query="量子力学" hits={{ terms: [], documents: [], passages: [] }} />,
      'zh-Hant-TW',
    );
    await expect.element(page.getByText('資料庫中沒有與「量子力学」相符的內容。')).toBeVisible();
  });
});

describe('recent searches', () => {
  const recent = () => page.getByRole('group', { name: 'Recent searches' });
  const RECENT = POPUP_STATES['recent searches'] ?? ON;

  test('are searched for again with a click', async () => {
    const onQuery = vi.fn();
    mount(<Popup {...RECENT} onQuery={onQuery} />);
    await recent().getByRole('button', { name: '烏鎮峰會' }).click();
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('烏鎮峰會');
  });

  test('are one stop for the Tab key, walked with the arrows, and can be cleared', async () => {
    const onClearRecent = vi.fn();
    mount(<Popup {...RECENT} onClearRecent={onClearRecent} />);
    const stops = recent()
      .getByRole('button')
      .elements()
      .filter((button) => button.getAttribute('tabindex') === '0');
    expect(stops).toHaveLength(1);
    if (stops[0] instanceof HTMLElement) stops[0].focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    expect(onClearRecent).toHaveBeenCalledOnce();
  });

  test('give way to what is typed', () => {
    mount(<Popup {...RECENT} query="wuzhen" hits={HITS} />);
    expect(recent().elements()).toEqual([]);
  });
});

describe('the terms of the page', () => {
  test('are buttons that tell how often each is marked, variants apart', async () => {
    mount(<Popup {...ON} />);
    const terms = page.getByRole('list', { name: 'On this page' }).getByRole('button');
    const names = terms.elements().map((term) => term.textContent);
    expect(names[0]).toContain('网络空间命运共同体');
    expect(names[0]).toContain('variants: 2');
    expect(names[0]).toContain('marks: 7');
    expect(names[1]).not.toContain('variants');
  });

  test('go to the next mark when clicked', async () => {
    const onGo = vi.fn();
    mount(<Popup {...ON} onGo={onGo} />);
    await page.getByRole('button', { name: /乌镇峰会/ }).click();
    expect(onGo).toHaveBeenCalledExactlyOnceWith('wuzhen-summit');
  });

  test('are reached from the search with the down arrow and walked through by keyboard', async () => {
    const onGo = vi.fn();
    mount(<Popup {...ON} onGo={onGo} />);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onGo).toHaveBeenLastCalledWith('wuzhen-summit');
    await userEvent.keyboard('{End}{Enter}');
    expect(onGo).toHaveBeenLastCalledWith('three-advocacies');
    await userEvent.keyboard('{Home}{ArrowUp}');
    await expect.element(searchbox()).toHaveFocus();
  });

  test('are one stop for the Tab key, however many', () => {
    mount(<Popup {...(POPUP_STATES['very many'] ?? ON)} />);
    const terms = page.getByRole('list', { name: 'On this page' }).getByRole('button').elements();
    expect(terms).toHaveLength(200);
    expect(terms.filter((term) => term.getAttribute('tabindex') === '0')).toHaveLength(1);
  });
});

describe('the switch for the site', () => {
  test.each([
    ['on', true, 'off', 'On: terms are marked'],
    ['off', false, 'on', 'Off: nothing of Pangzhu runs here'],
  ] as const)('of a site that is %s', async (state, checked, asked, words) => {
    const onSite = vi.fn();
    const host = 'news.example.com';
    mount(
      <Popup
        {...ON}
        page={{ case: 'known', access: { case: state, host }, terms: [] }}
        onSite={onSite}
      />,
    );
    await expect.element(page.getByText(words)).toBeVisible();
    await page.getByRole('switch', { name: new RegExp(host), checked }).click();
    expect(onSite).toHaveBeenCalledExactlyOnceWith(host, asked);
  });
});

describe('where Pangzhu cannot be on the page', () => {
  test.each([
    ['browser page', 'popupBrowserPage'],
    ['store page', 'popupStorePage'],
    ['pdf', 'popupPdf'],
    ['no file access', 'popupNoFileAccess'],
    ['no host', 'popupNoHost'],
  ] as const)('it says so: %s', async (state, key) => {
    mount(<Popup {...(POPUP_STATES[state] ?? ON)} />, 'zh-Hans');
    await expect.element(page.getByText(localizeIn('zh-Hans')(key))).toBeVisible();
    expect(page.getByRole('switch').elements()).toHaveLength(0);
  });

  test('it offers to ask the browser where that can help', async () => {
    const onAllow = vi.fn();
    mount(<Popup {...(POPUP_STATES['not granted'] ?? ON)} onAllow={onAllow} />);
    await page.getByRole('button', { name: 'Allow on this site' }).click();
    expect(onAllow).toHaveBeenCalledExactlyOnceWith('news.example.com');
  });
});

/** What was asked for, one by one, and for which host. */
const asked = (onSettings: Mock<(change: SiteSettingsChange, host: string | null) => void>) =>
  onSettings.mock.calls.map(([change, host]) => [change(DEFAULT_SETTINGS), host]);

test('which terms are marked is a radio group', async () => {
  const onSettings = vi.fn<(change: SiteSettingsChange, host: string | null) => void>();
  mount(<Popup {...ON} onSettings={onSettings} />);
  await expect.element(page.getByRole('radio', { name: 'Notable' })).toBeChecked();
  await page.getByRole('radio', { name: 'All' }).click();
  expect(asked(onSettings)).toEqual([[{ weights: 3 }, null]]);
});

test('broken settings are told with their place and reason', async () => {
  mount(<Popup {...(POPUP_STATES['settings broken'] ?? ON)} />);
  await expect.element(page.getByRole('alert')).toHaveTextContent(/settings\.weights/);
  await expect.element(page.getByRole('radio', { name: 'Notable' })).toBeInTheDocument();
});

test('a choice can be for this site only, and follow the general one again', async () => {
  const onSettings = vi.fn<(change: SiteSettingsChange, host: string | null) => void>();
  const onFollowGeneral = vi.fn();
  mount(<Popup {...ON} onSettings={onSettings} />);
  await page.getByText('More choices').click();
  await page.getByRole('radio', { name: 'Only here' }).click();
  await page.getByRole('radio', { name: 'Once a page' }).click();
  expect(asked(onSettings)).toEqual([[{ occurrences: 'page' }, 'news.example.com']]);
  unmount();
  const own = POPUP_STATES['its own marking'] ?? ON;
  mount(<Popup {...own} onFollowGeneral={onFollowGeneral} />);
  await page.getByText('More choices').click();
  await expect.element(page.getByRole('radio', { name: 'Only here' })).toBeChecked();
  await expect.element(page.getByRole('radio', { name: 'Once a page' })).toBeChecked();
  await page.getByRole('button', { name: 'Follow the general choice' }).click();
  expect(onFollowGeneral).toHaveBeenCalledExactlyOnceWith('news.example.com');
});

test('what the choices leave unmarked is told by reason, and marked by one click', async () => {
  const onShowHidden = vi.fn();
  const props = POPUP_STATES['much is left unmarked'] ?? ON;
  mount(<Popup {...props} onShowHidden={onShowHidden} />);
  await page.getByText('Not marked on this page: 57').click();
  await page.getByRole('button', { name: 'Mark (Repeated: 30)' }).click();
  expect(onShowHidden).toHaveBeenCalledExactlyOnceWith(props.hidden[1]);
  // Doubts are no choice: they are told with some of the terms.
  await expect.element(page.getByText('法院 · 上诉 · brief')).toBeVisible();
  expect(page.getByRole('button', { name: /^Mark \(.*unlike/ }).elements()).toEqual([]);
});
