import { useText } from '../localization';
import type { PanelTerm } from './panelView';

export interface PanelTermItemProps {
  term: PanelTerm;
  isShown: boolean;
  inTabOrder: boolean;
  onReached(byKeyboard: boolean): void;
  onGo(): void;
}

/** One term of the page: its name, and how often it is marked there. */
export function PanelTermItem({ term, isShown, inTabOrder, onReached, onGo }: PanelTermItemProps) {
  const text = useText();
  const count = term.places.length;
  return (
    <li>
      <button
        type="button"
        class="panel-term"
        tabIndex={inTabOrder ? 0 : -1}
        aria-current={isShown ? 'location' : undefined}
        onFocus={(event) => onReached(event.currentTarget.matches(':focus-visible'))}
        onClick={onGo}
      >
        <span class="panel-term-names">
          <span class="panel-term-label" lang={term.labelLanguage}>
            {term.label}
          </span>
          {term.otherName && (
            <span class="panel-term-other" lang={term.otherName.language}>
              {term.otherName.text}
            </span>
          )}
        </span>
        {term.variants > 0 && (
          <span class="panel-term-variants">{text('popupTermVariants', term.variants)}</span>
        )}
        <span class="panel-term-count" aria-hidden="true">
          {count}
        </span>
        <span class="unseen">{text('popupTermMarks', count)}</span>
      </button>
    </li>
  );
}
