import { indexQuery, searchQuery } from '../../core/readerAddress';
import type { ReadingPreferences } from '../../core/settings/readingPreferences';
import { Glyph } from '../controls/Glyph';
import { useText } from '../localization';
import { DisplayMenu } from './DisplayMenu';
import { SearchForm } from './find/SearchForm';

export interface ReaderBarProps {
  /** What is looked for now. */
  search: string | null;
  /** Where it is looked for; `elsewhere` on the page of results, which has a field of its own. */
  scope: 'document' | 'library' | 'elsewhere';
  /** Whether the index of terms is what is shown. */
  inIndex: boolean;
  preferences: ReadingPreferences;
  libraryPage: string;
  onSearch(query: string): void;
  onPreferences(preferences: ReadingPreferences): void;
}

/** What is always at hand: the way to every view, search, and how the text is set. */
export function ReaderBar(props: ReaderBarProps) {
  const text = useText();
  const { scope, search } = props;
  return (
    <header class="reader-bar">
      <a class="reader-name" href="?">
        {text('extensionName')}
      </a>
      {scope !== 'elsewhere' && (
        <>
          <SearchForm
            key={`${scope} ${search}`}
            search={search}
            label={text(scope === 'document' ? 'readerFindHere' : 'readerSearchAll')}
            onSearch={props.onSearch}
          />
          <a class="reader-bar-search" href={searchQuery(search ?? '')}>
            <Glyph name="search" />
            <span class="unseen">{text('readerSearchAll')}</span>
          </a>
        </>
      )}
      <nav class="reader-ways" aria-label={text('readerWays')}>
        <a href={indexQuery()} aria-current={props.inIndex ? 'page' : undefined}>
          {text('readerIndex')}
        </a>
        <a href={props.libraryPage}>{text('readerManageLibrary')}</a>
      </nav>
      <DisplayMenu preferences={props.preferences} onPreferences={props.onPreferences} />
    </header>
  );
}
