import { useText } from '../localization';

/** In place of a passage, for a term that the library names and no passage mentions. */
export function UnexplainedView() {
  const text = useText();
  return (
    <div class="note-failure">
      <p>{text('noteUnexplained')}</p>
      <p class="note-hint">{text('noteUnexplainedHint')}</p>
    </div>
  );
}
