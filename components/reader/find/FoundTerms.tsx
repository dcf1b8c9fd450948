import type { Library } from '../../../core/library/library';
import { termQuery } from '../../../core/readerAddress';
import type { TermHit } from '../../../core/search/createSearch';
import { HighlightedText } from '../../controls/HighlightedText';
import { KIND_NAMES } from '../../controls/kindNames';
import { languageOf } from '../../controls/languageOf';
import { useText } from '../../localization';

export interface FoundTermsProps {
  library: Library;
  /** Best first. */
  hits: readonly TermHit[];
}

const MOST_SHOWN = 6;

/** Terms that go by what was looked for; each leads to its page. */
export function FoundTerms({ library, hits }: FoundTermsProps) {
  const text = useText();
  return (
    <section class="found-terms">
      <h2>{text('readerSearchTerms')}</h2>
      <ul>
        {hits.slice(0, MOST_SHOWN).map((hit) => (
          <li key={hit.term}>
            <a class="found-term" href={termQuery(hit.term)}>
              <span class="found-term-label" lang={hit.labelLanguage}>
                {hit.label}
              </span>
              {hit.matchedName !== hit.label && (
                <span class="found-term-name" lang={languageOf(hit.matchedName)}>
                  <HighlightedText text={hit.matchedName} ranges={hit.ranges} />
                </span>
              )}
              <span class="found-term-kind">
                {text(KIND_NAMES[hit.kind])}
                {' · '}
                {text('readerPassagesInDocument', library.placesOf(hit.term).length)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
