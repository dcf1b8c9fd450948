import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkLook } from '../../../core/settings/settings';
import { keepInWorld } from '../../../services/page/isolatedWorld';
import { showLook } from '../../../services/page/lookKeeper';

const LINE: MarkLook = { style: 'underline', colour: 'cinnabar' };
const TINT: MarkLook = { style: 'tint', colour: 'jade' };

let changes: [MarkLook | null, MarkLook | null][];
let isReached: boolean;

const show = (wanted: MarkLook | null) =>
  showLook(wanted, async (present, next) => {
    if (!isReached) throw new Error('nobody there');
    changes.push([present, next]);
  });

beforeEach(() => {
  vi.useFakeTimers();
  changes = [];
  isReached = true;
});
afterEach(() => {
  vi.useRealTimers();
  keepInWorld('pangzhu.look', undefined);
});

describe('the look of a frame', () => {
  it('comes at once, and goes when there has been no mark for a while', async () => {
    show(LINE);
    expect(changes).toEqual([[null, LINE]]);
    await vi.runAllTimersAsync();
    show(null);
    expect(changes).toHaveLength(1);
    await vi.runAllTimersAsync();
    expect(changes).toEqual([
      [null, LINE],
      [LINE, null],
    ]);
  });

  it('stays where marks come back within a moment, in another run of the script too', async () => {
    show(LINE);
    await vi.runAllTimersAsync();
    show(null);
    await vi.advanceTimersByTimeAsync(100);
    show({ ...LINE });
    await vi.runAllTimersAsync();
    expect(changes).toHaveLength(1);
  });

  it('follows what was wanted last', async () => {
    show(LINE);
    show(TINT);
    await vi.runAllTimersAsync();
    expect(changes).toEqual([
      [null, LINE],
      [LINE, TINT],
    ]);
  });

  it('is asked for again by the next mark where nobody answered', async () => {
    isReached = false;
    show(LINE);
    await vi.runAllTimersAsync();
    isReached = true;
    show(LINE);
    expect(changes).toEqual([[null, LINE]]);
  });
});
