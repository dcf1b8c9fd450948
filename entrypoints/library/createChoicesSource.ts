import type { LibrarySource } from '../../components/library/LibrarySource';
import { labelOf } from '../../core/pack/names/names';
import { pageScriptOf } from '../../core/text/script/pageScript';
import { uiLanguage } from '../../services/localize';
import { replaceChoices } from '../../services/stores/choices/replaceChoices';
import {
  changeSettings,
  changeSiteSettings,
  inspectSettings,
  readSettings,
  showTerm,
  watchSettings,
} from '../../services/stores/choices/settingsStore';
import {
  changeSiteRules,
  inspectSiteRules,
  watchSiteRules,
} from '../../services/stores/choices/siteRulesStore';
import { openLibrary } from '../../services/stores/library/libraryStore';

/** The library page's view of settings, site rules and the terms that are never marked. */
export function createChoicesSource() {
  return {
    readSettings: inspectSettings,
    watchSettings,
    changeSettings,
    changeSiteSettings,
    replaceChoices,
    readHiddenTerms,
    showTerm,
    readSites: inspectSiteRules,
    watchSites: watchSiteRules,
    changeSites: changeSiteRules,
  } satisfies Partial<LibrarySource>;
}

async function readHiddenTerms(): ReturnType<LibrarySource['readHiddenTerms']> {
  const [library, { hiddenTerms }] = await Promise.all([openLibrary(), readSettings()]);
  const script = pageScriptOf('', uiLanguage());
  return hiddenTerms.map((id) => {
    const term = library.term(id);
    if (term === null) return { id, known: null };
    const { text: label, language } = labelOf(term, script);
    return { id, known: { label, language, kind: term.kind } };
  });
}
