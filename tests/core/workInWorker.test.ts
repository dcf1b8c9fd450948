import { describe, expect, it } from 'vitest';
import { workInWorker } from '../../core/workInWorker';

/** A worker that answers each number it is sent with all numbers up to it; what it was sent, and whether it was ended. */
class CountingWorker extends EventTarget {
  sent: unknown[] = [];
  ends = 0;

  postMessage(most: number): void {
    this.sent.push(most);
    for (let number = 1; number <= most; number++) {
      this.dispatchEvent(new MessageEvent('message', { data: number }));
    }
  }

  terminate(): void {
    this.ends += 1;
  }
}

/** Sums numbers until they are 10 or more. */
function sumTo(most: number, signal: AbortSignal | null = null) {
  const worker = new CountingWorker();
  let sum = 0;
  const work = workInWorker<number, number, number>(
    () => worker as unknown as Worker,
    most,
    (number, finish) => {
      sum += number;
      if (sum >= 10) finish(sum);
    },
    signal,
  );
  return { worker, work, sum: () => sum };
}

describe('work in a worker', () => {
  it('ends the worker with its result, and takes no answer after that', async () => {
    const { worker, work, sum } = sumTo(5);
    expect(await work).toBe(10);
    expect({ sent: worker.sent, ends: worker.ends, sum: sum() }).toEqual({
      sent: [5],
      ends: 1,
      sum: 10,
    });
  });

  it('fails with what is thrown at an answer', async () => {
    const worker = new CountingWorker();
    const work = workInWorker<number, number, never>(
      () => worker as unknown as Worker,
      1,
      () => {
        throw new RangeError('one');
      },
      null,
    );
    await expect(work).rejects.toThrow(new RangeError('one'));
    expect(worker.ends).toBe(1);
  });

  it('fails with what the worker fails with', async () => {
    const { worker, work } = sumTo(1);
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(work).rejects.toThrow('out of memory');
    expect(worker.ends).toBe(1);
  });

  it('ends with the signal, whose reason it fails with', async () => {
    const given = new AbortController();
    const { worker, work } = sumTo(1, given.signal);
    given.abort(new Error('no more'));
    await expect(work).rejects.toThrow('no more');
    expect(worker.ends).toBe(1);
  });

  it('starts no worker for a signal that is over', async () => {
    const given = new AbortController();
    given.abort(new Error('too late'));
    const { worker, work } = sumTo(1, given.signal);
    await expect(work).rejects.toThrow('too late');
    expect(worker.sent).toEqual([]);
  });
});
