import { useText } from '../../localization';
import type { NearTerm } from '../popupView';
import './NothingFound.css';

export interface NothingFoundProps {
  query: string;
  /** Terms whose names look most like the query. */
  near: readonly NearTerm[];
  onQuery(query: string): void;
}

/** Says that there is nothing, and what may have been meant. */
export function NothingFound({ query, near, onQuery }: NothingFoundProps) {
  const text = useText();
  return (
    <div class="popup-words">
      <div class="near-words" role="status">
        <p>{text('popupNothingFound', query)}</p>
        {near.length === 0 && <p class="popup-hint">{text('popupNothingFoundHint')}</p>}
        {near.length > 0 && <p class="popup-hint">{text('popupNear')}</p>}
      </div>
      {near.length > 0 && (
        <ul class="near" aria-label={text('popupNear')}>
          {near.map(({ term, label, labelLanguage }) => (
            <li key={term}>
              <button
                type="button"
                class="near-term"
                lang={labelLanguage}
                onClick={() => onQuery(label)}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
