import type { SamplePiece } from './sampleMarks';

export interface SampleMarkProps {
  piece: SamplePiece;
  state: 'open' | 'closed';
  onPoint(mark: HTMLElement): void;
  onAway(): void;
  onChoose(mark: HTMLElement): void;
  onEscape(): void;
}

/** One mark of the sample. Pages get painted marks; here it is an element, so that Tab reaches it. */
export function SampleMark({ piece, state, onPoint, onAway, onChoose, onEscape }: SampleMarkProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button does not break over lines as text does
    <span
      role="button"
      tabIndex={0}
      class={`sample-mark mark-${piece.match?.kind}`}
      aria-haspopup="dialog"
      aria-expanded={state === 'open'}
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') onPoint(event.currentTarget);
      }}
      onPointerLeave={(event) => {
        if (event.pointerType !== 'touch') onAway();
      }}
      onClick={(event) => onChoose(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEscape();
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(event.currentTarget);
      }}
    >
      {piece.text}
    </span>
  );
}
