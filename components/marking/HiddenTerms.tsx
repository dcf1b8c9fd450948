import type { TermKind } from '../../core/pack/types';
import { Button } from '../controls/Button';
import { KIND_NAMES } from '../controls/kindNames';
import { useText } from '../localization';
import './HiddenTerms.css';
import type { Language } from '../../core/text/languages';

/** A term that is never marked; `null` where it is gone from the library. */
export interface HiddenTerm {
  id: string;
  known: { label: string; language: Language; kind: TermKind } | null;
}

export interface HiddenTermsProps {
  terms: readonly HiddenTerm[];
  onShow(id: string): void;
}

/** The terms that the reader had taken out for good, each with the way back. */
export function HiddenTerms({ terms, onShow }: HiddenTermsProps) {
  const text = useText();
  if (terms.length === 0) {
    return (
      <p class="marking-hint" role="status">
        {text('settingsHiddenTermsNone')}
      </p>
    );
  }
  return (
    <ul class="hidden-terms" aria-label={text('settingsHiddenTerms')}>
      {terms.map(({ id, known }) => (
        <li key={id}>
          <span class="hidden-term-name">
            <span lang={known?.language}>{known?.label ?? id}</span>{' '}
            <span class="marking-hint">
              {known === null ? text('settingsHiddenTermGone') : text(KIND_NAMES[known.kind])}
            </span>
          </span>
          <Button
            rank="plain"
            label={text('settingsShowTermNamed', known?.label ?? id)}
            onClick={() => onShow(id)}
          >
            {text('settingsShowTerm')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
