import '../../components/page.css';
import { render } from 'preact';
import { ExportContext } from '../../components/export/ExportTools';
import { LocalizationProvider } from '../../components/localization';
import { type LibraryState, Reader } from '../../components/reader/Reader';
import { MetContext } from '../../components/reader/term/MetSource';
import { windowHistory } from '../../components/reader/way/readerHistory';
import type { Library } from '../../core/library/library';
import { type ReadingPreferences, USUAL_PREFERENCES } from '../../core/settings/readingPreferences';
import { exportTools } from '../../services/exportTools';
import { localize, uiLanguage } from '../../services/localize';
import { watchLibrary } from '../../services/stores/libraryRevision';
import { brokenPacks, openLibrary } from '../../services/stores/libraryStore';
import { libraryWithTexts } from '../../services/stores/libraryTexts';
import * as reading from '../../services/stores/readingPreferencesStore';
import { metSource } from './metSource';

const language = uiLanguage();
document.documentElement.lang = language;
const history = windowHistory(window);
const address = new URL(window.location.pathname, window.location.origin).href;
const closed = new AbortController();
const shown: { library: LibraryState; preferences: ReadingPreferences } = {
  library: { case: 'loading' },
  preferences: USUAL_PREFERENCES,
};

function show(changed: Partial<typeof shown>): void {
  Object.assign(shown, changed);
  const root = document.getElementById('root');
  if (!root) throw new Error('reader.html has no element #root.');
  render(
    <LocalizationProvider value={localize}>
      <ExportContext.Provider value={exportTools}>
        <MetContext.Provider value={metSource}>
          <Reader
            {...shown}
            {...{ history, language, address }}
            libraryPage="library.html"
            readTexts={readTexts}
            onCopy={(text) => navigator.clipboard.writeText(text)}
            onPreferences={(preferences) => {
              show({ preferences });
              void reading.storeReadingPreferences(preferences);
            }}
            onTryAgain={open}
          />
        </MetContext.Provider>
      </ExportContext.Provider>
    </LocalizationProvider>,
    root,
  );
}

async function open(): Promise<void> {
  try {
    const library = await openLibrary();
    show({ library: { case: 'open', library, broken: (await brokenPacks()).length } });
  } catch (error) {
    fail(error);
  }
}

async function readTexts(library: Library, ids: readonly string[]): Promise<Library> {
  try {
    return await libraryWithTexts(library, ids);
  } catch (error) {
    fail(error);
    return library;
  }
}

/** Whatever went wrong is told to the reader in place of the document. */
function fail(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  show({ library: { case: 'failed', reason } });
}

show({});
reading.watchReadingPreferences((preferences) => show({ preferences }), closed.signal);
watchLibrary(open, closed.signal);
addEventListener('pagehide', () => closed.abort(), { once: true });
// Before the library: text that changes its size under the eye is worse than text a moment later.
show({ preferences: await reading.readReadingPreferences() });
await open();
