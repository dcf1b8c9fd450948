import { useContext } from 'preact/hooks';
import { useText } from '../localization';
import { ChoiceContext } from './Choice';

export interface ChooseToggleProps {
  /** What is chosen to begin with; `null` for nothing. */
  first: string | null;
  /** BCP 47 tag of the interface. */
  language: string;
}

/** Puts boxes beside what can be chosen, or takes them away. */
export function ChooseToggle({ first, language }: ChooseToggleProps) {
  const text = useText();
  const choice = useContext(ChoiceContext);
  if (choice === null) return null;
  return (
    <button
      type="button"
      class="button button-plain choose-toggle"
      lang={language}
      aria-pressed={choice.isOn}
      onClick={choice.isOn ? choice.end : () => choice.begin(first)}
    >
      {text('chooseSeveral')}
    </button>
  );
}
