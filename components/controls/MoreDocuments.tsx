import { useText } from '../localization';
import { Button } from './Button';

export interface MoreDocumentsProps {
  /** How many documents are not shown; there is nothing to press where that is none. */
  rest: number;
  onShow(): void;
}

/** Shows the rest of a list of documents, or of what stands in documents. */
export function MoreDocuments({ rest, onShow }: MoreDocumentsProps) {
  const text = useText();
  if (rest === 0) return null;
  return (
    <Button rank="plain" onClick={onShow}>
      {text('moreDocuments', rest)}
    </Button>
  );
}
