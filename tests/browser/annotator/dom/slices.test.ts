import { afterEach, describe, expect, it } from 'vitest';
import { createSlices } from '../../../../annotator/dom/slices';

let life = new AbortController();

afterEach(() => life.abort());

/** Of one step, in milliseconds: so long that the time of a second is used up however rarely the page is idle. */
const STEP = 60;

/** Work that takes long for each step and does not end before `end()`. */
function endless(isUrgent = false) {
  life = new AbortController();
  let hasMore = true;
  let steps = 0;
  const slices = createSlices(
    {
      step() {
        steps += 1;
        const until = performance.now() + STEP;
        while (performance.now() < until);
        return hasMore;
      },
      isUrgent: () => isUrgent,
      onFrame: () => {},
    },
    life.signal,
  );
  slices.wake();
  return {
    slices,
    steps: () => steps,
    end() {
      hasMore = false;
    },
  };
}

describe('work that does not end', () => {
  it('is told to be slowed, until it has come to its end', async () => {
    const { slices, end } = endless();
    await expect.poll(() => slices.delays, { timeout: 10_000 }).toBeGreaterThan(1);
    end();
    await expect.poll(() => slices.delays, { timeout: 10_000 }).toBe(0);
  });

  it('is not put off any more once it is to be hurried', async () => {
    const { slices, steps } = endless();
    await expect.poll(() => slices.delays, { timeout: 10_000 }).toBeGreaterThan(1);
    slices.hurry();
    expect(slices.delays).toBe(0);
    const before = steps();
    await expect.poll(steps, { timeout: 10_000 }).toBeGreaterThan(before + 20);
    expect(slices.delays).toBe(0);
  });

  it('is slowed in the end where the reader waits for it', async () => {
    const { slices } = endless(true);
    await expect.poll(() => slices.delays, { timeout: 20_000 }).toBeGreaterThan(1);
  }, 30_000);
});

describe('work that comes to its end', () => {
  it('is done, and again when there is more', async () => {
    const { slices, end, steps } = endless();
    end();
    await expect.poll(steps).toBeGreaterThan(0);
    const before = steps();
    slices.wake();
    await expect.poll(steps).toBeGreaterThan(before);
    expect(slices.delays).toBe(0);
  });
});
