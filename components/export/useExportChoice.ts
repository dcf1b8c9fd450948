import { useEffect, useState } from 'preact/hooks';
import { type ExportChoice, USUAL_EXPORT } from '../../core/export/exportChoice';
import type { ExportTools } from './ExportTools';

/** What the reader chose last, and what keeps a change of it. */
export function useExportChoice(tools: Pick<ExportTools, 'readChoice' | 'storeChoice'>): {
  choice: ExportChoice;
  choose(changed: Partial<ExportChoice>): void;
} {
  const [choice, setChoice] = useState<ExportChoice>(USUAL_EXPORT);
  useEffect(() => {
    let isWanted = true;
    void tools.readChoice().then((stored) => isWanted && setChoice(stored));
    return () => {
      isWanted = false;
    };
  }, [tools]);
  return {
    choice,
    choose(changed) {
      const next = { ...choice, ...changed };
      setChoice(next);
      void tools.storeChoice(next);
    },
  };
}
