import type { ReadingPreferences } from '../../core/settings/readingPreferences';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useText } from '../localization';
import { OpenLibrary } from './OpenLibrary';
import type { ReadTexts } from './useTexts';
import type { ReaderHistory } from './way/readerHistory';
import './reader.css';
import type { Library } from '../../core/library/library';

export type LibraryState =
  | { case: 'loading' }
  /** `broken`: how many packs are stored that cannot be read. */
  | { case: 'open'; library: Library; broken: number }
  /** `reason` is what the browser said, in its words. */
  | { case: 'failed'; reason: string };

export interface ReaderProps {
  library: LibraryState;
  history: ReaderHistory;
  /** BCP 47 tag of the interface. */
  language: string;
  /** Address of the reader without a query. */
  address: string;
  /** Address of the page where documents are added and removed. */
  libraryPage: string;
  preferences: ReadingPreferences;
  readTexts: ReadTexts;
  /** Rejects where the browser does not allow it. */
  onCopy(text: string): Promise<void>;
  onPreferences(preferences: ReadingPreferences): void;
  onTryAgain(): void;
}

/** The page that shows documents: what it can show depends on the library. */
export function Reader({ library, onTryAgain, ...rest }: ReaderProps) {
  const text = useText();
  switch (library.case) {
    case 'open':
      return <OpenLibrary {...rest} library={library.library} broken={library.broken} />;
    case 'loading':
      return (
        <main class="reader-state reader-loading">
          <p role="status">{text('readerLoading')}</p>
        </main>
      );
    case 'failed':
      return (
        <main class="reader-state">
          <Notice tone="problem">
            <h1>{text('readerFailedTitle')}</h1>
            <p>{text('readerFailedBody', library.reason)}</p>
            <Button rank="main" onClick={onTryAgain}>
              {text('readerTryAgain')}
            </Button>
          </Notice>
        </main>
      );
  }
}
