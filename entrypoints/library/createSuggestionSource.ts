import type { SuggestionSource } from '../../components/library/suggestions/SuggestionSource';
import type { PackName } from '../../core/pack/types';
import { pageScriptOf } from '../../core/text/script/pageScript';
import { uiLanguage } from '../../services/localize';
import { suggestDocuments } from '../../services/stores/suggesting/suggestDocuments';
import { suggestInWorker } from '../../services/stores/suggesting/suggestInWorker';

/** The library page's view of suggesting terms. */
export function createSuggestionSource(): SuggestionSource {
  return {
    suggest(subjects, onProgress, signal) {
      // They are wanted with the first term that is accepted, and take a moment to be read.
      void forms();
      return suggestDocuments(subjects, {
        suggest: suggestInWorker,
        complete,
        script: pageScriptOf('', uiLanguage()),
        onProgress,
        signal,
      });
    },
  };
}

/** OpenCC's dictionaries are loaded when first wanted. */
const forms = () => import('../../core/pack/names/otherForms');

async function complete(names: readonly PackName[]): Promise<PackName[]> {
  const { otherForms, withReading } = await forms();
  const written = names.find(({ language }) => language.startsWith('zh'));
  const isComplete = names.some(({ origin }) => origin === 'generated');
  const proposed = written === undefined || isComplete ? [] : otherForms(written, names);
  return [...names, ...proposed].map((name) =>
    name.origin === 'generated' ? name : withReading(name),
  );
}
