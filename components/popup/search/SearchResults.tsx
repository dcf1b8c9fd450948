import { HighlightedText } from '../../controls/HighlightedText';
import { KIND_NAMES } from '../../controls/kindNames';
import { languageOf } from '../../controls/languageOf';
import { useText } from '../../localization';
import type { SearchHits, SearchTarget } from '../popupView';
import { ResultGroup } from './ResultGroup';
import { ResultOption } from './ResultOption';
import { searchTargets } from './searchTargets';
import './SearchResults.css';

export interface SearchResultsProps {
  id: string;
  hits: SearchHits;
  /** Place of the active result among all of them. */
  active: number;
  onActive(place: number): void;
  /** Keys work as in the search field for whoever moves the focus here. */
  onKeyDown(event: KeyboardEvent): void;
  onOpen(target: SearchTarget): void;
}

/** Id of the option at a place, for `aria-activedescendant`. */
export function resultId(listId: string, place: number): string {
  return `${listId}-${place}`;
}

/** What was found, terms before documents before passages. The focus can stay in the search field. */
export function SearchResults(props: SearchResultsProps) {
  const { id, hits, active } = props;
  const text = useText();
  const targets = searchTargets(hits);
  const option = (place: number) => ({
    id: resultId(id, place),
    selected: place === active,
    onPoint: () => props.onActive(place),
    onChoose: () => {
      const target = targets[place];
      if (target) props.onOpen(target);
    },
  });

  return (
    <div
      id={id}
      class="results"
      role="listbox"
      tabIndex={0}
      aria-label={text('popupResults')}
      aria-activedescendant={resultId(id, active)}
      onKeyDown={props.onKeyDown}
    >
      <ResultGroup label={text('popupResultTerms')} count={hits.terms.length}>
        {hits.terms.map((hit, place) => (
          <ResultOption key={hit.term} {...option(place)}>
            <span class="result-term">
              <span class="result-label" lang={hit.labelLanguage}>
                <HighlightedText
                  text={hit.label}
                  ranges={hit.matchedName === hit.label ? hit.ranges : []}
                />
              </span>
              <span class="result-kind">{text(KIND_NAMES[hit.kind])}</span>
            </span>
            {hit.matchedName !== hit.label && (
              <span class="result-aside" lang={languageOf(hit.matchedName)}>
                <HighlightedText text={hit.matchedName} ranges={hit.ranges} />
              </span>
            )}
          </ResultOption>
        ))}
      </ResultGroup>
      <ResultGroup label={text('popupResultDocuments')} count={hits.documents.length}>
        {hits.documents.map((hit, place) => (
          <ResultOption key={hit.document} {...option(hits.terms.length + place)}>
            <span class="result-excerpt" lang={hit.language}>
              <HighlightedText text={hit.title} ranges={hit.ranges} />
            </span>
            {hit.by !== null && (
              <span class="result-aside" lang={languageOf(hit.by)}>
                {hit.by}
              </span>
            )}
          </ResultOption>
        ))}
      </ResultGroup>
      <ResultGroup label={text('popupResultPassages')} count={hits.passages.length}>
        {hits.passages.map((hit, place) => (
          <ResultOption
            key={`${hit.document} ${hit.passage}`}
            {...option(hits.terms.length + hits.documents.length + place)}
          >
            <span class="result-excerpt" lang={hit.excerptLanguage}>
              <HighlightedText text={hit.excerpt} ranges={hit.ranges} />
            </span>
            <span class="result-source">
              <span class="result-title" lang={hit.excerptLanguage}>
                {hit.title}
              </span>
              <span class="result-place">{text('popupResultPassage', hit.passage)}</span>
            </span>
          </ResultOption>
        ))}
      </ResultGroup>
    </div>
  );
}
