import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Library } from '../../core/library/library';
import { hasText } from '../../core/library/withTexts';
import { neededDocuments } from './neededDocuments';
import { readerView } from './readerView';

/** Gives the library with the text of those documents; one that has all texts as it is. */
export type ReadTexts = (library: Library, ids: readonly string[]) => Promise<Library>;

/**
 * The library with the texts that a query shows; `null` while they are read. What comes beside a document that is there,
 * such as passages of a chosen term, comes later.
 */
export function useTexts(library: Library, query: string, readTexts: ReadTexts): Library | null {
  const [read, setRead] = useState({ from: library, library });
  const known = read.from === library ? read.library : library;
  const { needed, missing, isShown } = useMemo(() => {
    const view = readerView(known, query);
    const ids = neededDocuments(known, view);
    const lacking = ids.filter((id) => {
      const document = known.document(id);
      return document !== null && !hasText(document);
    }).length;
    return {
      needed: ids,
      missing: lacking,
      isShown: lacking === 0 || (view.case === 'document' && hasText(view.document)),
    };
  }, [known, query]);
  useEffect(() => {
    if (missing === 0) return;
    let isOver = false;
    // From the library without texts: those of the last place are let go.
    void readTexts(library, needed).then((next) => {
      if (!isOver) setRead({ from: library, library: next });
    });
    return () => {
      isOver = true;
    };
  }, [library, query, missing, readTexts]);
  return isShown ? known : null;
}
