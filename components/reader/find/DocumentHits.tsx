import { memo } from 'preact/compat';
import { passageKey } from '../../../core/export/collectItems';
import { readerQuery } from '../../../core/readerAddress';
import { excerptAround } from '../../../core/search/excerptAround';
import type { DocumentHits as HitGroup, TextHit } from '../../../core/search/searchDocuments';
import type { Language } from '../../../core/text/languages';
import { ChooseBox } from '../../choosing/ChooseBox';
import { HighlightedText } from '../../controls/HighlightedText';
import { MoreButton } from '../../controls/MoreButton';
import { usePortion } from '../../controls/usePortion';
import { useText } from '../../localization';
import { ConvertedNotice } from '../text/ConvertedNotice';
import { PrintedCitation } from '../text/PrintedCitation';
import { useShown } from '../text/shownScript';
import { WordWrapped } from '../text/WordWrapped';

export interface DocumentHitsProps {
  group: HitGroup;
  /** What was looked for. */
  search: string;
  /** BCP 47 tag of the interface. */
  language: string;
  onVerbatim(): void;
}

/** A document may have thousands: the rest comes on request. */
const SHOWN_AT_ONCE = 20;

/** What one document has of what was looked for, in its order. */
export function DocumentHits({ group, search, language, onVerbatim }: DocumentHitsProps) {
  const text = useText();
  const { document, hits } = group;
  const { shown, rest, showAll } = usePortion(hits, SHOWN_AT_ONCE);
  const first = hits[0]?.passage || null;
  return (
    <section class="quoted-document">
      <h2>
        <a href={readerQuery(document.id, first, null, search)}>
          <WordWrapped text={document.title} language={document.language} />
        </a>
        <small>{text('readerSearchPlaces', group.places)}</small>
      </h2>
      <ConvertedNotice written={document.language} language={language} onVerbatim={onVerbatim} />
      <ol class="hits">
        {shown.map((hit, position) => (
          <li key={position}>
            {hit.where === 'passage' && (
              <ChooseBox
                value={passageKey({ document: document.id, number: hit.passage })}
                label={text('choosePassage', hit.passage)}
                language={language}
              />
            )}
            <Hit document={document.id} written={document.language} hit={hit} search={search} />
          </li>
        ))}
      </ol>
      <MoreButton of="passages" rest={rest} onShow={showAll} />
      <PrintedCitation document={document} />
    </section>
  );
}

interface HitProps {
  document: string;
  written: Language;
  hit: TextHit;
  search: string;
}

const Hit = memo(function Hit({ document, written, hit, search }: HitProps) {
  const text = useText();
  const shown = useShown()(hit.text, written);
  const { excerpt, ranges } = excerptAround(shown.text, hit.ranges);
  return (
    <a
      class={`term-excerpt hit-${hit.where}`}
      data-place={`${document} ${hit.passage} ${hit.where}`}
      href={readerQuery(document, hit.passage || null, null, search)}
    >
      <span class="term-excerpt-number">
        <span aria-hidden="true">{hit.where === 'heading' ? '§' : hit.passage}</span>
        <span class="unseen">
          {hit.where === 'heading'
            ? text('readerHeading')
            : text('readerPassageLabel', hit.passage)}
        </span>
      </span>
      <span class="term-excerpt-text" lang={shown.language}>
        <HighlightedText text={excerpt} ranges={ranges} />
      </span>
    </a>
  );
});
