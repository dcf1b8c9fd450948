import '../../components/page.css';
import { render } from 'preact';
import { LocalizationProvider } from '../../components/localization';
import { type LibraryState, Reader } from '../../components/reader/Reader';
import { windowHistory } from '../../components/reader/readerHistory';
import { openLibrary, watchLibrary } from '../../services/libraryStore';
import { localize, uiLanguage } from '../../services/localize';

const language = uiLanguage();
document.documentElement.lang = language;
const history = windowHistory(window);
const address = new URL(window.location.pathname, window.location.origin).href;
const closed = new AbortController();

const root = rootElement();

function rootElement(): HTMLElement {
  const element = document.getElementById('root');
  if (!element) throw new Error('reader.html has no element #root.');
  return element;
}

function show(library: LibraryState): void {
  render(
    <LocalizationProvider value={localize}>
      <Reader
        library={library}
        history={history}
        language={language}
        address={address}
        libraryPage="library.html"
        onCopy={(text) => navigator.clipboard.writeText(text)}
        onTryAgain={open}
      />
    </LocalizationProvider>,
    root,
  );
}

async function open(): Promise<void> {
  try {
    show({ case: 'open', library: await openLibrary() });
  } catch (error) {
    // Whatever went wrong is told to the reader in place of the document.
    show({ case: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

show({ case: 'loading' });
watchLibrary(open, closed.signal);
addEventListener('pagehide', () => closed.abort(), { once: true });
await open();
