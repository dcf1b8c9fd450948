import { useId, useState } from 'preact/hooks';
import { FilterField } from '../../controls/FilterField';
import { useText } from '../../localization';
import type { PackSummary } from '../libraryView';
import type { SuggestionSubject } from '../suggestions/SuggestionSource';
import { findPacks } from './findPacks';
import { PackCard } from './PackCard';
import type { PackActions } from './useKeeping';

export interface PackListProps {
  language: string;
  packs: readonly PackSummary[];
  actions: PackActions;
  onPrivacy(pack: PackSummary, isPrivate: boolean): void;
  onSwitch(pack: PackSummary, isOn: boolean): void;
  onExport(pack: PackSummary): void;
  onRemove(pack: PackSummary): void;
  onSuggest(subjects: readonly SuggestionSubject[]): void;
}

/** More than so many are folded, and can be looked through by name. */
const FEW = 8;

/** The packs that can be read. */
export function PackList({ packs, ...props }: PackListProps) {
  const text = useText();
  const found = useId();
  const [query, setQuery] = useState('');
  const isLong = packs.length > FEW;
  const shown = isLong ? findPacks(packs, query) : packs;
  const own = packs.filter(({ origin }) => origin === 'own');
  return (
    <>
      {isLong && (
        <div class="packs-find">
          <FilterField
            class="field packs-search"
            label={text('packFind')}
            aria-describedby={found}
            query={query}
            onQuery={setQuery}
          />
          <p class="library-hint" id={found} role="status">
            {query.trim() !== '' &&
              (shown.length === 0
                ? text('packFoundNone')
                : text('packFound', shown.length, packs.length))}
          </p>
        </div>
      )}
      {shown.map((pack) => (
        <PackCard
          key={pack.id}
          language={props.language}
          pack={pack}
          isFolded={isLong}
          others={own.filter((other) => other !== pack)}
          actions={props.actions}
          onPrivacy={(isPrivate) => props.onPrivacy(pack, isPrivate)}
          onSwitch={(isOn) => props.onSwitch(pack, isOn)}
          onExport={() => props.onExport(pack)}
          onRemove={() => props.onRemove(pack)}
          onSuggest={props.onSuggest}
        />
      ))}
    </>
  );
}
