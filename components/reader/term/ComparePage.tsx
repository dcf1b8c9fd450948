import { useMemo, useState } from 'preact/hooks';
import type { Library, LibraryDocument } from '../../../core/library/library';
import { labelOf } from '../../../core/pack/names/names';
import type { PackTerm } from '../../../core/pack/types';
import { compareQuery, termQuery } from '../../../core/readerAddress';
import { useText } from '../../localization';
import { interfaceScript } from '../text/interfaceScript';
import type { Arrival } from '../way/readerArrival';
import { CompareColumn } from './CompareColumn';
import { CompareTabs } from './CompareTabs';

export interface ComparePageProps {
  library: Library;
  term: PackTerm;
  /** The documents the address names. */
  wanted: readonly LibraryDocument[];
  /** BCP 47 tag of the interface. */
  language: string;
  go(query: string, how: Arrival): void;
  onVerbatim(): void;
}

/** How two documents use a term, side by side; one at a time where there is no room for two. */
export function ComparePage(props: ComparePageProps) {
  const { library, term, wanted, language, go } = props;
  const text = useText();
  const [inFront, setInFront] = useState(0);
  const passages = useMemo(() => library.passagesOf(term.id), [library, term]);
  const using = library.documents.filter((document) =>
    passages.some((passage) => passage.document === document.id),
  );
  const columns = twoDocuments(wanted, using, library.documents);
  const label = labelOf(term, interfaceScript(language));
  const choose = (column: number, id: string) => {
    const ids = columns.map((document) => document.id);
    const other = ids.indexOf(id);
    // A document chosen on both sides changes sides.
    if (other >= 0) ids[other] = ids[column] ?? id;
    ids[column] = id;
    go(compareQuery(term.id, ids), 'compare');
  };
  return (
    <div class="compare">
      <header class="page-head compare-head">
        <h1>
          <a href={termQuery(term.id)} lang={label.language}>
            {label.text}
          </a>
        </h1>
        <p class="page-hint">{text('readerCompareHint')}</p>
      </header>
      {columns.length < 2 ? (
        <p class="compare-none">{text('readerCompareOne')}</p>
      ) : (
        <>
          <CompareTabs documents={columns} inFront={inFront} onChoose={setInFront} />
          <div class="compare-columns">
            {columns.map((document, column) => (
              <CompareColumn
                key={column}
                {...props}
                term={term.id}
                document={document}
                passages={passages.filter((passage) => passage.document === document.id)}
                side={column === 0 ? 'first' : 'second'}
                inFront={column === inFront}
                choices={library.documents.length > 2 ? library.documents : []}
                onChoose={(id) => choose(column, id)}
              />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

/** Those the address names, filled up with those that use the term, then with any. */
function twoDocuments(...choices: (readonly LibraryDocument[])[]): LibraryDocument[] {
  return [...new Set(choices.flat())].slice(0, 2);
}
