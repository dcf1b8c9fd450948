import { describe, expect, it } from 'vitest';
import { flowOf } from '../../../../importers/pdf/layout/flow';
import type { Fragment } from '../../../../importers/pdf/runs/fragment';

const SIZE = 10;

function fragment(left: number, right: number, y: number): Fragment {
  const piece = { text: 'x', x: left, y, width: right - left, size: SIZE, font: 'f', block: null };
  return { pieces: [{ ...piece, isSpaced: false }], left, right, y, size: SIZE, order: y };
}

async function rightEdge(sheet: { width: number; height: number }, rights: readonly number[]) {
  const fragments = rights.map((right, at) => fragment(50, right, 100 + at * 14));
  const page = { number: 1, ...sheet, regions: [{ fragments, column: '' }] };
  const { lines } = await flowOf([page], SIZE, async () => {});
  return lines[0]?.columnRight;
}

const sheet = { width: 400, height: 600 };
const slide = { width: 600, height: 400 };

describe('where lines end', () => {
  it.each([
    ['at the longest of them', sheet, [350, 341, 346, 322, 350], 350],
    ['below a head that is wider than they are', sheet, [390, 350, 350, 350, 350, 350], 350],
    ['as far from the edge of a slide as they begin from the other', slide, [250, 230, 270], 550],
    ['at the longest of them on a slide that they fill', slide, [548, 230, 545, 300], 548],
  ])('is %s', async (_, paper, rights, edge) => {
    expect(await rightEdge(paper, rights)).toBe(edge);
  });
});
