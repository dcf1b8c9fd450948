import type { WelcomeProps } from '../../../components/welcome/Welcome';
import type { WelcomeSource } from '../../../components/welcome/WelcomeSource';
import { createLibrary } from '../../../core/library/createLibrary';
import { noteContent } from '../../../core/ranking/noteContent';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings';
import { inScript } from '../../../core/text/displayScript';
import { builtInPack } from '../../../data/builtInPack';

const library = createLibrary([builtInPack]);

/** The built-in library behind the page, and keys as Chromium writes them. */
export const SOURCE: WelcomeSource = {
  readIndex: async () => library.index,
  getNote: async (request) => noteContent(library, request, inScript),
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
  'settings failed': {
    source: { ...SOURCE, readSettings: () => Promise.reject(new Error('storage is locked')) },
    language: 'en',
  },
  failed: {
    source: {
      ...SOURCE,
      readIndex: () => Promise.reject(new Error('the database is blocked by another tab')),
    },
    language: 'en',
  },
};
