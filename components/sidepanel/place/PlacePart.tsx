import { KIND_NAMES } from '../../controls/kindNames';
import { useText } from '../../localization';
import type { PanelTerm, PlaceView } from '../panelView';
import { PassagePart } from './PassagePart';
import { PlaceSnippet } from './PlaceSnippet';
import { Stepper } from './Stepper';
import './PlacePart.css';

export interface PlacePartProps {
  term: PanelTerm;
  /** Which of its places is shown, from 0. */
  at: number;
  view: PlaceView;
  /** See `Stepper`. */
  isTold: boolean;
  /** BCP 47 tag of the interface. */
  language: string;
  /** Goes to that place of the term. */
  onPlace(at: number): void;
  onRank(rank: number): void;
  onNote(): void;
  onReader(document: string, passage: number): void;
}

/** The place one is at, and the passage that fits it. */
export function PlacePart({ term, at, view, ...props }: PlacePartProps) {
  const text = useText();
  return (
    <section class="place" aria-label={text('panelPlace')}>
      <header class="place-head">
        <h2 class="place-label" lang={term.labelLanguage}>
          {term.label}
        </h2>
        <span class="place-kind">{text(KIND_NAMES[term.kind])}</span>
        <Stepper
          at={at}
          count={term.places.length}
          wraps
          isTold={props.isTold}
          words={['panelPlaceStep', 'panelPlacePrevious', 'panelPlaceNext']}
          onStep={props.onPlace}
        />
      </header>
      {view.case === 'gone' && (
        <p class="place-hint" role="status">
          {text('panelPlaceGone')}
        </p>
      )}
      {view.case === 'failed' && (
        <p class="place-hint" role="alert">
          {text('popupActionFailed', view.reason)}
        </p>
      )}
      {view.case === 'shown' && (
        <>
          <PlaceSnippet text={view.text} onGo={() => props.onPlace(at)} />
          {view.passage === null ? (
            <p class="place-hint">{text('panelNoPassage')}</p>
          ) : (
            <PassagePart
              shown={view.passage}
              isTold={props.isTold}
              language={props.language}
              onRank={props.onRank}
              onNote={props.onNote}
              onReader={props.onReader}
            />
          )}
        </>
      )}
    </section>
  );
}
