import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ExportChoice, USUAL_EXPORT } from '../../core/export/exportChoice';
import type { ExportTools } from './ExportTools';

/** What the reader chose last, and what keeps a change of it. */
export function useExportChoice(tools: Pick<ExportTools, 'readChoice' | 'storeChoice'>): {
  /** What is to be shown: the usual one until the last one has been read. */
  choice: ExportChoice;
  choose(changed: Partial<ExportChoice>): void;
  /** What to go by, once it has been read, with all changes. */
  latest(): Promise<ExportChoice>;
} {
  const [choice, setChoice] = useState<ExportChoice>(USUAL_EXPORT);
  const latest = useRef(Promise.resolve(USUAL_EXPORT));
  // Before anything can be chosen: on a busy machine somebody may choose before the page is drawn.
  useLayoutEffect(() => {
    let isWanted = true;
    latest.current = tools.readChoice();
    void latest.current.then((stored) => isWanted && setChoice(stored));
    return () => {
      isWanted = false;
    };
  }, [tools]);
  return {
    choice,
    choose(changed) {
      setChoice((shown) => ({ ...shown, ...changed }));
      // Who chooses before the last choice has been read changes that one, and loses nothing of it.
      latest.current = latest.current.then((before) => {
        const next = { ...before, ...changed };
        setChoice(next);
        void tools.storeChoice(before, next);
        return next;
      });
    },
    latest: () => latest.current,
  };
}
