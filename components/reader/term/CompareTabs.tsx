import type { LibraryDocument } from '../../../core/library/library';
import { useText } from '../../localization';
import { WordWrapped } from '../text/WordWrapped';

export interface CompareTabsProps {
  documents: readonly LibraryDocument[];
  /** Position of the document that is shown where there is room for one. */
  inFront: number;
  onChoose(position: number): void;
}

/** Which of the documents is shown on a narrow screen. */
export function CompareTabs({ documents, inFront, onChoose }: CompareTabsProps) {
  const text = useText();
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (inFront + step + documents.length) % documents.length;
    onChoose(next);
    if (event.currentTarget instanceof HTMLElement)
      event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div
      class="compare-tabs"
      role="tablist"
      aria-label={text('readerCompareDocuments')}
      onKeyDown={move}
    >
      {documents.map((document, position) => (
        <button
          key={document.id}
          type="button"
          role="tab"
          id={`compare-tab-${position}`}
          aria-selected={position === inFront}
          aria-controls={`compare-column-${position}`}
          tabIndex={position === inFront ? 0 : -1}
          onClick={() => onChoose(position)}
        >
          <WordWrapped text={document.title} language={document.language} />
        </button>
      ))}
    </div>
  );
}
