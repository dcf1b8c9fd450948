import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cellsApart } from '../../../core/text/cellsApart';
import { writtenDate } from '../../../core/text/writtenDate';
import { HighlightedText } from '../../controls/HighlightedText';
import { useText } from '../../localization';
import type { ShownPassage } from '../panelView';
import { Stepper } from './Stepper';

export interface PassagePartProps {
  shown: ShownPassage;
  /** See `Stepper`. */
  isTold: boolean;
  /** BCP 47 tag of the interface. */
  language: string;
  onRank(rank: number): void;
  onNote(): void;
  onReader(document: string, passage: number): void;
}

/** The passage that fits the place, with its source and what can be done with it. */
export function PassagePart({
  shown,
  isTold,
  language,
  onRank,
  onNote,
  onReader,
}: PassagePartProps) {
  const text = useText();
  const view = useRef<HTMLElement>(null);
  const [isVerbatim, setVerbatim] = useState(false);
  const { passage, rank, total } = shown.note;
  const { converted } = shown;
  const words = isVerbatim || converted === null ? passage : converted;
  const key = `${passage.document} ${passage.passage}`;

  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return;
    const first = element.querySelector('mark');
    // As much above the mention as shows where its sentence comes from.
    element.scrollTop = first
      ? first.offsetTop - element.offsetTop - element.clientHeight * 0.3
      : 0;
  }, [key]);

  return (
    <>
      <section
        ref={view}
        class="place-passage"
        aria-label={text('panelPassage')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <p lang={words.language}>
          <HighlightedText text={cellsApart(words.text)} ranges={passage.mentions} />
        </p>
      </section>
      <p class="place-source">
        <cite lang={passage.language} title={passage.title}>
          {passage.title}
        </cite>
        {passage.date !== null && (
          <time class="place-imprint" dateTime={passage.date}>
            {writtenDate(passage.date, language, 'medium')}
          </time>
        )}
        {passage.page !== undefined && (
          <span class="place-imprint">{text('passagePage', passage.page)}</span>
        )}
      </p>
      <div class="place-foot">
        <Stepper
          at={rank}
          count={total}
          wraps={false}
          isTold={isTold}
          words={['panelPassageStep', 'panelPassagePrevious', 'panelPassageNext']}
          onStep={onRank}
        />
        <span class="place-ways">
          {converted !== null && (
            <button
              type="button"
              class="place-way"
              aria-pressed={isVerbatim}
              title={text('panelVerbatimHint')}
              onClick={() => setVerbatim(!isVerbatim)}
            >
              {text('panelVerbatim')}
            </button>
          )}
          <button
            type="button"
            class="place-way"
            aria-label={text('panelNoteLong')}
            title={text('panelNoteLong')}
            onClick={onNote}
          >
            {text('panelNote')}
          </button>
          <button
            type="button"
            class="place-way"
            aria-label={text('panelReaderLong')}
            title={text('panelReaderLong')}
            onClick={() => onReader(passage.document, passage.passage)}
          >
            {text('panelReader')}
          </button>
        </span>
      </div>
    </>
  );
}
