import { expect, it } from 'vitest';
import { eachOf } from '../../../core/export/eachOf';
import { inSlices } from '../../../core/export/inSlices';
import { finish } from '../../../core/steps';

/** Works longer than a slice may be. */
function work(item: number): number {
  const begun = performance.now();
  while (performance.now() - begun < 20);
  return item * 2;
}

it('maps in order, and lets others have their turn between slices', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  });
  const results = await inSlices(eachOf([1, 2, 3, 4, 5], work));
  clearInterval(timer);
  expect(results).toEqual([2, 4, 6, 8, 10]);
  expect(turns).toBeGreaterThan(1);
});

it('throws what the work throws', async () => {
  const broken = () => {
    throw new Error('broken');
  };
  await expect(inSlices(eachOf([1], broken))).rejects.toThrow('broken');
  expect(await inSlices(eachOf([], broken))).toEqual([]);
  expect(() => finish(eachOf([1], broken))).toThrow('broken');
});
