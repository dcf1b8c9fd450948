import type { PackTerm } from '../../../core/pack/types';
import { readerQuery } from '../../../core/readerAddress';
import { shownAddress } from '../../../core/sites/shownAddress';
import { languageOf } from '../../controls/languageOf';
import { useText } from '../../localization';

/** What is said of a term itself: its definition with its source, and the reader's remark, whichever there are. */
export function TermWords({ term }: { term: Pick<PackTerm, 'definition' | 'remark'> }) {
  const text = useText();
  const { definition, remark } = term;
  return (
    <>
      {definition !== undefined && (
        <section class="term-words">
          <h2>{text('readerDefinition')}</h2>
          <p lang={languageOf(definition.text)}>{definition.text}</p>
          {definition.source !== undefined && <Source source={definition.source} />}
        </section>
      )}
      {remark !== undefined && (
        <section class="term-words">
          <h2>{text('readerRemark')}</h2>
          <p lang={languageOf(remark)}>{remark}</p>
        </section>
      )}
    </>
  );
}

type Source = NonNullable<NonNullable<PackTerm['definition']>['source']>;

function Source({ source }: { source: Source }) {
  const { title, url, document, passage } = source;
  const cited = <cite lang={languageOf(title)}>{title}</cite>;
  return (
    <p class="term-words-source">
      {document === undefined ? (
        cited
      ) : (
        <a href={readerQuery(document, passage ?? null)}>{cited}</a>
      )}
      {url !== undefined && (
        <a class="term-words-address" href={url} target="_blank" rel="noopener noreferrer">
          {shownAddress(url)}
        </a>
      )}
    </p>
  );
}
