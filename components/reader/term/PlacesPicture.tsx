import type { DocumentPlaces } from '../../../core/library/termPlaces';
import { readerQuery } from '../../../core/readerAddress';
import { MoreButton } from '../../controls/MoreButton';
import { usePortion } from '../../controls/usePortion';
import { useText } from '../../localization';
import { WordWrapped } from '../text/WordWrapped';

export interface PlacesPictureProps {
  places: readonly DocumentPlaces[];
  term: string;
}

/** Units of the drawing along a document. */
const LENGTH = 1000;
/** So that a mention in a long document can still be seen and hit. */
const SHORTEST = 5;

/** Of up to so many documents each has its strip, with the term or without. */
const FEW = 20;
/** Those with the term; the others come on request. */
const DRAWN_AT_ONCE = 30;

/** One strip for each document, dark where the term stands: the same places as the passages below. */
export function PlacesPicture({ places, term }: PlacesPictureProps) {
  const text = useText();
  const listed = places.length <= FEW ? places : places.filter((each) => each.mentions > 0);
  const { shown, rest, showAll } = usePortion(listed, DRAWN_AT_ONCE);
  return (
    <>
      <ul class="places">
        {shown.map(({ document, places: here, mentions }) => (
          <li key={document.id} class="places-document">
            <a class="places-title" href={readerQuery(document.id, here[0]?.passage ?? null, term)}>
              <WordWrapped text={document.title} language={document.language} />
            </a>
            <span class="places-count">
              {here.length === 0
                ? text('readerPlacesNone')
                : text('readerPlacesCount', mentions, here.length)}
            </span>
            <svg
              class="places-strip"
              viewBox={`0 0 ${LENGTH} 20`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect class="places-track" width={LENGTH} height="20" />
              {here.map(({ passage, start, end, mentions: often }) => (
                <a key={passage} href={readerQuery(document.id, passage, term)} tabindex={-1}>
                  <title>{text('readerPassageLabel', passage)}</title>
                  <rect
                    class={often > 1 ? 'places-place places-often' : 'places-place'}
                    x={Math.min(start * LENGTH, LENGTH - SHORTEST)}
                    width={Math.max((end - start) * LENGTH, SHORTEST)}
                    height="20"
                  />
                </a>
              ))}
            </svg>
          </li>
        ))}
      </ul>
      <MoreButton of="documents" rest={rest} onShow={showAll} />
      {listed.length < places.length && (
        <p class="page-hint">{text('readerPlacesElsewhere', places.length - listed.length)}</p>
      )}
    </>
  );
}
