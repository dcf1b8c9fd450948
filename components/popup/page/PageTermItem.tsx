import { useText } from '../../localization';
import type { PageTerm } from '../popupView';

export interface PageTermItemProps {
  term: PageTerm;
  inTabOrder: boolean;
  onReached(): void;
  onGo(): void;
}

/** One term of the page: its name, and how often it is marked there. */
export function PageTermItem({ term, inTabOrder, onReached, onGo }: PageTermItemProps) {
  const text = useText();
  return (
    <li>
      <button
        type="button"
        class="page-term"
        tabIndex={inTabOrder ? 0 : -1}
        title={text('popupTermGo')}
        onFocus={onReached}
        onClick={onGo}
      >
        <span class="page-term-names">
          <span class="page-term-label" lang={term.labelLanguage}>
            {term.label}
          </span>
          {term.otherName && (
            <span class="page-term-other" lang={term.otherName.language}>
              {term.otherName.text}
            </span>
          )}
        </span>
        {term.variants > 0 && (
          <span class="page-term-variants">{text('popupTermVariants', term.variants)}</span>
        )}
        <span class="page-term-count" aria-hidden="true">
          {term.count}
        </span>
        <span class="unseen">{text('popupTermMarks', term.count)}</span>
      </button>
    </li>
  );
}
