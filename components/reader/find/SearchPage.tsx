import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Library, Passage } from '../../../core/library/library';
import { searchQuery } from '../../../core/readerAddress';
import { createSearch } from '../../../core/search/createSearch';
import type {
  DocumentHits as DocumentHitGroup,
  DocumentSearch,
} from '../../../core/search/searchDocuments';
import { searchTextOf } from '../../../core/text/folding/searchText';
import { ChooseToggle } from '../../choosing/ChooseToggle';
import { languageOf } from '../../controls/languageOf';
import { MoreButton } from '../../controls/MoreButton';
import { usePortion } from '../../controls/usePortion';
import { useText } from '../../localization';
import { WholePassages } from '../term/WholePassages';
import type { Arrival } from '../way/readerArrival';
import { DocumentHits } from './DocumentHits';
import { FoundDocuments } from './FoundDocuments';
import { FoundTerms } from './FoundTerms';
import { SearchForm } from './SearchForm';

export interface SearchPageProps {
  library: Library;
  documents: DocumentSearch;
  /** `null` before anything is looked for. */
  query: string | null;
  /** BCP 47 tag of the interface. */
  language: string;
  go(query: string, how: Arrival): void;
  onVerbatim(): void;
}

/** The others come on request: of thousands of documents most may have what is looked for. */
const DOCUMENTS_AT_ONCE = 50;

/** Where all documents have something, and the terms that go by it. */
export function SearchPage({
  library,
  documents,
  query,
  language,
  go,
  onVerbatim,
}: SearchPageProps) {
  const text = useText();
  const head = useRef<HTMLElement>(null);
  const search = useMemo(() => createSearch(library), [library]);
  const { terms, documents: titled } = useMemo(
    () => (query === null ? NOTHING : search.search(query)),
    [search, query],
  );
  const groups = useMemo(() => (query === null ? [] : documents.search(query)), [documents, query]);
  const { shown, rest, showAll } = usePortion(groups, DOCUMENTS_AT_ONCE);
  useEffect(() => {
    // Nothing to read yet: who comes here wants to type.
    if (query === null) head.current?.querySelector('input')?.focus();
  }, [query]);
  const places = groups.reduce((sum, group) => sum + group.places, 0);
  const named = terms.find((hit) => isWholeName(hit, query)) ?? null;
  const otherwise = useMemo(
    () => (named === null ? [] : withoutHits(library.passagesOf(named.term), groups)),
    [library, named, groups],
  );
  return (
    <div class="page search-page">
      <header ref={head} class="page-head">
        <h1>
          {query === null ? (
            text('readerSearchAll')
          ) : (
            <SearchTitle template={text('readerSearchTitle', QUERY_MARK)} query={query} />
          )}
        </h1>
        <SearchForm
          search={query}
          label={text('readerSearchAll')}
          onSearch={(typed) => go(searchQuery(typed), 'go')}
        />
        {query !== null && (
          <p class="page-hint" role="status">
            {groups.length === 0
              ? text(otherwise.length === 0 ? 'readerSearchNothing' : 'readerSearchNothingLiteral')
              : text('readerSearchCount', places, groups.length)}
          </p>
        )}
        {groups.length > 0 && <ChooseToggle first={null} language={language} />}
        {query === null && <p class="page-hint">{text('readerSearchHint')}</p>}
      </header>
      {query !== null && terms.length > 0 && <FoundTerms library={library} hits={terms} />}
      {titled.length > 0 && <FoundDocuments hits={titled} />}
      {query !== null &&
        shown.map((group) => (
          <DocumentHits
            key={group.document.id}
            group={group}
            search={query}
            language={language}
            onVerbatim={onVerbatim}
          />
        ))}
      <MoreButton of="documents" rest={rest} onShow={showAll} />
      {named !== null && otherwise.length > 0 && (
        <section>
          <h2>{text('readerSearchNamed')}</h2>
          <WholePassages
            library={library}
            term={named.term}
            passages={otherwise}
            language={language}
            onVerbatim={onVerbatim}
          />
        </section>
      )}
      {query !== null && groups.length === 0 && terms.length === 0 && titled.length === 0 && (
        <p class="page-hint">{text('readerSearchAdvice')}</p>
      )}
    </div>
  );
}

const NOTHING = { terms: [], documents: [] };

/** Stands in the localized title where the query goes, which has a language of its own. */
const QUERY_MARK = '\ue000';

function SearchTitle({ template, query }: { template: string; query: string }) {
  const [before = '', after = ''] = template.split(QUERY_MARK);
  return (
    <>
      {before}
      <span lang={languageOf(query)}>{query}</span>
      {after}
    </>
  );
}

/** Passages that name a term in other words than those that were looked for. */
function withoutHits(passages: Passage[], groups: readonly DocumentHitGroup[]): Passage[] {
  const found = new Set(
    groups.flatMap(({ document, hits }) =>
      hits
        .filter(({ where }) => where === 'passage')
        .map(({ passage }) => `${document.id}#${passage}`),
    ),
  );
  return passages.filter(({ document, number }) => !found.has(`${document}#${number}`));
}

function isWholeName({ matchedName }: { matchedName: string }, query: string | null): boolean {
  return query !== null && searchTextOf(matchedName).text === searchTextOf(query).text;
}
