import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readerQuery } from '../../../core/readerAddress';

export interface HitTicksProps {
  document: string;
  /** Numbers of the passages with hits, in order. */
  passages: readonly number[];
  term: string | null;
  search: string;
  /** Holds the drawn document. */
  root: RefObject<HTMLElement | null>;
}

/** Ticks that would lie closer, in shares of the whole, are one. */
const CLOSEST = 1 / 300;

/** Sizes that change within that time, in milliseconds, are measured once. */
const SETTLED_AFTER = 150;

interface Tick {
  passage: number;
  /** Where in the whole document, from 0 to 1. */
  at: number;
}

/**
 * Ticks beside the text at the heights where the document has what is looked for. For the eye and the
 * pointer: by keyboard and to screen readers the bar above says and does the same.
 */
export function HitTicks({ document, passages, term, search, root }: HitTicksProps) {
  const [ticks, setTicks] = useState<Tick[]>([]);
  useEffect(() => {
    const article = root.current?.querySelector<HTMLElement>('.document');
    if (!article) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const measure = () => setTicks(ticksOf(article, passages));
    measure();
    // Passages out of sight have guessed heights: the ticks follow as the guesses are corrected.
    const observer = new ResizeObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(measure, SETTLED_AFTER);
    });
    observer.observe(article);
    return () => {
      observer.disconnect();
      clearTimeout(waiting);
    };
  }, [root, passages]);
  return (
    <div class="hit-ticks" aria-hidden="true">
      {ticks.map(({ passage, at }) => (
        <a
          key={passage}
          class="hit-tick"
          style={{ top: `${(at * 100).toFixed(2)}%` }}
          href={readerQuery(document, passage, term, search)}
          tabIndex={-1}
        >
          {passage}
        </a>
      ))}
    </div>
  );
}

/** Measures the boxes of passages, never what is in them: that would lay out every one out of sight. */
function ticksOf(article: HTMLElement, passages: readonly number[]): Tick[] {
  const whole = article.getBoundingClientRect();
  const topOf = topsOf(article);
  const ticks: Tick[] = [];
  for (const passage of passages) {
    const top = topOf(passage);
    if (top === null) continue;
    const at = (top - whole.top) / whole.height;
    const last = ticks.at(-1);
    if (!last || at - last.at >= CLOSEST) ticks.push({ passage, at });
  }
  return ticks;
}

/** Gives the top of a passage, guessed in a part that is not drawn yet; `null` where there is no such passage. */
function topsOf(article: HTMLElement): (passage: number) => number | null {
  const boxes = new Map<number, { box: HTMLElement; share: number }>();
  for (const box of article.querySelectorAll<HTMLElement>('.passage, [data-passages]')) {
    const before = Number(box.dataset.before ?? Number(box.dataset.place) - 1);
    const count = Number(box.dataset.passages ?? 1);
    for (let at = 0; at < count; at += 1) boxes.set(before + at + 1, { box, share: at / count });
  }
  return (passage) => {
    const known = boxes.get(passage);
    if (known === undefined) return null;
    const { top, height } = known.box.getBoundingClientRect();
    return top + height * known.share;
  };
}
