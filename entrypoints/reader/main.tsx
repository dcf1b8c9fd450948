import '../../components/page.css';
import { render } from 'preact';
import { ExportContext } from '../../components/export/ExportTools';
import { LocalizationProvider } from '../../components/localization';
import { type LibraryState, Reader } from '../../components/reader/Reader';
import { MetContext } from '../../components/reader/term/MetSource';
import { windowHistory } from '../../components/reader/way/readerHistory';
import { type ReadingPreferences, USUAL_PREFERENCES } from '../../core/settings/readingPreferences';
import { exportTools } from '../../services/exportTools';
import { localize, uiLanguage } from '../../services/localize';
import * as reading from '../../services/stores/choices/readingPreferencesStore';
import { watchLibrary } from '../../services/stores/library/libraryRevision';
import { metSource } from './metSource';
import { openedLibrary } from './openedLibrary';

const language = uiLanguage();
document.documentElement.lang = language;
const history = windowHistory(window);
const address = new URL(window.location.pathname, window.location.origin).href;
const closed = new AbortController();
const { open, readTexts } = openedLibrary((library) => show({ library }));
const shown: { library: LibraryState; preferences: ReadingPreferences } = {
  library: { case: 'loading' },
  preferences: USUAL_PREFERENCES,
};

function show(changed: Partial<typeof shown>): void {
  Object.assign(shown, changed);
  const root = document.getElementById('root');
  if (!root) throw new Error('reader.html has no element #root.');
  const reader = (
    <Reader
      {...{ ...shown, history, language, address, readTexts }}
      libraryPage="library.html"
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onPreferences={(preferences) => {
        void reading.storeReadingPreferences(shown.preferences, preferences);
        show({ preferences });
      }}
      onTryAgain={open}
    />
  );
  render(
    <LocalizationProvider value={localize}>
      <ExportContext.Provider value={exportTools}>
        <MetContext.Provider value={metSource}>{reader}</MetContext.Provider>
      </ExportContext.Provider>
    </LocalizationProvider>,
    root,
  );
}

show({});
reading.watchReadingPreferences((preferences) => show({ preferences }), closed.signal);
watchLibrary(open, closed.signal);
addEventListener('pagehide', () => closed.abort(), { once: true });
// Before the library: text that changes its size under the eye is worse than text a moment later.
show({ preferences: await reading.readReadingPreferences() });
await open();
