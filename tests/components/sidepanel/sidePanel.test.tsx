import type { ComponentProps } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/page.css';
import { SidePanel } from '../../../components/sidepanel/SidePanel';
import { testAccessibility } from '../everyState';
import { mount, type TestLanguage, unmount } from '../mounted';
import { READ, SIDE_PANEL_STATES } from './sidePanelStates';

beforeEach(() => page.viewport(320, 700));

afterEach(() => {
  unmount();
  document.documentElement.style.colorScheme = '';
});

const terms = () => page.getByRole('list', { name: 'Terms on this page' }).getByRole('button');
const term = (name: RegExp) => page.getByRole('button', { name });
const filter = () => page.getByRole('searchbox', { name: 'Filter the terms' });

const show = (props: ComponentProps<typeof SidePanel>, language: TestLanguage) =>
  mount(<SidePanel {...props} />, language);

testAccessibility(SIDE_PANEL_STATES, show);

describe.each(Object.entries(SIDE_PANEL_STATES))('in the state “%s”', (_, props) => {
  test.each<TestLanguage>(['en', 'zh-Hans', 'zh-Hant-TW'])(
    'nothing spills over in %s',
    (language) => {
      const { root } = mount(<SidePanel {...props} />, language);
      const panel = root.querySelector('main');
      expect(panel?.scrollWidth).toBeLessThanOrEqual(320);
      expect(panel?.scrollHeight).toBeLessThanOrEqual(700);
      for (const part of root.querySelectorAll('.place, .panel-filter, .panel-list')) {
        expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth);
      }
    },
  );
});

describe('the list', () => {
  test('names every term with its marks and tells where one is', () => {
    mount(<SidePanel {...READ} />);
    const names = terms()
      .elements()
      .map((element) => element.textContent);
    expect(names).toHaveLength(3);
    expect(names[0]).toContain('乌镇峰会');
    expect(terms().elements()[0]?.getAttribute('aria-current')).toBe('location');
    expect(terms().elements()[1]?.hasAttribute('aria-current')).toBe(false);
  });

  test('is one stop for the Tab key, at the term that is being read', async () => {
    mount(<SidePanel {...READ} shown={{ term: 'cyberspace-community', at: 0 }} />);
    await userEvent.click(filter());
    await userEvent.keyboard('{Tab}{Tab}');
    await expect.element(term(/网络空间命运共同体/)).toHaveFocus();
  });

  test.each([
    ['{ArrowDown}', /网络空间命运共同体/],
    ['{End}', /三个倡导/],
    ['{End}{ArrowDown}', /三个倡导/],
    ['{End}{ArrowUp}', /网络空间命运共同体/],
    ['{PageDown}{Home}', /乌镇峰会/],
  ])('is walked with the keys %s', async (keys, name) => {
    mount(<SidePanel {...READ} />);
    await userEvent.click(filter());
    await userEvent.keyboard(`{ArrowDown}${keys}`);
    await expect.element(term(name)).toHaveFocus();
  });

  test('looks at what the keyboard comes to, and goes there on Enter only', async () => {
    const onLook = vi.fn();
    const onGo = vi.fn();
    mount(<SidePanel {...READ} onLook={onLook} onGo={onGo} />);
    await userEvent.click(filter());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(onLook).toHaveBeenLastCalledWith('cyberspace-community');
    expect(onGo).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onGo).toHaveBeenCalledExactlyOnceWith('cyberspace-community');
  });

  test.each(['{ArrowUp}', '/'])('gives the focus back to the filter on %s', async (key) => {
    mount(<SidePanel {...READ} />);
    await userEvent.click(filter());
    await userEvent.keyboard(`{ArrowDown}${key}`);
    await expect.element(filter()).toHaveFocus();
  });

  test('brings the term that is read into view, unless the reader has the list in hand', async () => {
    const props = SIDE_PANEL_STATES['very many'];
    if (props === undefined) throw new Error('There is no state “very many”.');
    const { root, update } = mount(<SidePanel {...props} isFollowing={false} />);
    const list = root.querySelector('.panel-list');
    update(<SidePanel {...props} shown={{ term: 'term-250', at: 0 }} isFollowing={false} />);
    expect(list?.scrollTop).toBe(0);
    update(<SidePanel {...props} shown={{ term: 'term-251', at: 0 }} isFollowing />);
    await expect.poll(() => list?.scrollTop).toBeGreaterThan(1_000);
  });
});

