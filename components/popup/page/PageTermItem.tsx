import { useText } from '../../localization';
import { TermLine } from '../../page-in-front/TermLine';
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
        class="term-line page-term"
        tabIndex={inTabOrder ? 0 : -1}
        title={text('popupTermGo')}
        onFocus={onReached}
        onClick={onGo}
      >
        <TermLine term={term} count={term.count} variants={term.variants} />
      </button>
    </li>
  );
}
