import type { TermKind } from '../../../core/pack/types';
import { TERM_KINDS } from '../../../core/pack/types';
import { FilterField } from '../../controls/FilterField';
import { Glyph } from '../../controls/Glyph';
import { KIND_NAMES } from '../../controls/kindNames';
import { useText } from '../../localization';
import type { PanelTerm } from '../panelView';
import './TermFilter.css';

export interface TermFilterProps {
  query: string;
  kind: TermKind | null;
  terms: readonly PanelTerm[];
  onQuery(query: string): void;
  onKind(kind: TermKind | null): void;
  /** Neither name nor kind any more. */
  onClear(): void;
  /** The down arrow or Enter was pressed in the field. */
  onLeave(): void;
}

/** Narrows the list by name and kind. */
export function TermFilter({ query, kind, terms, ...callbacks }: TermFilterProps) {
  const text = useText();
  const kinds = TERM_KINDS.filter(
    (each) => each === kind || terms.some((term) => term.kind === each),
  );

  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes, its keys are not meant for us.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') callbacks.onLeave();
    else if (event.key === 'Escape' && query !== '') callbacks.onQuery('');
    else return;
    event.preventDefault();
  }

  return (
    <search class="panel-filter">
      <div class="panel-filter-name">
        <Glyph name="search" />
        <FilterField
          class="panel-filter-field"
          label={text('panelFilter')}
          placeholder={text('panelFilterPlaceholder')}
          query={query}
          onQuery={callbacks.onQuery}
          onKeyDown={onKeyDown}
        />
      </div>
      {kinds.length > 1 && (
        <select
          class="panel-filter-kind"
          aria-label={text('panelKinds')}
          value={kind ?? ''}
          onChange={(event) =>
            callbacks.onKind(kinds.find((each) => each === event.currentTarget.value) ?? null)
          }
        >
          <option value="">{text('panelKindsAll')}</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {text(KIND_NAMES[each])}
            </option>
          ))}
        </select>
      )}
    </search>
  );
}
