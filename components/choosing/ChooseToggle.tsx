import { useContext } from 'preact/hooks';
import { useText } from '../localization';
import { ChoiceContext } from './Choice';

/** Puts boxes beside what can be chosen, or takes them away. @param props.language BCP 47 tag of the interface */
export function ChooseToggle({ language }: { language: string }) {
  const text = useText();
  const choice = useContext(ChoiceContext);
  if (choice === null) return null;
  return (
    <button
      type="button"
      class="button button-plain choose-toggle"
      lang={language}
      aria-pressed={choice.isOn}
      onClick={choice.isOn ? choice.end : choice.begin}
    >
      {text('chooseSeveral')}
    </button>
  );
}
