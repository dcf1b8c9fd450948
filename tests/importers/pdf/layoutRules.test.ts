import { describe, expect, it } from 'vitest';
import { contentsEntry } from '../../../importers/pdf/headings/contentsEntry';
import { headingLevels } from '../../../importers/pdf/headings/headingLevels';
import { regionsOf } from '../../../importers/pdf/layout/columns';
import { withoutFurniture } from '../../../importers/pdf/layout/furniture';
import { fragmentsOf } from '../../../importers/pdf/runs/fragment';
import type { Run } from '../../../importers/pdf/runs/run';
import { uprightRuns } from '../../../importers/pdf/runs/uprightRuns';
import { taggedBlocks } from '../../../importers/pdf/taggedBlocks';

/** A line of text as most files have it: one run, each letter half an em wide. */
function run(text: string, x: number, y: number, size = 10): Run {
  return { text, x, y, width: (text.length * size) / 2, size, font: 'f', block: null };
}

const LINE = 'a line that fills its column to the end.';
/** Wide as `LINE`. */
const WIDTH = LINE.length * 5;

/** Lines below each other from `top`. */
const column = (x: number, top: number, count: number, name: string) =>
  Array.from({ length: count }, (_, at) => run(`${name}${at}${LINE.slice(2)}`, x, top + at * 14));

const textsOf = (runs: readonly Run[]) =>
  regionsOf(fragmentsOf(runs)).map(({ fragments }) =>
    fragments.map(({ pieces }) => pieces.map(({ text }) => text.slice(0, 2)).join('')).join(' '),
  );

describe('runs on a baseline', () => {
  it.each([
    ['go together', [run('one', 0, 50), run('two', 15, 50)], 1],
    ['go together with a raised one', [run('one', 0, 50), run('1', 15, 46, 6)], 1],
    ['are apart after a wide gap', [run('one', 0, 50), run('two', 40, 50)], 2],
    ['are apart on two lines', [run('one', 0, 50), run('two', 0, 62)], 2],
    ['count once where bold is set twice', [run('one', 0, 50), run('one', 0.3, 50)], 1],
  ])('%s', (_, runs, count) => {
    expect(fragmentsOf(runs)).toHaveLength(count);
  });
});

describe('columns', () => {
  const second = WIDTH + 15;
  it('are read one after the other', () => {
    expect(textsOf([...column(0, 100, 4, 'a'), ...column(second, 100, 4, 'b')])).toEqual([
      'a0 a1 a2 a3',
      'b0 b1 b2 b3',
    ]);
  });

  it('keep what hangs out of them', () => {
    const right = column(second, 100, 4, 'b').map((own, at) =>
      at === 3 ? { ...own, text: `2${own.text}`, x: own.x - 7, width: own.width + 7 } : own,
    );
    expect(textsOf([...column(0, 100, 4, 'a'), ...right])).toEqual(['a0 a1 a2 a3', 'b0 b1 b2 2b']);
  });

  it('begin where their lines do, not where the first lines of paragraphs do', () => {
    const indented = (at: number) => at % 2 === 0;
    const right = column(second, 100, 9, 'b').map((own, at) =>
      indented(at) ? { ...own, x: own.x + 20, width: own.width - 20 } : own,
    );
    const end = run('b9', second, 100 + 9 * 14);
    const left = [...column(0, 100, 12, 'a'), run('a9', 0, 100 + 12 * 14)];
    expect(textsOf([...left, ...right, end])).toEqual([
      'a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 a1 a1 a9',
      'b0 b1 b2 b3 b4 b5 b6 b7 b8 b9',
    ]);
  });

  it('are three where there are three, the last one short', () => {
    const runs = [
      ...column(0, 100, 5, 'a'),
      ...column(second, 100, 5, 'b'),
      ...column(second * 2, 100, 2, 'c'),
    ];
    expect(textsOf(runs)).toEqual(['a0 a1 a2 a3 a4', 'b0 b1 b2 b3 b4', 'c0 c1']);
  });

  it('stand between what spans them', () => {
    const runs = [
      run('T0'.padEnd(90, 'x'), 0, 60),
      ...column(0, 100, 4, 'a'),
      ...column(second, 100, 4, 'b'),
      run('Z0'.padEnd(90, 'x'), 0, 200),
    ];
    expect(textsOf(runs)).toEqual(['T0', 'a0 a1 a2 a3', 'b0 b1 b2 b3', 'Z0']);
  });

  it('are told in a file that goes from line to line over both', () => {
    const left = column(0, 100, 5, 'a');
    const right = column(second + 10, 100, 5, 'b');
    const runs = left.flatMap((line, at) => [line, right[at] ?? line]);
    expect(textsOf(runs)).toEqual(['a0 a1 a2 a3 a4', 'b0 b1 b2 b3 b4']);
  });

  it('are none in a table, which is set row by row', () => {
    const runs = ['a0', 'b0', 'a1 x', 'b1', 'a2', 'b2 yyyy', 'a3', 'b3'].map((text, at) =>
      run(text, (at % 2) * 200, 100 + Math.floor(at / 2) * 14),
    );
    expect(textsOf(runs)).toHaveLength(1);
  });

  it('are no matter of a number in their gutter', () => {
    const runs = [
      ...column(0, 100, 4, 'a'),
      ...column(second, 100, 4, 'b'),
      run('7', WIDTH + 5, 180),
    ];
    expect(textsOf(runs)).toEqual(['a0 a1 a2 a3', 'b0 b1 b2 b3', '7']);
  });
});

