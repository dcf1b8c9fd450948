import { Button } from '../controls/Button';
import { useText } from '../localization';

export interface DoneLineProps {
  words: string;
  /** `null` where it cannot be taken back, or is already. */
  onUndo: (() => void) | null;
}

/** What was done last, and the way back. */
export function DoneLine({ words, onUndo }: DoneLineProps) {
  const text = useText();
  return (
    <div class="done-line">
      <p role="status">{words}</p>
      {onUndo !== null && (
        <Button rank="plain" onClick={onUndo}>
          {text('termUndo')}
        </Button>
      )}
    </div>
  );
}
