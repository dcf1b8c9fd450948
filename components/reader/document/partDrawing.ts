import { flushSync } from 'preact/compat';

interface PartToDraw {
  /** Draws it as it is to be by now, at once. */
  draw(): void;
}

/** When the parts of a document are drawn: those in sight first, the others while nothing else is to be done. */
export interface PartDrawing {
  /** From now on it is known whether the part in this element is near. */
  watch(element: HTMLElement, part: PartToDraw): void;
  forget(element: HTMLElement): void;
  /** Whether it is in sight, or a window away from it. */
  isNear(element: HTMLElement): boolean;
  /** It is out of date: is drawn when it comes near, or when its turn comes. */
  later(element: HTMLElement): void;
  /** It was drawn. */
  done(element: HTMLElement): void;
  /** Draws everything that is out of date, before anything else happens. */
  drawAll(): void;
}

/** Milliseconds that have to be left of an idle moment to draw one more part. */
const ENOUGH = 8;
/** A page that is never idle has one part drawn after so many milliseconds. */
const PATIENCE = 250;
const NEAR = '100% 0px';

/** @param signal ends it: nothing is drawn any more */
export function createPartDrawing(signal: AbortSignal): PartDrawing {
  const parts = new Map<Element, PartToDraw>();
  const near = new Set<Element>();
  const waiting = new Set<Element>();
  let idle: number | null = null;

  function draw(elements: Iterable<Element>): void {
    const wanted = [...elements].flatMap((element) => parts.get(element) ?? []);
    for (const element of elements) waiting.delete(element);
    flushSync(() => {
      for (const part of wanted) part.draw();
    });
  }
  function step(deadline: IdleDeadline): void {
    idle = null;
    do {
      const [next] = waiting;
      if (next === undefined) return;
      draw([next]);
    } while (deadline.timeRemaining() > ENOUGH);
    goOn();
  }
  function goOn(): void {
    if (waiting.size > 0) idle ??= requestIdleCallback(step, { timeout: PATIENCE });
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      const late = [...near].filter((element) => waiting.has(element));
      if (late.length > 0) draw(late);
    },
    { rootMargin: NEAR },
  );
  const drawAll = () => {
    if (waiting.size > 0) draw([...waiting]);
  };
  const drawBeforeSearch = (event: KeyboardEvent) => {
    if (takesAllText(event)) drawAll();
  };
  addEventListener('beforeprint', drawAll, { signal });
  addEventListener('keydown', drawBeforeSearch, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (idle !== null) cancelIdleCallback(idle);
    waiting.clear();
  });

  return {
    watch(element, part) {
      parts.set(element, part);
      observer.observe(element);
    },
    forget(element) {
      observer.unobserve(element);
      for (const known of [parts, near, waiting]) known.delete(element);
    },
    isNear: (element) => near.has(element),
    later(element) {
      if (signal.aborted) return;
      waiting.add(element);
      goOn();
    },
    done: (element) => waiting.delete(element),
    drawAll,
  };
}

/** Whether the browser is about to look for something in the page, or to select all of it. */
function takesAllText({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'F3' || ((ctrlKey || metaKey) && ['f', 'g', 'a'].includes(key.toLowerCase()));
}
