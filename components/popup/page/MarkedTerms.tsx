import type { HiddenOnPage } from '../../../core/settings/hiddenOnPage';
import { Button } from '../../controls/Button';
import { Notice } from '../../controls/Notice';
import { useText } from '../../localization';
import type { LibraryView, PageTerm } from '../popupView';
import { PageTerms } from './PageTerms';

export interface MarkedTermsProps {
  /** `null` until the library and the page have answered. */
  terms: PageTerm[] | null;
  library: LibraryView;
  /** What the reader's choices leave unmarked. */
  hidden: readonly HiddenOnPage[];
  onGo(term: string): void;
  onLeaveTerms(): void;
  onRetry(): void;
}

/** The terms of a page that Pangzhu is on, under their heading, or why there are none. */
export function MarkedTerms({ terms, library, hidden, ...callbacks }: MarkedTermsProps) {
  const text = useText();
  if (library.case === 'failed') {
    return (
      <div class="popup-words">
        <Notice tone="problem">
          <p>{text('popupLibraryFailed', library.reason)}</p>
          <Button rank="plain" onClick={callbacks.onRetry}>
            {text('popupTryAgain')}
          </Button>
        </Notice>
      </div>
    );
  }
  if (terms === null) {
    return (
      <p class="popup-words waiting" role="status">
        {text('popupPageOpening')}
      </p>
    );
  }
  if (terms.length === 0) {
    return (
      <p class="popup-words" role="status">
        {text(hidden.length > 0 ? 'popupPageNoneMarked' : 'popupPageEmpty')}
      </p>
    );
  }
  return (
    <>
      <h2 class="popup-heading">
        {text('popupPageTerms')}
        <span class="popup-number">{terms.length}</span>
      </h2>
      <PageTerms terms={terms} onGo={callbacks.onGo} onLeave={callbacks.onLeaveTerms} />
    </>
  );
}
