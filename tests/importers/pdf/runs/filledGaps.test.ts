import { describe, expect, it } from 'vitest';
import { withGapsFilled } from '../../../../importers/pdf/runs/filledGaps';
import type { Run } from '../../../../importers/pdf/runs/run';

const run = (text: string, x: number, width: number, y = 100): Run => ({
  text,
  x,
  y,
  width,
  size: 10,
  font: 'f',
  block: null,
});
const read = (...runs: Run[]) => withGapsFilled(runs).map(({ text }) => text);

describe('what a program sets apart from its line', () => {
  it.each([
    ['before the line', [run('“', 30, 5), run('”', 55, 5), run('称为 司辰 。司', 10, 70)]],
    ['after it', [run('称为 司辰 。司', 10, 70), run('“', 30, 5), run('”', 55, 5)]],
    [
      'with white space',
      [run('“', 30, 5), run(' ', 35, 20), run('”', 55, 5), run('称为 司辰 。司', 10, 70)],
    ],
  ])('is put into the gaps of the line: %s', (_, runs) => {
    const parts = withGapsFilled(runs).filter(({ text }) => text.trim() !== '');
    expect(parts.map(({ text }) => text)).toEqual(['称为', '“', '司辰', '”', '。司']);
    expect(parts.map(({ x }) => x)).toEqual([10, 30, 35, 55, 60]);
  });

  it('is put between two runs whose gap it fills', () => {
    expect(
      read(
        run('“', 10, 5),
        run('”', 35, 5),
        run('晨钟', 15, 20),
        run(' ', 35, 5),
        run('本是', 40, 20),
      ),
    ).toEqual(['“', '晨钟', '”', '本是']);
  });

  it.each([
    ['a gap that nothing stands in', [run('上午 下午', 10, 60), run('x', 200, 5)]],
    ['Latin words, whose widths nobody knows', [run('a b', 10, 30), run('“', 15, 5)]],
    ['what does not fit', [run('称为 司辰', 10, 60), run('“', 33, 30)]],
    ['another line', [run('称为 司辰', 10, 45), run('“', 30, 5, 120)]],
    ['cells of a table', [run('钟重', 10, 20), run('九', 90, 10), run('里', 60, 10)]],
    ['one run', [run('称为 司辰', 10, 45)]],
    ['nothing', []],
  ])('%s stays as it is', (_, runs) => {
    expect(withGapsFilled(runs)).toEqual(runs);
  });
});
