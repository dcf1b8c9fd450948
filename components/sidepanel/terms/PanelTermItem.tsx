import { memo } from 'preact/compat';
import { ChooseBox } from '../../choosing/ChooseBox';
import { useText } from '../../localization';
import { TermLine } from '../../page-in-front/TermLine';
import type { PanelTerm } from '../panelView';

export interface PanelTermItemProps {
  term: PanelTerm;
  isShown: boolean;
  /** BCP 47 tag of the interface. */
  language: string;
  inTabOrder: boolean;
  /** This and `onGo` must stay the same from one rendering to the next. */
  onReached(term: string, byKeyboard: boolean): void;
  onGo(term: string): void;
}

/** One term of the page: its name, and how often it is marked there. Drawn again only where it changed. */
export const PanelTermItem = memo(function PanelTermItem({
  term,
  isShown,
  language,
  inTabOrder,
  onReached,
  onGo,
}: PanelTermItemProps) {
  const text = useText();
  return (
    <li>
      <ChooseBox value={term.term} label={text('chooseNamed', term.label)} language={language} />
      <button
        type="button"
        class="term-line panel-term"
        tabIndex={inTabOrder ? 0 : -1}
        aria-current={isShown ? 'location' : undefined}
        onFocus={(event) => onReached(term.term, event.currentTarget.matches(':focus-visible'))}
        onClick={() => onGo(term.term)}
      >
        <TermLine term={term} count={term.places.length} variants={term.variants} />
      </button>
    </li>
  );
});
