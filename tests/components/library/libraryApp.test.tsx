import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryApp } from '../../../components/library/LibraryApp';
import { windowHistory } from '../../../components/library/pageHistory';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings';
import { DEFAULT_SITE_RULES } from '../../../core/sites/sites';
import { mount, unmount } from '../mounted';
import { type FakeLibrary, fakeLibrary, newLibrary } from './fakeLibrary';
import { BROKEN, BUILT_IN, OWN } from './packStates';

let world: FakeLibrary;

beforeEach(() => {
  world = newLibrary();
});

afterEach(unmount);

function open() {
  const { root } = mount(
    <LibraryApp source={fakeLibrary(world)} history={windowHistory(window)} language="en" />,
  );
  return {
    /** Chooses files as the browser's file dialog does: `which` 0 is for packs, 1 for settings. */
    choose(which: number, ...files: File[]) {
      const input = root.querySelectorAll<HTMLInputElement>('input[type="file"]')[which];
      if (!input) throw new Error(`no file input ${which}`);
      const chosen = new DataTransfer();
      for (const file of files) chosen.items.add(file);
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
}

describe('import', () => {
  test('takes the good file and refuses the broken one, each with its word', async () => {
    const { choose } = open();
    await expect.element(page.getByText('Drop files anywhere')).toBeVisible();
    choose(0, new File(['own'], 'own.json'), new File(['nonsense'], 'broken.json'));
    await expect.element(page.getByText(`“${OWN.title}” is in your library.`)).toBeVisible();
    await expect.element(page.getByRole('alert')).toHaveTextContent(/broken\.json.*term 1 › id/);
    await expect.element(page.getByRole('heading', { name: OWN.title })).toBeVisible();
  });

  test('reads files in the encodings of Chinese systems, and refuses what is rubbish in all', async () => {
    const { choose } = open();
    await expect.element(page.getByText('Drop files anywhere')).toBeVisible();
    const utf16 = Uint16Array.from('\ufeffown', (unit) => unit.charCodeAt(0));
    choose(
      0,
      new File([utf16], 'utf-16.json'),
      new File([Uint8Array.of(0x22, 0xe9, 0x22)], 'latin.json'),
    );
    await expect.element(page.getByText(`“${OWN.title}” is in your library.`)).toBeVisible();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(/latin\.json.*encoding that cannot be told/);
  });

  test('can be given up while a pack is prepared', async () => {
    const { choose } = open();
    await expect.element(page.getByText('Drop files anywhere')).toBeVisible();
    choose(0, new File(['endless'], 'big.json'));
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '1');
    await page.getByRole('button', { name: 'Cancel the import of “big.json”' }).click();
    await expect.element(page.getByText('“big.json” was not imported.')).toBeVisible();
    expect(world.packs).toEqual([BUILT_IN]);
  });

  test('says what it replaced, and takes it back', async () => {
    world.packs = [BUILT_IN, OWN];
    const { choose } = open();
    await expect.element(page.getByText('Drop files anywhere')).toBeVisible();
    choose(0, new File(['own'], 'own.json'));
    await expect
      .element(page.getByText(`“${OWN.title}” has replaced the version imported on`))
      .toHaveTextContent('November 27, 2026');
    await expect.element(page.getByText('Geneva Declaration of Principles')).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect
      .element(page.getByText(`The earlier version of “${OWN.title}” is back.`))
      .toBeVisible();
    expect(world.undone).toBe(1);
  });

  test('names what is odd about a pack that it takes', async () => {
    world.warnings = [{ case: 'unmentioned', examples: ['二十国集团'], count: 3 }];
    const { choose } = open();
    await expect.element(page.getByText('Drop files anywhere')).toBeVisible();
    choose(0, new File(['own'], 'own.json'));
    await expect.element(page.getByText('No passage explains these terms (3).')).toBeVisible();
    await expect.element(page.getByText('二十国集团')).toBeVisible();
    await expect.element(page.getByText('and 2 more')).toBeVisible();
  });

  test('of settings puts all of them in force', async () => {
    const { choose } = open();
    await expect.element(page.getByText('Drop files anywhere')).toBeVisible();
    const file = {
      formatVersion: 1,
      settings: { weights: 1, fuzzy: 'off' },
      sites: { mode: 'only', hosts: { 'a.example': 'on' } },
    };
    choose(1, new File([JSON.stringify(file)], 'settings.json'));
    await expect
      .element(page.getByText('The settings of “settings.json” are in force.'))
      .toBeVisible();
    expect(world.settings).toEqual({ ...DEFAULT_SETTINGS, ...file.settings });
    expect(world.rules).toEqual(file.sites);
  });

  test.each([
    ['text that is no JSON', 'weights: 1', /the file as a whole/],
    [
      'a wrong value',
      '{"formatVersion":1,"settings":{"weights":9,"fuzzy":"off"},"sites":{"mode":"only","hosts":{}}}',
      /settings\.weights/,
    ],
  ])('of settings refuses %s and leaves them as they were', async (_, text, place) => {
    const { choose } = open();
    await expect.element(page.getByText('Drop files anywhere')).toBeVisible();
    choose(1, new File([text], 'settings.json'));
    await expect.element(page.getByRole('alert')).toHaveTextContent(place);
    expect(world.settings).toEqual(DEFAULT_SETTINGS);
    expect(world.rules).toEqual(DEFAULT_SITE_RULES);
  });
});

describe('export', () => {
  test('gives a pack under its id', async () => {
    open();
    await page.getByRole('button', { name: /^Export pack “/ }).click();
    await expect
      .poll(() => world.saved)
      .toEqual([{ name: `${BUILT_IN.id}.json`, text: `pack ${BUILT_IN.id}` }]);
  });

  test('gives settings that import takes back', async () => {
    world.settings = { ...DEFAULT_SETTINGS, weights: 3, fuzzy: 'off', hiddenTerms: ['g20'] };
    world.sites = { 'a.example': { weights: 1 } };
    world.rules = { mode: 'everywhere', hosts: { 'a.example': 'off' } };
    const { saved: _, ...before } = world;
    const { choose } = open();
    await page.getByRole('button', { name: 'Export settings' }).click();
    await expect.poll(() => world.saved.length).toBe(1);
    Object.assign(world, { settings: DEFAULT_SETTINGS, sites: {}, rules: DEFAULT_SITE_RULES });
    choose(1, new File([world.saved[0]?.text ?? ''], 'settings.json'));
    await expect.element(page.getByText(/are in force/)).toBeVisible();
    expect(world).toMatchObject(before);
  });
});

test('a pack that is removed is gone from the page', async () => {
  world.packs = [BUILT_IN, OWN];
  open();
  await page.getByRole('button', { name: /^Remove…/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => page.getByRole('article').elements().length).toBe(1);
});

test('a pack that cannot be read is shown with its reason, given out, and removed', async () => {
  world.broken = [BROKEN];
  open();
  const card = page.getByRole('article', { name: BROKEN.title });
  await expect.element(card).toHaveTextContent(/formatVersion\s*This release/);
  await card.getByRole('button', { name: 'Export' }).click();
  await expect.poll(() => world.saved.map(({ name }) => name)).toEqual([`${BROKEN.id}.json`]);
  await card.getByRole('button', { name: 'Remove…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => card.elements().length).toBe(0);
});

test('a rule is added and removed', async () => {
  open();
  await page.getByRole('textbox', { name: 'Site' }).fill('a.example');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByRole('list', { name: 'Site rules' }))
    .toHaveTextContent('a.example');
  expect(world.rules.hosts).toEqual({ 'a.example': 'off' });
  await page.getByRole('button', { name: 'Remove the rule for a.example' }).click();
  await expect.element(page.getByText('No exceptions: Pangzhu works on every site.')).toBeVisible();
});

test('a hidden term is marked again', async () => {
  world.settings = { ...DEFAULT_SETTINGS, hiddenTerms: ['g20', 'wto'] };
  open();
  await page.getByRole('button', { name: 'Mark again: g20' }).click();
  await expect
    .element(page.getByRole('list', { name: 'Terms never marked' }))
    .toHaveTextContent('wto');
  expect(world.settings.hiddenTerms).toEqual(['wto']);
});

test('a site gets its own marking, and follows the general choice again', async () => {
  open();
  await page.getByRole('textbox', { name: 'in its own way' }).fill('https://a.example/news');
  await userEvent.keyboard('{Enter}');
  const site = page.getByRole('list', { name: 'Sites with their own marking' });
  await expect.element(site).toHaveTextContent(/a\.example.*as everywhere so far/);
  await site.getByRole('radio', { name: 'Key' }).click();
  await expect.element(site).toHaveTextContent(/differ: 1/);
  expect(world.sites).toEqual({ 'a.example': { weights: 1 } });
  expect(world.settings.weights).toBe(2);
  await site.getByRole('button', { name: /^Follow the general choice/ }).click();
  await expect.element(page.getByText('None: marking is the same on every site.')).toBeVisible();
  expect(world.sites).toEqual({});
});

test('a change that fails is told, and what is in force is shown', async () => {
  const source = fakeLibrary(world);
  source.changeSettings = () => Promise.reject(new Error('storage is full'));
  mount(<LibraryApp source={source} history={windowHistory(window)} language="en" />);
  await page.getByRole('radio', { name: 'Key' }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('storage is full');
  await expect.element(page.getByRole('radio', { name: 'Notable' })).toBeChecked();
});

describe('ticks that follow each other faster than the page is drawn', () => {
  const tick = (name: string) =>
    page.getByRole('checkbox', { name }).elements().at(0)?.dispatchEvent(new MouseEvent('click'));

  test('are all kept', async () => {
    open();
    await expect.element(page.getByRole('checkbox', { name: 'Person' })).toBeVisible();
    for (const kind of ['Person', 'Event', 'Concept']) tick(kind);
    await expect
      .poll(() => [...world.settings.hiddenKinds].sort())
      .toEqual(['concept', 'event', 'person']);
  });
});
