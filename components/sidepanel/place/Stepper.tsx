import { GlyphButton } from '../../controls/GlyphButton';
import { type MessageKey, useText } from '../../localization';
import './Stepper.css';

export interface StepperProps {
  /** From 0. */
  at: number;
  count: number;
  /** Whether the last leads to the first. */
  wraps: boolean;
  /** Whether it is told by screen readers when it changes: not where the page changes it, unasked. */
  isTold: boolean;
  /** Which of how many it is; the previous; the next. */
  words: readonly [step: MessageKey, previous: MessageKey, next: MessageKey];
  onStep(at: number): void;
}

/** Which one of several is shown, and the way to its neighbours; nothing where there is only one. */
export function Stepper({ at, count, wraps, isTold, words, onStep }: StepperProps) {
  const text = useText();
  const [step, previous, next] = words;
  // Not `disabled`: the focus would be lost from the button at the ends.
  const button = (name: MessageKey, by: 1 | -1) => {
    const target = wraps ? (at + by + count) % count : at + by;
    const isPossible = target >= 0 && target < count;
    return (
      <GlyphButton
        class="stepper-button"
        glyph={by === 1 ? 'next' : 'previous'}
        label={text(name)}
        aria-disabled={!isPossible}
        onClick={() => isPossible && onStep(target)}
      />
    );
  };
  if (count < 2) return null;
  return (
    <span class="stepper">
      {button(previous, -1)}
      <span class="stepper-step" aria-live={isTold ? 'polite' : 'off'}>
        {text(step, at + 1, count)}
      </span>
      {button(next, 1)}
    </span>
  );
}