describe('heads of articles in columns', () => {
  it('stand above all of what follows, however short they are', () => {
    const second = WIDTH + 15;
    const runs = [
      ...column(0, 100, 4, 'a'),
      run('H0 head', 0, 180, 14),
      ...column(0, 200, 4, 'c'),
      ...column(second, 100, 4, 'b'),
      ...column(second, 200, 4, 'd'),
    ];
    expect(textsOf(runs)).toEqual([
      'a0 a1 a2 a3',
      'b0 b1 b2 b3',
      'H0',
      'c0 c1 c2 c3',
      'd0 d1 d2 d3',
    ]);
  });
});

describe('furniture', () => {
  const page = (number: number, ...more: Run[]) => ({
    number,
    height: 600,
    fragments: fragmentsOf([...column(50, 120, 20, `${number}`), ...more]),
  });
  const left = async (pages: ReturnType<typeof page>[]) => {
    const cleaned = await withoutFurniture(pages, 10, async () => {});
    return cleaned.map(({ fragments }) =>
      fragments.slice(20).map(({ pieces }) => pieces.map(({ text }) => text).join('')),
    );
  };
  it.each([
    ['heads of every page', [1, 2].map((n) => page(n, run('On waiting', 100, 30)))],
    ['numbers', [1].map((n) => page(n, run(`— ${n} —`, 100, 570)))],
    ['numbers of how many', [1].map((n) => page(n, run('第 3 页 共 57 页', 100, 570)))],
    ['numbers in letters', [1].map((n) => page(n, run('xiv', 100, 570)))],
    [
      'heads of chapters beside a number',
      [4, 5].map((n) =>
        page(n, run(n === 4 ? 'The room' : 'The door', 60, 30), run(`${n + 7}`, 100, 30)),
      ),
    ],
    [
      'heads that change',
      ['One', 'Two', 'Three', 'Four'].map((name, at) => page(at + 1, run(name, 100, 30))),
    ],
    [
      'words far from the number that a page has in its journal',
      [page(1, run('On waiting', 50, 30), run('41', 230, 30))],
    ],
    ['small print on the only page', [page(1, run('Notes on Space', 100, 25, 8))]],
    [
      'words beside the number of all pages, on the only one',
      ['Page 1 of 1', 'Seite 1 von 1', '第 1 页 共 1 页', '1 / 1'].map((number) =>
        page(1, run('Edition of May', 50, 570), run(number, 200, 570)),
      ),
    ],
  ])('is left out: %s', async (_, pages) => {
    expect((await left(pages)).flat()).toEqual([]);
  });

  it('is no sentence that a form has below the heading of each page', async () => {
    const pages = ['farms', 'traders', 'schools'].map((name, at) => ({
      number: at + 1,
      height: 800,
      fragments: fragmentsOf([
        run(`Form for ${name}`, 50, 40, 14),
        run('Please read this page before you write.', 50, 70),
        ...column(50, 100, 30, `${at}`),
      ]),
    }));
    const cleaned = await withoutFurniture(pages, 10, async () => {});
    expect(cleaned.map(({ fragments }) => fragments.length)).toEqual([32, 32, 32]);
  });

  it('is no first line of pages that are set far apart', async () => {
    const pages = [1, 2, 3, 4].map((number) => ({
      number,
      height: 800,
      fragments: fragmentsOf(
        Array.from({ length: 24 }, (_, at) =>
          run(String.fromCharCode(96 + number, 97 + at) + LINE, 50, 60 + at * 20),
        ),
      ),
    }));
    const cleaned = await withoutFurniture(pages, 10, async () => {});
    expect(cleaned.map(({ fragments }) => fragments.length)).toEqual([24, 24, 24, 24]);
  });

  it('is what names a chapter above a page of it, on one page only', async () => {
    const pages = [
      page(1, run('The ticket hall', 50, 90, 16)),
      page(2, run('The ticket hall', 50, 60)),
    ];
    expect(await left(pages)).toEqual([['The ticket hall'], []]);
  });

  it.each([
    ['a heading at the top', [page(1, run('Waiting rooms', 50, 90, 16))]],
    [
      'headings of slides',
      ['One', 'Two', 'Three'].map((name, at) => page(at + 1, run(name, 50, 40, 24))),
    ],
    ['a year in the text', [page(1, run('It was 1999', 50, 414))]],
  ])('is not %s', async (_, pages) => {
    expect((await left(pages)).flat()).toHaveLength(pages.length);
  });
});

