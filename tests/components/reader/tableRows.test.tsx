import '../../../components/page.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { columnShares } from '../../../components/reader/text/columnShares';
import { rowCells } from '../../../components/reader/text/rowCells';
import { textSegments } from '../../../components/reader/text/textSegments';
import type { PackBlock } from '../../../core/pack/blocks';
import { unmount } from '../mounted';
import { fixtureLibrary, KINDS } from './fixtureLibrary';
import { openReader } from './openReader';

beforeEach(() => page.viewport(1280, 800));
afterEach(unmount);

const row = (text: string): PackBlock => ({ type: 'row', text });
const paragraph: PackBlock = { type: 'paragraph', text: '一段话。' };

describe('the cells of a row', () => {
  it.each([
    ['one cell', '网络空间', ['网络空间']],
    ['three', '网络空间\tcyberspace\t1982', ['网络空间\t', 'cyberspace\t', '1982']],
    ['empty ones', '\t\t1982', ['\t', '\t', '1982']],
    ['an empty last one', '网络空间\t', ['网络空间\t', '']],
    ['an empty row', '', ['']],
  ])('%s', (_, text, cells) => {
    const cut = rowCells(textSegments(text, []));
    expect(cut.map((cell) => cell.map((segment) => segment.text).join(''))).toEqual(cells);
  });

  it('part a stretch that goes on behind a tab, which is of both', () => {
    const range = { start: 2, end: 7 };
    const cells = rowCells(textSegments('甲乙丙丁\t戊己庚', [range]));
    expect(cells).toEqual([
      [
        { text: '甲乙', range: null },
        { text: '丙丁\t', range },
      ],
      [
        { text: '戊己', range },
        { text: '庚', range: null },
      ],
    ]);
  });
});

describe('the columns of a table', () => {
  const shares = columnShares([
    paragraph,
    row('名称\t英文'),
    row('网络空间\tcommunity with a shared future'),
    paragraph,
    row('甲\t乙\t丙'),
  ]);

  it('are as many as its longest row has, and fill the width', () => {
    expect([...shares].map(([at, columns]) => [at, columns.length])).toEqual([
      [1, 2],
      [2, 2],
      [4, 3],
    ]);
    for (const [, columns] of shares) {
      expect(columns.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    }
  });

  it('are the same for all its rows, the wider the longer their cells', () => {
    expect(shares.get(1)).toEqual(shares.get(2));
    const [name = 0, english = 0] = shares.get(1) ?? [];
    expect(english).toBeGreaterThan(2 * name);
    expect(new Set(shares.get(4)).size).toBe(1);
  });
});

describe('a table in the reader', () => {
  const TABLE = {
    ...KINDS,
    id: 'table',
    blocks: [
      row('名称\t英文\t年份'),
      row(
        '网络空间命运共同体，一个比它的列要长得多的名称，有好几行\tcommunity with a shared future in cyberspace\t2015',
      ),
      row('网络空间\tcyberspace\t1982'),
    ],
  };

  it('has the cells of a column below each other, however long those before them are', async () => {
    const reader = await openReader('?document=table', { library: fixtureLibrary([TABLE]) });
    const rows = reader.all('.passage-row').map((each) => [...each.querySelectorAll('.cell')]);
    const edges = rows.map((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
    expect(edges.map((lefts) => lefts.length)).toEqual([3, 3, 3]);
    for (const lefts of edges) {
      for (const [column, left] of lefts.entries()) {
        expect(left).toBeCloseTo(edges[0]?.[column] ?? Number.NaN, 0);
      }
    }
  });

  it('keeps the text as it is, tabs included', async () => {
    const reader = await openReader('?document=table', { library: fixtureLibrary([TABLE]) });
    const texts = reader.all('.passage-row .passage-text').map(({ textContent }) => textContent);
    expect(texts).toEqual(TABLE.blocks.map(({ text }) => text));
  });
});
