import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NotePassage } from '../../core/ranking/noteContent';
import { cellsApart } from '../../core/text/cellsApart';
import { selectionDragged } from '../export/dragPassage';
import { useText } from '../localization';
import type { NoteTools } from './contract';
import { PassageText } from './parts/PassageText';

export interface PassageViewProps {
  passage: NotePassage;
  /** Whether it is shown in the script that it is not written in. */
  isConverted: boolean;
  /** With others to step to, all are given the same height: what is below must not move. */
  isOneOfMany: boolean;
  /** What is selected of it is dragged; `null` where that takes nothing along. */
  onDrag: ((event: DragEvent, selected: string) => void) | null;
  /** Opens another term of the passage; `null` where there is no way there. */
  onTerm: NoteTools['onTerm'] | null;
}

/** What of the passage is out of sight. */
interface Overflow {
  above: boolean;
  below: boolean;
}

/** The passage, verbatim; a long one is opened at the term and can be unfolded. */
export function PassageView({
  passage,
  isConverted,
  isOneOfMany,
  onDrag,
  onTerm,
}: PassageViewProps) {
  const text = useText();
  const view = useRef<HTMLElement>(null);
  const [isWhole, setWhole] = useState(false);
  const [overflow, setOverflow] = useState<Overflow>({ above: false, below: false });

  const look = () => {
    const element = view.current;
    if (element === null) return;
    const above = element.scrollTop > 1;
    const below = element.scrollTop + element.clientHeight < element.scrollHeight - 1;
    setOverflow((last) => (last.above === above && last.below === below ? last : { above, below }));
  };

  useLayoutEffect(() => {
    const element = view.current;
    if (element === null) return;
    // The room for the passage is settled after it is rendered, so the term is sought again then.
    const settle = () => {
      if (!isWhole) showTerm(element);
      look();
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isWhole]);

  const shown = isConverted ? passage.converted : null;
  const isLong = overflow.above || overflow.below;
  return (
    <div
      class={`note-passage${isOneOfMany ? ' note-passage-held' : ''}${isWhole ? ' note-passage-whole' : ''}`}
    >
      <section
        ref={view}
        class={`note-text${overflow.above ? ' note-text-above' : ''}${overflow.below ? ' note-text-below' : ''}`}
        tabIndex={isLong ? 0 : -1}
        aria-label={text('notePassage')}
        onScroll={look}
        onDragStart={(event) => {
          const selected = selectionDragged(event, event.currentTarget);
          if (selected !== null) onDrag?.(event, selected);
        }}
      >
        <p
          lang={
            shown?.script === undefined
              ? passage.language
              : `zh-${shown.script === 'hans' ? 'Hans' : 'Hant'}`
          }
        >
          <PassageText
            passage={passage}
            shown={cellsApart(shown?.text ?? passage.text)}
            onTerm={onTerm}
          />
        </p>
      </section>
      {(isLong || isWhole) && (
        <button
          type="button"
          class="note-unfold"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {text(isWhole ? 'noteFoldPassage' : 'noteWholePassage')}
        </button>
      )}
    </div>
  );
}

/** Scrolls to the first mention; some lines above it are enough to see where its sentence comes from. */
function showTerm(view: HTMLElement): void {
  const first = view.querySelector('mark');
  if (first !== null) view.scrollTop = first.offsetTop - view.clientHeight * 0.4;
}
