import { useContext } from 'preact/hooks';
import { boxesBetween, boxesOnPage, keyOfBox } from './boxes';
import { type Choice, ChoiceContext } from './Choice';
import './choosing.css';

export interface ChooseBoxProps {
  /** By which the choice knows it. */
  value: string;
  /** What is chosen, in words. */
  label: string;
  /** BCP 47 tag of the interface. */
  language: string;
}

/**
 * A box that chooses one of several: Space or a click chooses, the up and down arrows go from box to box, and with
 * Shift everything on the way goes along. Not there while nothing is chosen.
 */
export function ChooseBox({ value, label, language }: ChooseBoxProps) {
  const choice = useContext(ChoiceContext);
  if (choice === null || !choice.isOn) return null;
  return (
    <input
      type="checkbox"
      class="choose-box"
      lang={language}
      aria-label={label}
      value={value}
      checked={choice.chosen.has(value)}
      onClick={(event) => {
        const box = event.currentTarget;
        const wanted = event.shiftKey ? boxesBetween(choice.last, box) : [box];
        choice.set(wanted.map(keyOfBox), box.checked);
      }}
      onKeyDown={(event) => goAlong(event, choice)}
    />
  );
}

function goAlong(event: KeyboardEvent, choice: Choice): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const boxes = boxesOnPage();
  const box = event.currentTarget as HTMLInputElement;
  const next = boxes[boxes.indexOf(box) + step];
  if (next === undefined) return;
  event.preventDefault();
  // Lists have these keys for their own rows.
  event.stopPropagation();
  next.focus();
  if (event.shiftKey) choice.set([keyOfBox(box), keyOfBox(next)], box.checked);
}
