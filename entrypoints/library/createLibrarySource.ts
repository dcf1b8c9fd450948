import type { LibrarySource } from '../../components/library/LibrarySource';
import { exportTools } from '../../services/exportTools';
import { readKeyCommands } from '../../services/tabs/keyCommands';
import { createBringingSource } from './createBringingSource';
import { createChoicesSource } from './createChoicesSource';
import { createCollectionSource } from './createCollectionSource';
import { createEditingSource } from './createEditingSource';
import { createKeepingSource } from './createKeepingSource';
import { createLearningSource } from './createLearningSource';
import { createPacksSource } from './createPacksSource';
import { createSuggestionSource } from './createSuggestionSource';

/** The library page's view of the services. */
export function createLibrarySource(): LibrarySource {
  return {
    editing: createEditingSource(),
    keeping: createKeepingSource(),
    learning: createLearningSource(),
    collection: createCollectionSource(),
    suggesting: createSuggestionSource(),
    ...createPacksSource(),
    ...createBringingSource(),
    ...createChoicesSource(),
    readCommands: readKeyCommands,
    saveFile: (name, text) => exportTools.save(name, 'application/json', text),
  };
}
