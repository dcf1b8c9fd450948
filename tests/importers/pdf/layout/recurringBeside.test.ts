import { describe, expect, it } from 'vitest';
import { withoutRecurringBeside } from '../../../../importers/pdf/layout/recurringBeside';
import { fragmentsOf } from '../../../../importers/pdf/runs/fragment';
import type { Run } from '../../../../importers/pdf/runs/run';

const run = (text: string, x: number, y: number, size: number): Run => ({
  text,
  x,
  y,
  width: (text.length * size) / 2,
  size,
  font: 'f',
  block: null,
});

const LINE = 'a line of the text that is as long as others are';
const page = (...beside: Run[]) => ({
  fragments: fragmentsOf([
    ...Array.from({ length: 10 }, (_, at) => run(LINE, 150, 100 + at * 14, 10)),
    ...beside,
  ]),
});

const left = (pages: ReturnType<typeof page>[]) =>
  withoutRecurringBeside(pages, 10).map(({ fragments }) => fragments.length - 10);

describe('what stands beside the text on several pages', () => {
  const navigation = (at: { y?: number; size?: number; x?: number; text?: string } = {}) => {
    const { y = 80, size = 8, x = 20, text = 'Governance' } = at;
    return run(text, x, y, size);
  };
  it('is left out, at the left and at the right', () => {
    expect(left([1, 2, 3].map(() => page(navigation(), navigation({ x: 500 }))))).toEqual([
      0, 0, 0,
    ]);
  });

  it('is left out on the first page, too, where it stands lower', () => {
    const first = page(navigation({ y: 140 }));
    expect(left([first, ...[2, 3, 4].map(() => page(navigation()))])).toEqual([0, 0, 0, 0]);
  });

  it.each([
    ['on two pages', [{}, {}]],
    ['with other words', [{ text: 'One' }, { text: 'Two' }, { text: 'Three' }]],
    ['at other heights', [{ y: 80 }, { y: 120 }, { y: 160 }]],
    ['as large as the text', [{ size: 10 }, { size: 10 }, { size: 10 }]],
    ['within the text', [{ x: 200 }, { x: 200 }, { x: 200 }]],
  ])('is kept: %s', (_, places) => {
    expect(left(places.map((place) => page(navigation(place))))).toEqual(places.map(() => 1));
  });

  it('is nothing of a page without text', () => {
    const only = { fragments: fragmentsOf([navigation()]) };
    expect(withoutRecurringBeside([only, only, only], 10)).toEqual([only, only, only]);
  });
});
