import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Library } from '../../core/library/createLibrary';
import { labelOf, scriptOf } from '../../core/library/names';
import { readerQuery } from '../../core/readerAddress';
import { useText } from '../localization';
import { Contents } from './Contents';
import { DocumentChoice } from './DocumentChoice';
import { DocumentText } from './DocumentText';
import { arrive } from './readerArrival';
import type { ReaderHistory } from './readerHistory';
import { type ReaderView, readerView } from './readerView';
import { TermColumn } from './TermColumn';
import { useReaderNavigation } from './useReaderNavigation';
import { useReadingSection } from './useReadingSection';

export interface OpenLibraryProps {
  library: Library;
  history: ReaderHistory;
  language: string;
  address: string;
  libraryPage: string;
  onCopy(text: string): Promise<void>;
}

/** The reader once the library is there. */
export function OpenLibrary(props: OpenLibraryProps) {
  const { library, history, language, libraryPage } = props;
  const text = useText();
  const { place, go, root } = useReaderNavigation(history);
  const view = useMemo(() => readerView(library, place.query), [library, place.query]);
  const open = view.case === 'document' ? view : null;
  const passage = open?.target.case === 'passage' ? open.target.number : null;
  const term = open?.chosen.case === 'term' ? open.chosen.term.id : null;
  const termBefore = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (root.current === null) return;
    const moved = new AbortController();
    arrive(root.current, place.how, term ?? termBefore.current, moved.signal);
    termBefore.current = term;
    return () => moved.abort();
    // Not on `term`: only another place is an arrival, not a library that changed meanwhile.
  }, [place]);

  const section = useReadingSection(root, open?.document ?? null);
  const close = () => {
    if (open) go(readerQuery(open.document.id, passage), 'close');
  };
  useEscape(open === null || open.chosen.case === 'none' ? null : close);
  const title = titleOf(view);
  useEffect(() => {
    document.title = [title, text('readerTitle'), text('extensionName')]
      .filter(Boolean)
      .join(' · ');
  }, [title, text]);

  return (
    <div ref={root} class={`reader reader-${view.case}`}>
      <SkipButton />
      <header class="reader-bar">
        <span class="reader-name">{text('extensionName')}</span>
        <a href={libraryPage}>{text('readerManageLibrary')}</a>
      </header>
      {open && (
        <Contents
          documents={library.documents}
          open={open.document.id}
          section={section}
          place={place}
        />
      )}
      <main id="reader-text" class="reader-text" tabIndex={-1}>
        {open ? (
          <DocumentText {...props} document={open.document} target={open.target} term={term} />
        ) : (
          <DocumentChoice
            documents={library.documents}
            wanted={view.case === 'missing-document' ? view.wanted : null}
            language={language}
          />
        )}
      </main>
      {open && (
        <TermColumn
          library={library}
          chosen={open.chosen}
          open={{ document: open.document.id, passage }}
          documentLanguage={open.document.language}
          onClose={close}
        />
      )}
    </div>
  );
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

function titleOf(view: ReaderView): string | null {
  if (view.case !== 'document') return null;
  const { chosen, document } = view;
  return chosen.case === 'term'
    ? `${labelOf(chosen.term, scriptOf(document.language)).text} · ${document.title}`
    : document.title;
}

function useEscape(close: (() => void) | null): void {
  useEffect(() => {
    if (close === null) return;
    const ended = new AbortController();
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    addEventListener('keydown', listen, { signal: ended.signal });
    return () => ended.abort();
  }, [close]);
}
