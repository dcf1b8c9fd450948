import { Button } from '../controls/Button';
import { KIND_NAMES } from '../controls/kindNames';
import { useText } from '../localization';
import { PassagePart } from './PassagePart';
import { PlaceSnippet } from './PlaceSnippet';
import type { PanelTerm, PlaceView } from './panelView';
import { Stepper } from './Stepper';
import './PlacePart.css';

export interface PlacePartProps {
  term: PanelTerm;
  /** Which of its places is shown, from 0. */
  at: number;
  view: PlaceView;
  /** BCP 47 tag of the interface. */
  language: string;
  /** Whether the page was sent somewhere and can go back. */
  canGoBack: boolean;
  /** Goes to that place of the term. */
  onPlace(at: number): void;
  onRank(rank: number): void;
  onBack(): void;
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
        <p class="place-kind">{text(KIND_NAMES[term.kind])}</p>
      </header>
      <div class="place-steps">
        <Stepper
          at={at}
          count={term.places.length}
          wraps
          words={['panelPlaceStep', 'panelPlacePrevious', 'panelPlaceNext']}
          onStep={props.onPlace}
        />
        <span class="place-ways">
          <Button rank="plain" onClick={() => props.onPlace(at)}>
            {text('panelGo')}
          </Button>
          {props.canGoBack && (
            <Button rank="plain" label={text('panelBackLong')} onClick={props.onBack}>
              {text('panelBack')}
            </Button>
          )}
        </span>
      </div>
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
          <PlaceSnippet text={view.text} />
          {view.note === null ? (
            <p class="place-hint">{text('panelNoPassage')}</p>
          ) : (
            <PassagePart
              note={view.note}
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
