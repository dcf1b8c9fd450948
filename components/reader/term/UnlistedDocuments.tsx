import type { Library } from '../../../core/library/library';
import { hasText } from '../../../core/library/withTexts';
import { useText } from '../../localization';

export interface UnlistedDocumentsProps {
  library: Library;
  term: string;
}

/** How many documents name the term besides those whose passages are listed; nothing where that is none. */
export function UnlistedDocuments({ library, term }: UnlistedDocumentsProps) {
  const text = useText();
  const documents = new Set(library.placesOf(term).map(({ document }) => document));
  const count = [...documents].filter((id) => {
    const document = library.document(id);
    return document !== null && !hasText(document);
  }).length;
  if (count === 0) return null;
  return <p class="page-hint">{text('readerUnlisted', count)}</p>;
}
