import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NoteContent } from '../../core/messages';
import { Button } from '../controls/Button';
import { HighlightedText } from '../controls/HighlightedText';
import { useText } from '../localization';
import { Stepper } from './Stepper';

export interface PassagePartProps {
  note: NoteContent;
  /** BCP 47 tag of the interface. */
  language: string;
  onRank(rank: number): void;
  onNote(): void;
  onReader(document: string, passage: number): void;
}

/** The passage that fits the place, with its source and what can be done with it. */
export function PassagePart({ note, language, onRank, onNote, onReader }: PassagePartProps) {
  const text = useText();
  const view = useRef<HTMLElement>(null);
  const { passage, rank, total } = note;
  const key = `${passage.document} ${passage.passage}`;

  useLayoutEffect(() => {
    const element = view.current;
    const first = element?.querySelector('mark');
    if (!element || !first) return;
    // As much above the mention as shows where its sentence comes from.
    element.scrollTop = first.offsetTop - element.offsetTop - element.clientHeight * 0.3;
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
        <p lang={passage.language}>
          <HighlightedText text={passage.text} ranges={passage.mentions} />
        </p>
      </section>
      <p class="place-source">
        <cite lang={passage.language}>{passage.title}</cite>
        <span class="place-imprint">
          {passage.publisher !== null && <span lang={passage.language}>{passage.publisher}</span>}
          {passage.date !== null && (
            <time dateTime={passage.date}>{readableDate(passage.date, language)}</time>
          )}
        </span>
      </p>
      <div class="place-foot">
        <Stepper
          at={rank}
          count={total}
          wraps={false}
          words={['panelPassageStep', 'panelPassagePrevious', 'panelPassageNext']}
          onStep={onRank}
        />
        <span class="place-ways">
          <Button rank="plain" onClick={onNote}>
            {text('panelNote')}
          </Button>
          <Button rank="plain" onClick={() => onReader(passage.document, passage.passage)}>
            {text('panelReader')}
          </Button>
        </span>
      </div>
    </>
  );
}

/** A calendar date has no time zone, so it is read and written in UTC. */
function readableDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
