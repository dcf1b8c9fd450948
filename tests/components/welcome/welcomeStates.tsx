import type { WelcomeProps } from '../../../components/welcome/Welcome';
import type { WelcomeSource } from '../../../components/welcome/WelcomeSource';
import { createLibrary } from '../../../core/library/createLibrary';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings';
import { builtInPack } from '../../../data/builtInPack';
import { noteOf } from '../../core/ranking/rankingTools';

const library = createLibrary([builtInPack]);

/** The built-in library behind the page, and keys as Chromium writes them. */
export const SOURCE: WelcomeSource = {
  readIndex: async () => library.index,
  getNote: async (request) => noteOf(library, request),
  readSettings: async () => DEFAULT_SETTINGS,
  watchSettings: () => {},
  changeSettings: async () => {},
  readMode: async () => 'everywhere',
  watchMode: () => {},
  changeMode: async () => {},
  openReader: () => {},
  libraryUrl: '#library',
};

/** Every state of the page, by name. */
export const WELCOME_STATES: Record<string, WelcomeProps> = {
  marked: { source: SOURCE, language: 'en' },
  'other choices': {
    source: {
      ...SOURCE,
      readSettings: async () => ({
        ...DEFAULT_SETTINGS,
        weights: 3,
        style: 'tint',
        colour: 'jade',
      }),
      readMode: async () => 'only',
    },
    language: 'en',
  },
  failed: {
    source: {
      ...SOURCE,
      readSettings: () => Promise.reject(new Error('storage is locked')),
      readIndex: () => Promise.reject(new Error('the database is blocked by another tab')),
    },
    language: 'en',
  },
};
