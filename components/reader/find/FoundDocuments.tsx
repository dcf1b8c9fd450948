import { readerQuery } from '../../../core/readerAddress';
import type { DocumentHit } from '../../../core/search/searchTitles';
import { HighlightedText } from '../../controls/HighlightedText';
import { languageOf } from '../../controls/languageOf';
import { useText } from '../../localization';

/** Documents that are called what was looked for, or are by whom; each leads to its beginning. */
export function FoundDocuments({ hits }: { hits: readonly DocumentHit[] }) {
  const text = useText();
  return (
    <section class="found-terms">
      <h2>{text('readerSearchDocuments')}</h2>
      <ul>
        {hits.map((hit) => (
          <li key={hit.document}>
            <a class="found-term" href={readerQuery(hit.document, null)}>
              <span class="found-term-label" lang={hit.language}>
                <HighlightedText text={hit.title} ranges={hit.ranges} />
              </span>
              {hit.by !== null && (
                <span class="found-term-name" lang={languageOf(hit.by)}>
                  {hit.by}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
