import { Button } from '../../controls/Button';
import { Notice } from '../../controls/Notice';
import { useText } from '../../localization';
import type { LibraryView, NearTerm, SearchHits, SearchTarget } from '../popupView';
import { NothingFound } from './NothingFound';
import { SearchResults } from './SearchResults';
import { searchTargets } from './searchTargets';

export interface SearchPartProps {
  library: LibraryView;
  /** Not blank. */
  query: string;
  hits: SearchHits | null;
  near: readonly NearTerm[];
  listId: string;
  active: number;
  onActive(place: number): void;
  onKeyDown(event: KeyboardEvent): void;
  onQuery(query: string): void;
  onOpen(target: SearchTarget): void;
  /** Opens the reader with all that is found. */
  onAll(): void;
  onRetry(): void;
}

/** What the library has for the query, or why it has nothing. */
export function SearchPart(props: SearchPartProps) {
  const text = useText();
  const { library, hits } = props;
  if (library.case === 'failed') {
    return (
      <div class="popup-words">
        <Notice tone="problem">
          <p>{text('popupLibraryFailed', library.reason)}</p>
          <Button rank="plain" onClick={props.onRetry}>
            {text('popupTryAgain')}
          </Button>
        </Notice>
      </div>
    );
  }
  if (hits === null) {
    return (
      <p class="popup-words waiting" role="status">
        {text('popupLibraryOpening')}
      </p>
    );
  }
  const count = searchTargets(hits).length;
  if (count === 0) {
    return <NothingFound query={props.query} near={props.near} onQuery={props.onQuery} />;
  }
  return (
    <>
      <p class="unseen" role="status">
        {text('popupResultCount', count)}
      </p>
      <SearchResults
        id={props.listId}
        hits={hits}
        active={props.active}
        onActive={props.onActive}
        onKeyDown={props.onKeyDown}
        onOpen={props.onOpen}
      />
      <button type="button" class="results-all" onClick={props.onAll}>
        {text('popupResultAll', props.query)}
      </button>
    </>
  );
}