describe('the place', () => {
  const place = () => page.getByRole('region', { name: 'Place on the page' });

  test('shows the words of the page and the passage, each in its language', async () => {
    mount(<SidePanel {...READ} />);
    const snippet = place().element().querySelector('.place-snippet-words');
    expect(snippet?.getAttribute('lang')).toBe('zh-Hant');
    expect(snippet?.querySelector('mark')?.textContent).toBe('烏鎮峰會');
    const passage = place().getByRole('region', { name: 'Passage' }).element();
    expect(passage.querySelector('p')?.lang).toBe('zh-Hant');
    expect(passage.querySelector('mark')?.textContent).toBe('烏鎮峰會');
  });

  test('steps through the marks of the term and around', async () => {
    const onPlace = vi.fn();
    const { update } = mount(<SidePanel {...READ} place={{ ...READ.place, onPlace }} />);
    await place().getByRole('button', { name: 'Next mark of this term' }).click();
    expect(onPlace).toHaveBeenLastCalledWith(2);
    update(
      <SidePanel
        {...READ}
        shown={{ term: 'wuzhen-summit', at: 2 }}
        place={{ ...READ.place, onPlace }}
      />,
    );
    await place().getByRole('button', { name: 'Next mark of this term' }).click();
    expect(onPlace).toHaveBeenLastCalledWith(0);
    await place()
      .getByRole('button', { name: /^Go to mark/ })
      .click();
    expect(onPlace).toHaveBeenLastCalledWith(2);
  });

  test('shows the passage in the script of the page, and as its source has it', async () => {
    mount(<SidePanel {...READ} />);
    const words = () =>
      place().getByRole('region', { name: 'Passage' }).element().querySelector('p');
    expect(words()?.textContent).toContain('烏鎮峰會');
    await place().getByRole('button', { name: 'Original script', pressed: false }).click();
    await expect.poll(() => words()?.textContent).toContain('乌镇峰会');
    expect(words()?.lang).toBe('zh-Hans');
  });

  test('leads to the other passages, the note and the reader', async () => {
    const onRank = vi.fn();
    const onNote = vi.fn();
    const onReader = vi.fn();
    mount(<SidePanel {...READ} place={{ ...READ.place, onRank, onNote, onReader }} />);
    await place().getByRole('button', { name: 'Next passage' }).click();
    expect(onRank).toHaveBeenCalledExactlyOnceWith(1);
    await place().getByRole('button', { name: 'Show note on the page' }).click();
    expect(onNote).toHaveBeenCalledOnce();
    await place().getByRole('button', { name: 'Open in reader' }).click();
    expect(onReader).toHaveBeenCalledExactlyOnceWith('new-stage-2024', 2);
  });
});

test('the filter hands on name and kind, and is emptied with Escape', async () => {
  const onQuery = vi.fn();
  const onKind = vi.fn();
  const props = { ...READ, filter: { ...READ.filter, query: '共', onQuery, onKind } };
  mount(<SidePanel {...props} />);
  await page.getByRole('combobox', { name: 'Kind' }).selectOptions('Concept');
  expect(onKind).toHaveBeenCalledExactlyOnceWith('concept');
  await userEvent.click(filter());
  await userEvent.keyboard('{Escape}');
  expect(onQuery).toHaveBeenCalledExactlyOnceWith('');
});

describe('the way back', () => {
  const GONE = SIDE_PANEL_STATES['gone to a mark'] ?? READ;

  test('leaves the focus in the list', async () => {
    const onBack = vi.fn();
    mount(<SidePanel {...GONE} onBack={onBack} />);
    await page.getByRole('button', { name: 'Back to where the page was' }).click();
    expect(onBack).toHaveBeenCalledOnce();
    await expect.element(terms().first()).toHaveFocus();
  });

  test('is taken by Escape, once the filter is empty', async () => {
    const onBack = vi.fn();
    const onQuery = vi.fn();
    const filtered = { ...GONE.filter, query: '乌', onQuery };
    const { update } = mount(<SidePanel {...GONE} filter={filtered} onBack={onBack} />);
    await userEvent.click(filter());
    await userEvent.keyboard('{Escape}');
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('');
    expect(onBack).not.toHaveBeenCalled();
    update(<SidePanel {...GONE} onBack={onBack} />);
    await userEvent.keyboard('{Escape}');
    expect(onBack).toHaveBeenCalledOnce();
  });
});

test('what the page changes is not told; what the reader changes is', () => {
  const live = () =>
    [...document.querySelectorAll('.stepper-step')].map((step) => step.getAttribute('aria-live'));
  const { update } = mount(<SidePanel {...READ} isFollowing />);
  expect(live()).toEqual(['off', 'off']);
  update(<SidePanel {...READ} isFollowing={false} />);
  expect(live()).toEqual(['polite', 'polite']);
});

test('where nothing is left, the whole list is one press away and the focus in the filter', async () => {
  const onClear = vi.fn();
  const state = SIDE_PANEL_STATES['nothing left by the filter'] ?? READ;
  mount(<SidePanel {...state} filter={{ ...state.filter, onClear }} />);
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(onClear).toHaveBeenCalledOnce();
  await expect.element(filter()).toHaveFocus();
});

test('where the site is off the panel has the switch', async () => {
  const onSite = vi.fn();
  mount(<SidePanel {...READ} page={{ case: 'off', host: 'news.example.com' }} onSite={onSite} />);
  await page.getByRole('switch').click();
  expect(onSite).toHaveBeenCalledExactlyOnceWith('news.example.com', 'on');
});
