import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryApp } from '../../../components/library/LibraryApp';
import type { LibrarySource } from '../../../components/library/LibrarySource';
import type { BrokenPackSummary } from '../../../components/library/libraryView';
import type { KeepingSource } from '../../../components/library/packs/KeepingSource';
import { windowHistory } from '../../../components/library/pageHistory';
import type { Undo } from '../../../components/library/terms/EditingSource';
import { PackError } from '../../../core/pack/parsePack';
import type { ImportWarning } from '../../../core/preparation/importWarnings';
import {
  type ChosenSettings,
  DEFAULT_SETTINGS,
  type Settings,
  settingsFor,
  withoutSite,
  withSite,
} from '../../../core/settings/settings';
import { DEFAULT_SITE_RULES, type SiteRules } from '../../../core/sites/sites';
import { mount, unmount } from '../mounted';
import { fakeCollection } from './fakeCollection';
import { fakeEditingSource } from './fakeEditingSource';
import { fakeKeepingSource } from './fakeKeepingSource';
import { BROKEN, BUILT_IN, CHANGE, OWN } from './packStates';

interface World {
  packs: (typeof OWN)[];
  broken: BrokenPackSummary[];
  warnings: ImportWarning[];
  /** How often an import was undone. */
  undone: number;
  settings: Settings;
  sites: ChosenSettings['sites'];
  rules: SiteRules;
  saved: { name: string; text: string }[];
}

let world: World;

beforeEach(() => {
  world = {
    packs: [BUILT_IN],
    broken: [],
    warnings: [],
    undone: 0,
    settings: DEFAULT_SETTINGS,
    sites: {},
    rules: DEFAULT_SITE_RULES,
    saved: [],
  };
});

afterEach(unmount);

/** A library in memory: a file that says `own` is the pack, everything else is broken. */
function fakeSource(keeping: Partial<KeepingSource>): LibrarySource {
  // As the store tells of every change.
  const watching = new Set<() => void>();
  return {
    editing: fakeEditingSource(),
    keeping: fakeKeepingSource({
      async removePack(id) {
        const { packs, broken } = world;
        world.packs = packs.filter((pack) => pack.id !== id);
        world.broken = broken.filter((pack) => pack.id !== id);
        return async () => {
          Object.assign(world, { packs, broken });
        };
      },
      ...keeping,
    }),
    learning: {
      readLearned: async () => ({ proposed: [], taken: [] }),
      watchLearned: () => {},
      takeRule: async () => {},
      leaveRule: async () => {},
      returnRule: async () => {},
    },
    collection: fakeCollection(),
    suggesting: { suggest: () => Promise.reject(new Error('nothing is suggested here')) },
    readPacks: async () => ({ packs: world.packs, broken: world.broken }),
    watchPacks: (listener) => watching.add(listener),
    async importPack(text, onStage, signal) {
      if (text === 'endless') {
        onStage({ case: 'documents', done: 1, of: 3 });
        return new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        );
      }
      if (text !== 'own') {
        throw new PackError([{ path: 'terms[0].id', reason: { case: 'empty' } }]);
      }
      const replaced = world.packs.includes(OWN);
      world.packs = [BUILT_IN, OWN];
      for (const listener of watching) listener();
      const undo = async () => {
        world.undone++;
      };
      return {
        title: OWN.title,
        warnings: world.warnings,
        replaced: replaced ? { imported: '2026-11-27', change: CHANGE, undo } : null,
      };
    },
    takeHanded: async () => null,
    readDraft: () => Promise.reject(new Error('no file is read here')),
    pageDrawer: () => null,
    tableReader: () => null,
    readKnown: async () => [],
    readBlocks: async () => [],
    keepDrafts: async () => [],
    exportPack: async (id) => `pack ${id}`,
    async switchPack(id, isOn) {
      world.packs = world.packs.map((pack) => (pack.id === id ? { ...pack, isOn } : pack));
    },
    async setPackPrivacy(id, isPrivate) {
      world.packs = world.packs.map((pack) => (pack.id === id ? { ...pack, isPrivate } : pack));
    },
    readSettings: async () => ({ settings: world.settings, sites: world.sites, problems: [] }),
    watchSettings: () => {},
    async changeSettings(change) {
      world.settings = { ...world.settings, ...change(world.settings) };
    },
    async changeSiteSettings(host, change) {
      const chosen = { general: world.settings, sites: world.sites };
      world.sites = (
        change === null
          ? withoutSite(chosen, host)
          : withSite(chosen, host, change(settingsFor(chosen, host)))
      ).sites;
    },
    readHiddenTerms: async () => world.settings.hiddenTerms.map((id) => ({ id, known: null })),
    async showTerm(id) {
      const hiddenTerms = world.settings.hiddenTerms.filter((hidden) => hidden !== id);
      world.settings = { ...world.settings, hiddenTerms };
    },
    readCommands: async () => [],
    async replaceChoices({ general, sites }, rules) {
      world.settings = general;
      world.sites = sites;
      world.rules = rules;
    },
    readSites: async () => ({ rules: world.rules, problems: [] }),
    watchSites: () => {},
    async changeSites(change) {
      world.rules = change(world.rules);
    },
    saveFile: (name, text) => world.saved.push({ name, text }),
  };
}