describe('pages that were turned', () => {
  const sheet = { number: 1, width: 400, height: 600 };
  const text = (characters: string, x: number, y: number, angle = 0) => ({
    text: characters,
    x,
    y,
    width: characters.length * 10,
    size: 10,
    angle,
    font: 'f',
    isVertical: false,
    block: null,
  });

  it('are read from left to right', () => {
    const { runs, width } = uprightRuns([text('sideways', 50, 20, 90)], sheet);
    expect({ width, x: runs[0]?.x, y: runs[0]?.y }).toEqual({ width: 600, x: 20, y: 350 });
  });

  it('lose their stamps', () => {
    const texts = [text('the text of the page', 50, 100), text('DRAFT', 100, 300, 45)];
    expect(uprightRuns(texts, sheet).runs.map((each) => each.text)).toEqual([
      'the text of the page',
    ]);
  });

  it('may be set from top to bottom, and their heads from left to right', () => {
    const texts = [
      text('山地筆記', 180, 30),
      ...[...'海底電纜看不見的公共設施'].map((sign, at) => text(sign, 300, 120 + at * 10)),
      ...[...'網路韌性是一種選擇'].map((sign, at) => text(sign, 280, 120 + at * 10)),
    ];
    const page = uprightRuns(texts, sheet);
    const lines = fragmentsOf(page.runs).map(({ pieces }) =>
      pieces.map((each) => each.text).join(''),
    );
    expect(page.isVertical).toBe(true);
    expect(lines).toEqual(['海底電纜看不見的公共設施', '網路韌性是一種選擇']);
  });
});

describe('the file’s own structure', () => {
  it('gives each marked content its block, and cells their rows', () => {
    const cell = (id: string) => ({
      role: 'TD',
      children: [{ role: 'P', children: [{ type: 'content', id }] }],
    });
    const row = { role: 'TR', children: [cell('c1'), cell('c2')] };
    const blocks = taggedBlocks({
      role: 'Root',
      children: [{ role: 'H2', children: [{ role: 'Span', children: [{ id: 'h' }] }] }, row],
    });
    expect(blocks.get('h')?.role).toBe('H2');
    expect(blocks.get('c1')).toEqual({ role: 'TD', row });
    expect(blocks.get('c1')).not.toBe(blocks.get('c2'));
  });
});

describe('levels of headings', () => {
  const heading = (text: string, size: number, depth: number | null = null) => ({
    text,
    size,
    font: 'f',
    depth,
  });
  it.each([
    ['the title alone is 1', [heading('T', 20), heading('a', 20), heading('b', 14)], [1, 2, 3]],
    ['by depth', [heading('a', 14, 1), heading('b', 14, 3), heading('c', 14, 1)], [2, 3, 2]],
    [
      'by the depth of others as large',
      [heading('a', 14, 1), heading('b', 12, 2), heading('c', 12)],
      [2, 3, 3],
    ],
  ])('%s', (_, headings, levels) => {
    expect(headingLevels(headings, 'T')).toEqual(levels);
  });
});

describe('a table of contents', () => {
  it.each([
    ['1 Rooms . . . . . . . 12', '1 Rooms\t12'],
    ['第一章 概论………12', '第一章 概论\t12'],
    ['Rooms ............ xiv', 'Rooms\txiv'],
    ['and so on... 12', null],
    ['It ended in 1999.', null],
    ['', null],
  ])('has its dots replaced: %s', (text, entry) => {
    expect(contentsEntry(text)).toBe(entry);
  });
});
