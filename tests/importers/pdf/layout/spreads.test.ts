import { describe, expect, it } from 'vitest';
import { pagesOfSheets } from '../../../../importers/pdf/layout/spreads';
import { fragmentsOf } from '../../../../importers/pdf/runs/fragment';
import type { Run } from '../../../../importers/pdf/runs/run';

const run = (text: string, x: number, y: number): Run => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
  font: 'f',
  block: null,
});

/** A sheet across with text in both halves, and whatever stands below it. */
const sheet = (number: number, ...below: Run[]) => ({
  number,
  width: 800,
  height: 560,
  fragments: fragmentsOf([
    ...[100, 114, 128].flatMap((y) => [run('on the left', 60, y), run('on the right', 460, y)]),
    ...below,
  ]),
});

const numbers = (left: string, right: string, y = 500, xs = [195, 595]) => [
  run(left, xs[0] ?? 0, y),
  run(right, xs[1] ?? 0, y),
];

describe('sheets with two pages side by side', () => {
  it('are parted, and keep the number of their sheet', () => {
    const pages = pagesOfSheets([sheet(1, ...numbers('2', '3')), sheet(2)]);
    expect(pages.map(({ number, sheet: own, width }) => [number, own, width])).toEqual([
      [1, 1, 400],
      [2, 1, 400],
      [3, 2, 400],
      [4, 2, 400],
    ]);
    expect(pages[1]?.fragments[0]?.left).toBe(60);
  });

  it.each([
    ['at mirrored places', numbers('2', '3', 500, [60, 735]), 2],
    ['that do not follow each other', numbers('2', '5'), 1],
    ['at different heights', [run('2', 195, 500), run('3', 595, 530)], 1],
    ['at unlike places', numbers('2', '3', 500, [60, 600]), 1],
    ['above a line over both halves', [run('x'.repeat(60), 250, 300), ...numbers('2', '3')], 1],
    ['that are not there', [], 1],
  ])('are told by numbers %s', (_, below, pages) => {
    expect(pagesOfSheets([sheet(1, ...below)])).toHaveLength(pages);
  });

  it('are wider than high', () => {
    const upright = { ...sheet(1, ...numbers('2', '3')), height: 1_100 };
    expect(pagesOfSheets([upright])).toHaveLength(1);
  });
});
