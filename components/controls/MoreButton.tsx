import { type MessageKey, useText } from '../localization';
import { Button } from './Button';

export interface MoreButtonProps {
  of: 'documents' | 'passages';
  /** How many are not shown; there is nothing to press where that is none. */
  rest: number;
  onShow(): void;
}

const LABELS: Record<MoreButtonProps['of'], MessageKey> = {
  documents: 'moreDocuments',
  passages: 'readerSearchMore',
};

/** Shows the rest of a list that is drawn in parts (`usePortion`). */
export function MoreButton({ of, rest, onShow }: MoreButtonProps) {
  const text = useText();
  if (rest === 0) return null;
  return (
    <Button rank="plain" onClick={onShow}>
      {text(LABELS[of], rest)}
    </Button>
  );
}
