import type { TermDescription } from '../../core/library/describeTerm';
import { useText } from '../localization';
import './TermLine.css';

export interface TermLineProps {
  term: TermDescription;
  /** How often it is marked on the page, and how many of these marks are variants. */
  count: number;
  variants: number;
}

/** What a list of the page's terms says of one: its name, another one, and how often it is marked. Stands in a button. */
export function TermLine({ term, count, variants }: TermLineProps) {
  const text = useText();
  return (
    <>
      <span class="term-line-names">
        <span class="term-line-label" lang={term.labelLanguage}>
          {term.label}
        </span>
        {term.otherName && (
          <span class="term-line-other" lang={term.otherName.language}>
            {term.otherName.text}
          </span>
        )}
      </span>
      {variants > 0 && (
        <span class="term-line-variants">{text('popupTermVariants', variants)}</span>
      )}
      <span class="term-line-count" aria-hidden="true">
        {count}
      </span>
      <span class="unseen">{text('popupTermMarks', count)}</span>
    </>
  );
}
