import { type KeptPlace, returnTo } from './keptPlace';
import { revealPassage } from './revealPassage';

/** How the reader came to what is shown: it decides what scrolls and where the focus goes. */
export type Arrival =
  /** The page was opened with this address. */
  | 'open'
  /** A link to another place was followed. */
  | 'go'
  /** Previous or next passage of the chosen term: the focus stays for the next step. */
  | 'step'
  /** The number of a passage in sight. */
  | 'number'
  /** A mention in the text, by pointer: the reader goes on reading. */
  | 'mention'
  /** A mention by keyboard: the reader wants the column. */
  | 'mention-keyboard'
  /** The column was closed. */
  | 'close'
  /** Another document was chosen to compare with: everything stays where it is. */
  | 'compare'
  /** Back or forward. */
  | 'return';

export interface ReaderPlace {
  query: string;
  how: Arrival;
  /** Where on the page the reader was, on coming back. */
  kept: KeptPlace | null;
}

/**
 * Brings the page to what was asked for, once that is drawn.
 * @param root the element that holds the whole reader
 * @param term the term chosen now; for `close` the one that was chosen
 * @param signal ends what is left to do when the reader moves on
 */
export function arrive(
  root: HTMLElement,
  { how, kept }: ReaderPlace,
  term: string | null,
  signal: AbortSignal,
): void {
  const passage = root.querySelector<HTMLElement>('.passage-text[aria-current="true"]');
  switch (how) {
    case 'open':
      reveal(passage, signal);
      passage?.focus({ preventScroll: true });
      return;
    case 'go': {
      reveal(passage, signal);
      const text = passage ?? root.querySelector<HTMLElement>('.reader-text');
      text?.focus({ preventScroll: true });
      return;
    }
    case 'step':
      reveal(passage, signal);
      return;
    case 'return':
      if (kept !== null) returnTo(root, kept, signal);
      else if (passage === null || !isInSight(passage)) reveal(passage, signal);
      return;
    case 'mention-keyboard':
      root.querySelector<HTMLElement>('.term-head h2')?.focus({ preventScroll: true });
      return;
    case 'close': {
      const mention =
        term && passage?.querySelector<HTMLElement>(`[data-term="${CSS.escape(term)}"]`);
      (mention || passage)?.focus({ preventScroll: true });
      return;
    }
    case 'compare':
    case 'number':
    case 'mention':
      return;
  }
}

function reveal(passage: HTMLElement | null, signal: AbortSignal): void {
  const item = passage?.closest<HTMLElement>('.passage');
  if (item) revealPassage(item, item.querySelector('mark'), signal);
  else scrollTo({ top: 0, behavior: 'instant' });
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < document.documentElement.clientHeight;
}
