import { useId } from 'preact/hooks';
import {
  type EncounterFilter,
  type EncounterSearch,
  PERIODS,
  type Period,
} from '../../../core/collection/filterEncounters';
import { type MessageKey, useText } from '../../localization';
import { siteName } from './siteName';

export interface CollectionFiltersProps {
  filter: EncounterFilter;
  search: Pick<EncounterSearch, 'terms' | 'sites'>;
  onFilter(change: Partial<EncounterFilter>): void;
}

const PERIOD_NAMES: Record<Period, MessageKey> = {
  all: 'metAnyTime',
  today: 'metToday',
  week: 'metWeek',
  month: 'metMonth',
  year: 'metYear',
};

/** What of the collection is shown: by words, term, site and time. */
export function CollectionFilters({ filter, search, onFilter }: CollectionFiltersProps) {
  const text = useText();
  const id = useId();
  const chosen = search.terms.findIndex(
    ({ pack, term }) => pack === filter.term?.pack && term === filter.term.term,
  );
  return (
    <search class="met-filters">
      <label class="met-filter met-filter-words">
        <span>{text('metSearch')}</span>
        <input
          class="field"
          type="search"
          value={filter.query}
          onInput={(event) => onFilter({ query: event.currentTarget.value })}
        />
      </label>
      <label class="met-filter">
        <span>{text('metTerm')}</span>
        <select
          class="field"
          value={String(chosen)}
          onChange={(event) => {
            const term = search.terms[Number(event.currentTarget.value)] ?? null;
            onFilter({ term: term === null ? null : { pack: term.pack, term: term.term } });
          }}
        >
          <option value="-1">{text('metAnyTerm')}</option>
          {search.terms.map(({ label, count }, at) => (
            <option key={`${id}${at}`} value={String(at)}>
              {label} ({count})
            </option>
          ))}
        </select>
      </label>
      <label class="met-filter">
        <span>{text('metSite')}</span>
        <select
          class="field"
          value={filter.site ?? ''}
          onChange={(event) => onFilter({ site: event.currentTarget.value || null })}
        >
          <option value="">{text('metAnySite')}</option>
          {search.sites.map(({ site, count }) => (
            <option key={site} value={site}>
              {siteName(site, text)} ({count})
            </option>
          ))}
        </select>
      </label>
      <label class="met-filter">
        <span>{text('metPeriod')}</span>
        <select
          class="field"
          value={filter.period}
          onChange={(event) => onFilter({ period: event.currentTarget.value as Period })}
        >
          {PERIODS.map((period) => (
            <option key={period} value={period}>
              {text(PERIOD_NAMES[period])}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
