import { useCallback, useContext } from 'preact/hooks';
import { shownAddress } from '../../../core/sites/shownAddress';
import { cellsApart } from '../../../core/text/cellsApart';
import { writtenDate } from '../../../core/text/writtenDate';
import { HighlightedText } from '../../controls/HighlightedText';
import { languageOf } from '../../controls/languageOf';
import { useReading } from '../../controls/useReading';
import { useText } from '../../localization';
import { MetContext, type MetSource } from './MetSource';

export interface TermMetPlacesProps {
  /** Id of the term in the library. */
  term: string;
  /** BCP 47 tag of the interface, for days. */
  language: string;
}

/** Where the reader met the term last, and the way to all such places; nothing where they did not. */
export function TermMetPlaces(props: TermMetPlacesProps) {
  const source = useContext(MetContext);
  return source === null ? null : <Places {...props} source={source} />;
}

function Places({ term, language, source }: TermMetPlacesProps & { source: MetSource }) {
  const text = useText();
  const read = useCallback(() => source.read(term), [source, term]);
  const view = useReading(read, source.watch, 0);
  // What could not be read is no part of what the library says: it is left out.
  if (view.case !== 'read' || view.value.total === 0) return null;
  const { latest, total, all } = view.value;
  return (
    <section class="term-met">
      <h2>{text('readerMet')}</h2>
      <ul>
        {latest.map(({ id, sentence, place, title, url, day }) => (
          <li key={id}>
            <blockquote dir="auto" lang={languageOf(sentence)}>
              <HighlightedText text={cellsApart(sentence)} ranges={[place]} />
            </blockquote>
            <p>
              <a href={url} target="_blank" rel="noreferrer" lang={languageOf(title)}>
                <bdi>{title === '' ? shownAddress(url) : title}</bdi>
              </a>{' '}
              <time dateTime={day}>{writtenDate(day, language, 'medium')}</time>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={all}>{text('readerMetAll', total)}</a>
      </p>
    </section>
  );
}
