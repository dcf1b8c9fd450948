/** Work in slices that leave the page its frames. */

/** Milliseconds of one slice: a step begun at the end of it must still end before 8. */
const SLICE = 5;
/** And of what is done in a frame itself, before it is drawn. */
const IN_FRAME = 2;
/** So many steps are taken in a frame however long they take: a paragraph or two are read in them. */
const AT_LEAST = 8;
/** Of every second, how much goes to following the page's changes, in milliseconds. */
const SHARE = 250;
const PERIOD = 1000;
/** How long work waits for an idle moment. */
const PATIENCE = 80;
/** For so long, in milliseconds of work, the reader may wait for a page and have all of its time. */
const LONGEST_WAIT = 4_000;

export interface SliceEvents {
  /** Does a bounded piece of work; `false` where there is none. */
  step(): boolean;
  /** Whether the reader is waiting (a page not read yet): then slices follow each other at once. */
  isUrgent(): boolean;
  /** Some was done in a frame, which is drawn next. */
  onFrame(): void;
}

export interface Slices {
  /** There is work: begins with it in the next frame at the latest, and goes on until `step` says there is none. */
  wake(): void;
  /** How often work was put off since it last came to its end, for its time was used up. */
  readonly delays: number;
  /** From now on no work is put off. */
  hurry(): void;
}

export function createSlices(events: SliceEvents, signal: AbortSignal): Slices {
  let isAwake = false;
  let isHurried = false;
  let spent = 0;
  let periodStart = 0;
  let waited = 0;
  let delays = 0;
  let isFrameAsked = false;
  let idle = 0;
  const channel = new MessageChannel();
  channel.port1.onmessage = slice;
  signal.addEventListener('abort', () => channel.port1.close(), { once: true });

  function isUrgent(): boolean {
    return waited < LONGEST_WAIT && events.isUrgent();
  }

  /** Whether the time of this second is used up. */
  function isSpent(): boolean {
    if (performance.now() - periodStart > PERIOD) {
      periodStart = performance.now();
      spent = 0;
    }
    return spent >= SHARE && !isHurried;
  }

  /** Works for so many milliseconds, or steps; `false` where nothing is left to do. */
  function work(milliseconds: number, steps = 1): boolean {
    const start = performance.now();
    isSpent();
    let hasMore = true;
    for (let taken = 0; hasMore; taken += 1) {
      if (taken >= steps && performance.now() - start >= milliseconds) break;
      hasMore = events.step();
    }
    const time = performance.now() - start;
    spent += time;
    if (events.isUrgent()) waited += time;
    return hasMore;
  }

  function slice(): void {
    if (signal.aborted) return;
    if (work(SLICE)) goOn();
    else rest();
  }

  function takeFrame(): void {
    isFrameAsked = false;
    if (signal.aborted) return;
    const isDue = isAwake && !isSpent();
    if (isDue) {
      cancelIdleCallback(idle);
      if (work(IN_FRAME, AT_LEAST)) goOn();
      else rest();
    }
    events.onFrame();
  }

  function rest(): void {
    isAwake = false;
    delays = 0;
  }

  function goOn(): void {
    if (isUrgent()) channel.port2.postMessage(null);
    else if (!isSpent()) idle = requestIdleCallback(slice, { timeout: PATIENCE });
    else {
      setTimeout(slice, PERIOD - (performance.now() - periodStart));
      delays += 1;
    }
  }

  return {
    wake() {
      if (signal.aborted) return;
      // What changes little is read before it is seen.
      if (!isFrameAsked && !isUrgent() && !isSpent()) {
        isFrameAsked = true;
        requestAnimationFrame(takeFrame);
      }
      if (isAwake) return;
      isAwake = true;
      goOn();
    },
    get delays() {
      return delays;
    },
    hurry() {
      isHurried = true;
      delays = 0;
    },
  };
}
