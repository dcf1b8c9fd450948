import { describe, expect, it } from 'vitest';
import { flowOf } from '../../../../importers/pdf/layout/flow';
import { rhythmOf } from '../../../../importers/pdf/layout/rhythm';
import { fragmentsOf } from '../../../../importers/pdf/runs/fragment';
import type { Run } from '../../../../importers/pdf/runs/run';

const SIZE = 10;
/** A paragraph's last line is shorter than the others. */
const FULL = 'a line that fills its column up to the end of it';
const SHORT = 'a line that ends here';

/** The lines of paragraphs, each with its distance from the one before, its indent and its size. */
async function rhythm(
  lines: readonly [text: string, distance: number, indent?: number, size?: number][],
) {
  let y = 100;
  const runs = lines.map(([text, distance, indent = 0, size = SIZE]): Run => {
    y += distance;
    return {
      text,
      x: 50 + indent,
      y,
      width: text.length * 5 - indent,
      size,
      font: 'f',
      block: null,
    };
  });
  const page = {
    number: 1,
    width: 400,
    height: 9000,
    regions: [{ fragments: fragmentsOf(runs), column: '' }],
  };
  const flow = await flowOf([page], SIZE, async () => {});
  return rhythmOf(flow.lines, SIZE);
}

const repeated = <T>(count: number, lines: readonly T[]) =>
  Array.from({ length: count }, () => lines).flat();

describe('the room between paragraphs', () => {
  it('is told where it is small, if all of them have it', async () => {
    const { gapOf } = await rhythm(
      repeated(8, [
        [FULL, 17],
        [FULL, 14],
        [SHORT, 14],
      ] as [string, number][]),
    );
    expect(gapOf(SIZE)).toBeGreaterThan(14.5);
    expect(gapOf(SIZE)).toBeLessThan(17);
  });

  it.each([
    [
      'none has any',
      repeated(8, [
        [FULL, 14],
        [SHORT, 14],
      ] as [string, number][]),
    ],
    [
      'there are few',
      [
        [FULL, 14],
        [FULL, 14],
        [FULL, 14],
        [SHORT, 14],
        [FULL, 17],
      ] as [string, number][],
    ],
  ])('is wide where %s', async (_, lines) => {
    expect((await rhythm(lines)).gapOf(SIZE)).toBeGreaterThan(17);
  });
});

describe('the leading of letters of which there are few', () => {
  it.each([
    ['as far apart as the text', 20, 20],
    ['in proportion to the text', 16, 16],
    ['not told by what is parted', 25, 8 * 1.4],
  ])('is %s', async (_, distance, leading) => {
    const { leadingOf } = await rhythm([
      ...repeated(6, [[FULL, 20]] as [string, number][]),
      [SHORT, 30, 0, 8],
      [SHORT, distance, 0, 8],
    ]);
    expect(leadingOf(8)).toBeCloseTo(leading);
  });
});

describe('the indent of first lines', () => {
  it.each([
    [
      'told by lines between two at the edge',
      repeated(5, [
        [FULL, 14, 20],
        [FULL, 14],
        [SHORT, 14],
      ] as [string, number, number?][]),
      2,
    ],
    [
      'none of whole paragraphs that are set in',
      repeated(5, [
        [FULL, 14],
        [FULL, 14, 20],
        [FULL, 14, 20],
        [FULL, 14, 20],
      ] as [string, number, number?][]),
      null,
    ],
    [
      'none where there is none',
      repeated(5, [
        [FULL, 14],
        [SHORT, 14],
      ] as [string, number, number?][]),
      null,
    ],
  ])('is %s', async (_, lines, indent) => {
    expect((await rhythm(lines)).indent).toBe(indent);
  });
});

describe('a small indent of first lines', () => {
  const paragraphs = (count: number, indent: number) =>
    repeated<[string, number, number]>(count, [
      [FULL, 14, indent],
      [FULL, 14, 0],
      [SHORT, 14, 0],
    ]);
  it.each([
    ['is told by a few if it is usual', 3, 10, 1],
    ['is told by many if it is smaller', 6, 7, 0.75],
    ['is not told by a few that are smaller', 3, 7, null],
  ])('%s', async (_, count, points, indent) => {
    expect((await rhythm(paragraphs(count, points))).indent).toBe(indent);
  });
});
