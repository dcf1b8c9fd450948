import type { WelcomeProps } from '../../../components/welcome/Welcome';
import type { WelcomeSource } from '../../../components/welcome/WelcomeSource';
import { createLibrary } from '../../../core/library/createLibrary';
import { noteContent } from '../../../core/library/noteContent';
import { builtInPack } from '../../../data/builtInPack';

const library = createLibrary([builtInPack]);

/** The built-in library behind the page, and keys as Chromium writes them. */
export const SOURCE: WelcomeSource = {
  readIndex: async () => library.index,
  getNote: async (request) => noteContent(library, request),
  readCommands: async () => [
    { name: 'next-mark', description: 'Go to the next mark', shortcut: 'Alt+Shift+N' },
    { name: 'previous-mark', description: 'Go to the previous mark', shortcut: '' },
  ],
  openReader: () => {},
  libraryUrl: '#library',
};

/** Every state of the page, by name. */
export const WELCOME_STATES: Record<string, WelcomeProps> = {
  marked: { source: SOURCE, language: 'en' },
  failed: {
    source: {
      ...SOURCE,
      readIndex: () => Promise.reject(new Error('the database is blocked by another tab')),
    },
    language: 'en',
  },
};
