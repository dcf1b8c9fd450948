/** All marks are near as long as they are few; of many it is told by a script that is brought then. */
import type { Mark } from '../marks/mark';
import type { Nearness, NearnessEvents, NearnessScript } from './contract';

/** Up to here all marks are near. */
const FEW = 250;

export function createNearnessOnDemand(
  load: () => Promise<NearnessScript>,
  events: NearnessEvents,
  signal: AbortSignal,
): Nearness {
  const all = new Set<Mark>();
  const near = new Set<Mark>();
  let state: 'few' | 'loading' | 'all' = 'few';
  let nearness: Nearness | null = null;

  function show(mark: Mark): void {
    near.add(mark);
    events.onNear(mark);
  }

  async function begin(): Promise<void> {
    state = 'loading';
    try {
      const { createNearness } = await load();
      if (signal.aborted) return;
      nearness = createNearness(events, signal, near);
      for (const mark of all) nearness.add(mark);
      near.clear();
    } catch {
      // The browser does not let it in: to paint all of them is dear, and still right.
      state = 'all';
      for (const mark of all) if (!near.has(mark)) show(mark);
    }
  }

  return {
    add(mark) {
      if (all.has(mark)) return;
      all.add(mark);
      if (nearness !== null) nearness.add(mark);
      else if (state === 'all' || all.size <= FEW) show(mark);
      else if (state === 'few') void begin();
    },
    delete(mark) {
      all.delete(mark);
      near.delete(mark);
      nearness?.delete(mark);
    },
  };
}
