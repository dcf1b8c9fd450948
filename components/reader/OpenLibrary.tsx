import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Library } from '../../core/library/library';
import { labelOf } from '../../core/pack/names/names';
import { readerQuery, searchQuery } from '../../core/readerAddress';
import { createDocumentSearch, type DocumentSearch } from '../../core/search/searchDocuments';
import type { ReadingPreferences } from '../../core/settings/readingPreferences';
import { pageScriptOfLanguage } from '../../core/text/languages';
import { type Localize, useText } from '../localization';
import { DocumentPage } from './document/DocumentPage';
import { OtherPage } from './OtherPage';
import { PrintedHead } from './PrintedHead';
import { ReaderBar } from './ReaderBar';
import { ReaderChoice } from './ReaderChoice';
import { type DocumentView, type ReaderView, readerView } from './readerView';
import { ShownScript } from './text/shownScript';
import { type ReadTexts, useTexts } from './useTexts';
import { arrive } from './way/readerArrival';
import type { ReaderHistory } from './way/readerHistory';
import { useDraggedPassages } from './way/useDraggedPassages';
import { useReaderNavigation } from './way/useReaderNavigation';

export interface OpenLibraryProps {
  library: Library;
  /** How many packs are stored that cannot be read. */
  broken: number;
  history: ReaderHistory;
  language: string;
  address: string;
  libraryPage: string;
  preferences: ReadingPreferences;
  readTexts: ReadTexts;
  onCopy(text: string): Promise<void>;
  onPreferences(preferences: ReadingPreferences): void;
}

/** The reader once the library is there. */
export function OpenLibrary(props: OpenLibraryProps) {
  const { history, preferences } = props;
  const text = useText();
  const { place, go, root } = useReaderNavigation(history);
  const read = useTexts(props.library, place.query, props.readTexts);
  const library = read ?? props.library;
  const view = useMemo(() => readerView(library, place.query), [library, place.query]);
  const documents = useMemo(() => createDocumentSearch(library), [library]);
  const open = view.case === 'document' ? view : null;
  const term = open?.chosen.case === 'term' ? open.chosen.term.id : null;
  useDraggedPassages(root, library);
  const termBefore = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (root.current === null || read === null) return;
    const moved = new AbortController();
    arrive(root.current, place, term ?? termBefore.current, moved.signal);
    termBefore.current = term;
    return () => moved.abort();
    // Not on `term`: only another place is an arrival, not a library that changed meanwhile.
  }, [place, read === null]);

  const close = () => {
    if (open) go(readerQuery(open.document.id, passageOf(open), null, open.search), 'close');
  };
  useEscape(open === null || open.chosen.case === 'none' ? null : close);
  const title = titleOf(view, text);
  useEffect(() => {
    document.title = [title, text('readerTitle'), text('extensionName')]
      .filter(Boolean)
      .join(' · ');
  }, [title, text]);
  const verbatim = () => props.onPreferences({ ...preferences, script: 'document' });

  return (
    <ShownScript.Provider value={preferences.script}>
      <div ref={root} class={`reader reader-${view.case}`} {...setting(preferences)}>
        <SkipButton />
        <ReaderBar
          search={open?.search ?? null}
          scope={open ? 'document' : view.case === 'search' ? 'elsewhere' : 'library'}
          inIndex={view.case === 'index'}
          preferences={preferences}
          libraryPage={props.libraryPage}
          onSearch={(query) =>
            go(open ? findQuery(documents, open, query) : searchQuery(query), 'go')
          }
          onPreferences={props.onPreferences}
        />
        <PrintedHead title={title} language={props.language} />
        <ReaderChoice library={library} language={props.language}>
          {read === null ? (
            <main id="reader-text" class="reader-text" tabIndex={-1}>
              <p role="status">{text('readerLoading')}</p>
            </main>
          ) : view.case === 'document' ? (
            <DocumentPage
              {...props}
              library={library}
              {...{ documents, place, root, go }}
              view={view}
              onVerbatim={verbatim}
              onCloseTerm={close}
            />
          ) : (
            <OtherPage
              {...props}
              library={library}
              {...{ documents, view, go }}
              onVerbatim={verbatim}
            />
          )}
        </ReaderChoice>
      </div>
    </ShownScript.Provider>
  );
}

function setting({ size, width, leading }: ReadingPreferences) {
  return {
    'data-width': width,
    'data-leading': leading,
    style: { '--text-scale': size / 100 },
  };
}

function passageOf({ target }: DocumentView): number | null {
  return target.case === 'passage' ? target.number : null;
}

/** Looking for something in a document leads to the first place at or after where the reader is. */
function findQuery(documents: DocumentSearch, open: DocumentView, query: string): string {
  const { document, chosen } = open;
  const here = passageOf(open);
  const term = chosen.case === 'term' ? chosen.term.id : null;
  if (query === '') return readerQuery(document.id, here, term);
  const hits = documents.search(query).find((group) => group.document.id === document.id)?.hits;
  const next = hits?.find(({ passage }) => passage >= (here ?? 1)) ?? hits?.[0];
  return readerQuery(document.id, next?.passage || here, term, query);
}

/** Not a link: that would leave a `#` in the address, which is the reader's to copy. */
function SkipButton() {
  const text = useText();
  const skip = () => document.getElementById('reader-text')?.focus();
  return (
    <button type="button" class="reader-skip" onClick={skip}>
      {text('readerSkip')}
    </button>
  );
}

function titleOf(view: ReaderView, text: Localize): string | null {
  switch (view.case) {
    case 'document': {
      const { chosen, document } = view;
      return chosen.case === 'term'
        ? `${labelOf(chosen.term, pageScriptOfLanguage(document.language)).text} · ${document.title}`
        : document.title;
    }
    case 'term':
      return labelOf(view.term, 'hans').text;
    case 'compare':
      return text('readerCompareTitle', labelOf(view.term, 'hans').text);
    case 'search':
      return view.query === null ? text('readerSearchAll') : text('readerSearchTitle', view.query);
    case 'index':
      return text('readerIndexTitle');
    default:
      return null;
  }
}

function useEscape(close: (() => void) | null): void {
  useEffect(() => {
    if (close === null) return;
    const ended = new AbortController();
    const listen = (event: KeyboardEvent) => {
      // The browser closes an open menu on the same key, and says so to nobody.
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector(':popover-open') === null) close();
    };
    addEventListener('keydown', listen, { signal: ended.signal });
    return () => ended.abort();
  }, [close]);
}
