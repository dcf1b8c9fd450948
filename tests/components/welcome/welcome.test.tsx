import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/page.css';
import { sampleMarks } from '../../../components/welcome/sampleMarks';
import { Welcome, type WelcomeProps } from '../../../components/welcome/Welcome';
import type { WelcomeSource } from '../../../components/welcome/WelcomeSource';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings';
import { testAccessibility } from '../everyState';
import { accessibilityProblems, localizeIn, mount, type TestLanguage, unmount } from '../mounted';
import { SOURCE, WELCOME_STATES } from './welcomeStates';

const LANGUAGES: TestLanguage[] = ['en', 'zh-Hans', 'zh-Hant-TW'];

beforeEach(() => page.viewport(900, 800));

afterEach(() => {
  unmount();
  document.documentElement.style.colorScheme = '';
});

const marks = () => page.getByRole('button', { expanded: false });

function open(language: TestLanguage = 'en') {
  return mount(<Welcome source={SOURCE} language={language} />, language);
}

const show = async (props: WelcomeProps) => {
  mount(<Welcome {...props} />);
  await expect.element(page.getByText('Three choices')).toBeVisible();
};

testAccessibility(WELCOME_STATES, show);

describe.each(Object.entries(WELCOME_STATES))('in the state “%s”', (_, props) => {
  test.each([320, 1440])('nothing spills over at %i pixels', async (width) => {
    await page.viewport(width, 800);
    mount(<Welcome {...props} />);
    await expect.element(page.getByText('Three choices')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('the sample', () => {
  test.each(LANGUAGES)('shows marks worth hovering for in %s', async (language) => {
    const pieces = sampleMarks(
      await SOURCE.readIndex(),
      localizeIn(language)('welcomeSampleText'),
      2,
    );
    expect(pieces.map(({ text }) => text).join('')).toBe(localizeIn(language)('welcomeSampleText'));
    const terms = pieces.flatMap(({ match }) => (match ? [match.termId] : []));
    expect(terms).toEqual(
      expect.arrayContaining([
        'wuzhen-summit',
        'digital-divide',
        'global-south',
        'gdc',
        'cyber-sovereignty',
        'cyberspace-community',
        'zero-sum',
      ]),
    );
  });

  test.each<TestLanguage>(['zh-Hans', 'zh-Hant-TW'])('has a variant in %s', async (language) => {
    const pieces = sampleMarks(
      await SOURCE.readIndex(),
      localizeIn(language)('welcomeSampleText'),
      2,
    );
    expect(pieces.filter(({ match }) => match?.kind === 'variant')).toHaveLength(1);
  });

  test('opens a note under the pointer, which stays while the pointer is in it', async () => {
    open();
    await page.getByText('digital divide').hover();
    const note = page.getByRole('dialog', { name: 'digital divide' });
    await expect.element(note).toBeVisible();
    await note.getByText('Open in reader').hover();
    await expect.element(note).toBeVisible();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.poll(() => page.getByRole('dialog').elements().length).toBe(0);
  });

  test('opens a note by keyboard and gives the focus back on Escape', async () => {
    open();
    await expect.poll(() => marks().elements().length).toBe(7);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).toHaveFocus();
    expect(await accessibilityProblems()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('Wuzhen Summit')).toHaveFocus();
  });

  test('keeps its notes within the page, however narrow', async () => {
    await page.viewport(320, 800);
    open('zh-Hans');
    await page.getByText('网络主权').click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('steps through the passages of a term', async () => {
    open();
    await page.getByText('Wuzhen Summit').click();
    const note = page.getByRole('dialog');
    const first = note.element().textContent;
    await note.getByRole('button', { name: localizeIn('en')('noteNext') }).click();
    await expect.poll(() => note.element().textContent).not.toBe(first);
  });
});

describe('the three choices', () => {
  function openWith(changes: Partial<WelcomeSource>) {
    const world = { settings: DEFAULT_SETTINGS, mode: 'everywhere' as 'everywhere' | 'only' };
    const source: WelcomeSource = {
      ...SOURCE,
      readSettings: async () => world.settings,
      async changeSettings(change) {
        world.settings = { ...world.settings, ...change(world.settings) };
      },
      readMode: async () => world.mode,
      async changeMode(mode) {
        world.mode = mode;
      },
      ...changes,
    };
    mount(<Welcome source={source} language="en" />);
    return world;
  }

  test('are kept, and the sample follows', async () => {
    const world = openWith({});
    await expect.poll(() => marks().elements().length).toBe(7);
    await page.getByRole('radio', { name: 'All' }).click();
    await expect.poll(() => marks().elements().length).toBeGreaterThan(7);
    await page.getByRole('radio', { name: 'Tint' }).click();
    await expect
      .poll(() => getComputedStyle(page.getByText('Wuzhen Summit').element()).backgroundColor)
      .not.toBe('rgba(0, 0, 0, 0)');
    await page.getByRole('radio', { name: 'Only where I switch it on' }).click();
    await expect.element(page.getByText(/Nothing of Pangzhu is loaded/)).toBeVisible();
    expect(world.settings).toMatchObject({ weights: 3, style: 'tint' });
    expect(world.mode).toBe('only');
  });

  test('that could not be kept are told, and what is in force is shown', async () => {
    openWith({ changeSettings: () => Promise.reject(new Error('storage is full')) });
    await page.getByRole('radio', { name: 'All' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('storage is full');
    await expect.element(page.getByRole('radio', { name: 'Notable' })).toBeChecked();
  });
});
