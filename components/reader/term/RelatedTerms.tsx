import { useMemo } from 'preact/hooks';
import type { Library } from '../../../core/library/library';
import { relatedTerms } from '../../../core/library/relatedTerms';
import { labelOf } from '../../../core/pack/names/names';
import { termQuery } from '../../../core/readerAddress';
import { useText } from '../../localization';
import { interfaceScript } from '../text/interfaceScript';

export interface RelatedTermsProps {
  library: Library;
  term: string;
  /** BCP 47 tag of the interface. */
  language: string;
}

const MOST_RELATED = 12;

/** Terms that stand in the same passages, with how many those are. */
export function RelatedTerms({ library, term, language }: RelatedTermsProps) {
  const text = useText();
  const related = useMemo(() => relatedTerms(library, term, MOST_RELATED), [library, term]);
  if (related.length === 0) return null;
  return (
    <section>
      <h2>{text('readerRelated')}</h2>
      <p class="page-hint">{text('readerRelatedHint')}</p>
      <ul class="related">
        {related.map(({ term: other, shared }) => {
          const label = labelOf(other, interfaceScript(language));
          return (
            <li key={other.id}>
              <a href={termQuery(other.id)} lang={label.language}>
                {label.text}
              </a>
              <span class="related-count">
                <span aria-hidden="true">{shared}</span>
                <span class="unseen">{text('readerPassagesInDocument', shared)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
