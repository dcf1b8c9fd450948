import { describe, expect, it } from 'vitest';
import { headingLines } from '../../../../importers/pdf/headings/headings';
import type { FlowLine } from '../../../../importers/pdf/layout/flowLine';
import { fragmentsOf } from '../../../../importers/pdf/runs/fragment';
import { lineFrom } from '../../../../importers/pdf/runs/line';

const FULL = 'a line that fills its column to the end.';

/** Lines of one column below each other, in the font of the text unless another is told. */
function column(...lines: { text: string; font?: string; distance?: number }[]): FlowLine[] {
  let y = 100;
  return lines.map(({ text, font = 'text', distance = 12 }) => {
    y += distance;
    const run = { text, x: 0, y, width: text.length * 5, size: 10, font, block: null };
    const place = { page: 1, region: 0, columnLeft: 0, columnRight: FULL.length * 5 };
    return { ...lineFrom(fragmentsOf([run])), ...place, isBeside: false, distance };
  });
}

/** Lines of a column that begin as far in as is told, in points. */
function hanging(...lines: [text: string, indent: number][]): FlowLine[] {
  return column(
    ...lines.map(([text, indent]) => ({ text, font: indent === 0 ? 'bold' : 'text' })),
  ).map((line, at) => ({ ...line, left: lines[at]?.[1] ?? 0 }));
}

const text = (count: number) => Array.from({ length: count }, () => ({ text: FULL }));
const bold = (written: string, distance = 12) => ({ text: written, font: 'bold', distance });

async function headingsIn(lines: FlowLine[]): Promise<string[]> {
  const texts = lines.map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
  const rhythm = { leadingOf: () => 12 } as unknown as Parameters<typeof headingLines>[2]['rhythm'];
  const found = await headingLines(
    lines,
    texts,
    { bodySize: 10, rhythm },
    { outline: [], title: null },
    () => Promise.resolve(),
  );
  return texts.filter((_, at) => found.has(lines[at] as FlowLine));
}

describe('lines in a font of their own, in a narrow column', () => {
  const LONG = 'Module Three: Step Two: Designs and';
  it.each([
    ['are a heading of two', [bold(LONG, 30), bold('Prototypes')], [LONG, 'Prototypes']],
    ['are one that fills it', [bold(LONG, 30)], [LONG]],
    ['are none where they end a sentence', [bold(`${LONG} so.`, 30)], []],
    ['are none where there are many', Array.from({ length: 6 }, () => bold(LONG)), []],
  ])('%s', async (_, lines, headings) => {
    const again = [bold('Another one', 30), ...text(12)];
    const found = await headingsIn(column(...text(12), ...lines, ...text(12), ...again));
    expect(found.filter((own) => own !== 'Another one')).toEqual(headings);
  });
});

describe('a numbered line that fills its column, above lines that stand further in', () => {
  const NUMBERED = '一、 a number that fills its column, so';
  it.each([
    ['is an item where all of them do', 20, []],
    ['is a heading where the first of them does', 0, [NUMBERED]],
  ])('%s', async (_, third, headings) => {
    const lines = hanging([NUMBERED, 0], [FULL, 20], [FULL, third]);
    const [first] = lines;
    if (first !== undefined) first.right = FULL.length * 5;
    expect(await headingsIn([...column(...text(12)), ...lines])).toEqual(headings);
  });
});