function open(keeping: Partial<KeepingSource> = {}) {
  const { root } = mount(
    <LibraryApp source={fakeSource(keeping)} history={windowHistory(window)} language="en" />,
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

describe('what is written of a pack or a document and not kept', () => {
  const editDocument = () => page.getByRole('button', { name: /^Edit the document/ });
  const author = () => page.getByRole('textbox', { name: 'Author' });

  beforeEach(() => {
    world.packs = [BUILT_IN, OWN];
  });

  test('stays in its form where it cannot be stored, until it is', async () => {
    const saveDocument = vi.fn(async (): Promise<Undo> => {
      if (saveDocument.mock.calls.length === 1) throw new Error('the disk is full');
      return async () => {};
    });
    open({ saveDocument });
    await editDocument().click();
    await author().fill('WSIS');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('the disk is full');
    await expect.element(author()).toHaveValue('WSIS');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect.poll(() => author().elements()).toEqual([]);
    expect(saveDocument).toHaveBeenLastCalledWith('own-notes', 'tunis-agenda', { author: 'WSIS' });
  });

  test('is there again where the reader went elsewhere on the page and came back', async () => {
    open();
    await editDocument().click();
    await author().fill('WSIS');
    await page.getByRole('button', { name: /^Edit the pack/ }).click();
    await page.getByRole('textbox', { name: 'Version' }).fill('2');
    await page.getByRole('button', { name: 'Paste text…' }).click();
    await page.getByRole('textbox', { name: 'Text' }).fill('Half a page.');
    await page.getByRole('button', { name: /^Suggest terms/ }).click();
    await expect.element(page.getByText('nothing is suggested here')).toBeVisible();
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
    await page.getByRole('button', { name: 'Back to the library' }).click();
    await expect.element(author()).toHaveValue('WSIS');
    await expect.element(page.getByRole('textbox', { name: 'Version' })).toHaveValue('2');
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveValue('Half a page.');
    for (const left of [3, 2, 1]) {
      const cancel = page.getByRole('button', { name: 'Cancel', exact: true });
      expect(cancel.elements()).toHaveLength(left);
      await cancel.first().click();
    }
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
  });
});

describe('what is written of a pack or a document that goes', () => {
  test.each([
    ['a document that is deleted', /^Delete/, null],
    ['a pack that is removed', /^Remove…/, 'Remove'],
  ])('goes with %s', async (_, press, confirm) => {
    world.packs = [BUILT_IN, OWN];
    const deleteDocument = async (): Promise<Undo> => {
      world.packs = [BUILT_IN, { ...OWN, documents: [] }];
      return async () => {};
    };
    open({ deleteDocument });
    await page.getByRole('button', { name: /^Edit the document/ }).click();
    await page.getByRole('textbox', { name: 'Author' }).fill('WSIS');
    const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await expect.poll(asks).toBe(true);
    await page.getByRole('button', { name: press }).first().click();
    if (confirm !== null) {
      await page.getByRole('dialog').getByRole('button', { name: confirm, exact: true }).click();
    }
    const edit = () => page.getByRole('button', { name: /^Edit the document/ }).elements();
    await expect.poll(edit).toEqual([]);
    expect(asks()).toBe(false);
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
    world = {
      ...world,
      settings: DEFAULT_SETTINGS,
      sites: {},
      rules: DEFAULT_SITE_RULES,
    };
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
  const source = fakeSource({});
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
