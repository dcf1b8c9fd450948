import type { LibrarySource } from '../../../components/library/LibrarySource';
import type { BrokenPackSummary } from '../../../components/library/libraryView';
import type { KeepingSource } from '../../../components/library/packs/KeepingSource';
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
import { fakeCollection } from './fakeCollection';
import { fakeEditingSource } from './fakeEditingSource';
import { fakeKeepingSource } from './fakeKeepingSource';
import { BUILT_IN, CHANGE, OWN } from './packStates';

/** What a library in memory holds and has been asked for. */
export interface FakeLibrary {
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

/** One as a new reader has it. */
export function newLibrary(): FakeLibrary {
  return {
    packs: [BUILT_IN],
    broken: [],
    warnings: [],
    undone: 0,
    settings: DEFAULT_SETTINGS,
    sites: {},
    rules: DEFAULT_SITE_RULES,
    saved: [],
  };
}

/**
 * Reads and changes `world`: a file that says `own` is the pack, everything else is broken.
 *
 * @param keeping in place of what it does with packs and documents
 */
export function fakeLibrary(
  world: FakeLibrary,
  keeping: Partial<KeepingSource> = {},
): LibrarySource {
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
