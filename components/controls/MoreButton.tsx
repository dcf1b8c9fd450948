import { type MessageKey, useText } from '../localization';
import { Button } from './Button';

export interface MoreButtonProps {
  /** How many are not shown; there is nothing to press where that is none. */
  rest: number;
  /** Takes their number. */
  label: MessageKey;
  onShow(): void;
}

/** Shows the rest of a list that is drawn in parts (`usePortion`). */
export function MoreButton({ rest, label, onShow }: MoreButtonProps) {
  const text = useText();
  if (rest === 0) return null;
  return (
    <Button rank="plain" onClick={onShow}>
      {text(label, rest)}
    </Button>
  );
}
