import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CompiledIndex } from '../../core/match/index/types';
import type { Settings } from '../../core/settings/settings';
import { pageScriptOf } from '../../core/text/script/pageScript';
import { Notice } from '../controls/Notice';
import { reasonOf } from '../controls/reasonOf';
import { useText } from '../localization';
import { useMarkLook } from '../marking/useMarkLook';
import { SampleMark } from './SampleMark';
import { SampleNote } from './SampleNote';
import { type SamplePiece, sampleMarks } from './sampleMarks';
import { useNoteTiming } from './useNoteTiming';
import type { WelcomeSource } from './WelcomeSource';

export interface SampleProps {
  source: WelcomeSource;
  language: string;
  settings: Pick<Settings, 'weights' | 'style' | 'colour'>;
}

type Marking =
  | { case: 'waiting' }
  | { case: 'failed'; reason: string }
  | { case: 'open'; index: CompiledIndex };

/** A made-up report, marked by the engine that marks pages; its marks open real notes. */
export function Sample({ source, language, settings }: SampleProps) {
  const text = useText();
  const sample = text('welcomeSampleText');
  const [marking, setMarking] = useState<Marking>({ case: 'waiting' });
  const frame = useRef<HTMLElement>(null);
  const timing = useNoteTiming();

  useEffect(() => {
    source.readIndex().then(
      (index) => setMarking({ case: 'open', index }),
      (error: unknown) => setMarking({ case: 'failed', reason: reasonOf(error, text) }),
    );
  }, [source]);

  const index = marking.case === 'open' ? marking.index : null;
  const pieces = useMemo<SamplePiece[]>(
    () =>
      index === null
        ? [{ start: 0, text: sample, match: null }]
        : sampleMarks(index, sample, settings.weights),
    [index, sample, settings.weights],
  );
  const look = useMarkLook(settings);
  const script = useMemo(() => pageScriptOf(sample, language), [sample, language]);

  return (
    <figure ref={frame} class="sample">
      <article class="sample-page">
        <h2>{text('welcomeSampleTitle')}</h2>
        <p {...look}>
          {pieces.map((piece) =>
            piece.match ? (
              <SampleMark
                key={piece.start}
                piece={piece}
                state={timing.open?.piece === piece ? 'open' : 'closed'}
                onPoint={(mark) => timing.point({ piece, mark })}
                onAway={timing.away}
                onChoose={(mark) => timing.choose({ piece, mark })}
                onEscape={timing.close}
              />
            ) : (
              <span key={piece.start}>{piece.text}</span>
            ),
          )}
        </p>
      </article>
      <figcaption>{text('welcomeSampleHint')}</figcaption>
      {marking.case === 'failed' && (
        <Notice tone="problem">{text('welcomeSampleFailed', marking.reason)}</Notice>
      )}
      {timing.open?.piece.match && frame.current && (
        <SampleNote
          key={timing.open.piece.start}
          source={source}
          language={language}
          script={script}
          paragraph={sample}
          surface={timing.open.piece.text}
          match={timing.open.piece.match}
          mark={timing.open.mark}
          frame={frame.current}
          takesFocus={timing.open.by === 'choice'}
          onStay={timing.stay}
          onAway={timing.away}
          onClose={timing.close}
        />
      )}
    </figure>
  );
}
