import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  frameCountsOf,
  readHidden,
  readMarks,
  readTabMarks,
  type TabMarks,
  watchMarks,
  withReport,
  writeTabMarks,
} from '../../../services/stores/tabMarks';

beforeEach(() => {
  fakeBrowser.reset();
});

const counts = (...terms: [string, number][]) =>
  terms.map(([term, count]) => ({ term, count, variants: 0 }));

const hidden = (term: string, count: number, isUnlike = false) => ({ term, count, isUnlike });

it('what choices and doubts hold back is summed over frames, and kept where nothing is marked', async () => {
  const marks = withReport(
    withReport({}, 0, 'top', counts(['a', 1]), [hidden('b', 2), hidden('b', 4, true)]),
    7,
    'inner',
    [],
    [hidden('b', 1), hidden('c', 1)],
  );
  await writeTabMarks(1, marks);
  expect(await readHidden(1)).toEqual([hidden('b', 3), hidden('b', 4, true), hidden('c', 1)]);
  expect(withReport(marks, 7, 'inner', [], [])).toEqual({ 0: marks[0] });
});

describe('reports of frames', () => {
  it('are not taken in where they are more than can be kept of a tab', () => {
    const many = (size: number) =>
      counts(...Array.from({ length: size }, (_, at): [string, number] => [`t${at}`, 1]));
    const marks = withReport(withReport({}, 0, 'top', many(20_000)), 1, 'inner', many(20_000));
    expect(Object.keys(marks)).toEqual(['0', '1']);
    expect(withReport(marks, 2, 'flood', many(1))).toBe(marks);
    expect(Object.keys(withReport(marks, 1, 'inner', counts(['a', 1])))).toEqual(['0', '1']);
  });

  const two: TabMarks = {
    0: { document: 'top', counts: counts(['a', 2], ['b', 1]) },
    7: { document: 'inner', counts: counts(['b', 3]) },
  };

  it.each<[string, TabMarks, [number, string, ReturnType<typeof counts>], TabMarks]>([
    [
      'a first one is kept',
      {},
      [0, 'top', counts(['a', 1])],
      { 0: { document: 'top', counts: counts(['a', 1]) } },
    ],
    [
      'a later one takes its place',
      two,
      [7, 'inner', counts(['c', 1])],
      { ...two, 7: { document: 'inner', counts: counts(['c', 1]) } },
    ],
    ['an empty one clears its frame', two, [7, 'inner', []], { 0: two[0] as TabMarks[string] }],
    ['the last one of a page that was left clears nothing', two, [0, 'before', []], two],
    ['an empty one of a frame that never reported changes nothing', two, [9, 'x', []], two],
  ])('%s', (_, before, [frame, document, reported], after) => {
    expect(withReport(before, frame, document, reported)).toEqual(after);
  });

  it('are summed over frames, most frequent first', async () => {
    await writeTabMarks(4, two);
    expect(await readMarks(4)).toEqual(counts(['b', 4], ['a', 2]));
    expect(await readMarks(5)).toEqual([]);
  });

  it('leave nothing in the storage once they are empty', async () => {
    await writeTabMarks(4, two);
    await writeTabMarks(4, {});
    expect(await readTabMarks(4)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('are watched per tab until the signal', async () => {
    let heard = 0;
    const life = new AbortController();
    watchMarks(
      4,
      () => {
        heard += 1;
      },
      life.signal,
    );
    await writeTabMarks(4, two);
    await writeTabMarks(5, two);
    expect(heard).toBe(1);
    life.abort();
    await writeTabMarks(4, {});
    expect(heard).toBe(1);
  });

  it.each([
    [
      null,
      [
        { frame: 0, count: 3 },
        { frame: 7, count: 3 },
      ],
    ],
    ['a', [{ frame: 0, count: 2 }]],
    ['nowhere', []],
  ])('count marks of %s per frame, the top one first', (term, expected) => {
    expect(frameCountsOf(two, term)).toEqual(expected);
  });
});
