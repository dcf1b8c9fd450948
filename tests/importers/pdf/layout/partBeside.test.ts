import { describe, expect, it } from 'vitest';
import { type Edges, partBeside } from '../../../../importers/pdf/layout/partBeside';
import { fragmentsOf } from '../../../../importers/pdf/runs/fragment';

const run = (text: string, x: number, y: number, size = 10) => ({
  text,
  x,
  y,
  width: (text.length * size) / 2,
  size,
  font: 'f',
  block: null,
});

/** Lines of 40 characters from `left`, 200 points wide at 10. */
const text = (left: number, count: number, size = 10) =>
  Array.from({ length: count }, (_, at) =>
    run(`line ${at} of a text that reaches the edge.`.slice(0, 40), left, 100 + at * 14, size),
  );

function besideOf(runs: ReturnType<typeof text>, known: Edges[] = []): string[] {
  return partBeside(fragmentsOf(runs), 10, known).beside.map(({ pieces }) =>
    pieces.map((piece) => piece.text).join(''),
  );
}

describe('what stands beside the text of a page', () => {
  it.each([
    ['to its left', run('Key figure', 10, 128, 8)],
    ['to its right', run('A note', 320, 142, 8)],
  ])('is told %s, in smaller letters', (_, aside) => {
    expect(besideOf([...text(100, 8), aside])).toEqual([aside.text]);
  });

  it.each([
    ['letters as large as those of the text', [...text(100, 8), run('Key figure', 10, 128)]],
    ['what stands within its edges', [...text(100, 8), run('1 A footnote', 100, 300, 8)]],
    ['numbers alone', [...text(100, 8), run('12', 10, 128, 8)]],
    ['a second column, though it is smaller', [...text(10, 8), ...text(230, 8, 9)]],
    ['lines of a page without a text', [run('Title', 100, 90, 24), run('a publisher', 10, 300, 8)]],
  ])('is not %s', (_, runs) => {
    expect(besideOf(runs)).toEqual([]);
  });

  it('is told by the edges of pages before where a page has few lines', () => {
    const known: Edges[] = [];
    besideOf(text(100, 8), known);
    expect(besideOf([...text(100, 2), run('A note', 320, 114, 8)], known)).toEqual(['A note']);
    expect(besideOf([...text(60, 2), run('A note', 320, 114, 8)], known)).toEqual([]);
  });
});

describe('letters of two sizes on one line', () => {
  it.each([
    ['part where they are two texts', [run('Key figure', 0, 50, 8), run('Crews', 62, 50, 15)], 2],
    ['go together as words', [run('Part one', 0, 50, 10), run('Crews', 45, 50, 14)], 1],
    ['go together with a mark', [run('Crews', 0, 50, 10), run('12', 40, 46, 6)], 1],
  ])('%s', (_, runs, count) => {
    expect(fragmentsOf(runs)).toHaveLength(count);
  });
});
