import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnRole } from '../../core/pack/names/termTable';
import { guessColumns } from '../../importers/table/columnRoles';
import { entriesFrom } from '../../importers/table/entriesFrom';
import { isTabular } from '../../importers/table/isTabular';
import { readTable } from '../../importers/table/readTable';
import { propertyRuns } from '../propertyRuns';

const name = (language: string | null): ColumnRole => ({ case: 'name', language });
const definition: ColumnRole = { case: 'definition' };
const remark: ColumnRole = { case: 'remark' };
const ignored: ColumnRole = { case: 'ignored' };

it('a table with more columns than a sheet may have is read as far as that', () => {
  const cells = (cell: string) => Array.from({ length: 100_000 }, () => cell).join(',');
  const { rows, roles } = readTable(`中文,${cells('x')}\n古树,${cells('y')}\n`);
  expect(roles).toHaveLength(16_384);
  expect(entriesFrom(rows.slice(1), roles)).toEqual([
    { names: [{ text: '古树', language: 'zh-Hans' }], definition: null, remark: null },
  ]);
});

describe('what columns hold', () => {
  it.each([
    [
      ['中文', 'English', '定义'],
      ['潮汐', 'tide', '海面的涨落'],
      [name('zh-Hans'), name('en'), definition],
    ],
    [
      ['en', 'zh-TW', 'note'],
      ['tide', '潮汐', 'sea'],
      [name('en'), name('zh-Hant-TW'), remark],
    ],
    [
      ['Source (en)', 'Target (zh-CN)', 'Definition'],
      ['tide', '潮汐', '海面的涨落'],
      [name('en'), name('zh-Hans'), definition],
    ],
    [
      ['Term (EN)', 'Source (EN)', '定义'],
      ['tide', 'a book of mine', '海面的涨落'],
      [name('en'), ignored, definition],
    ],
    [
      ['Chinese_PRC', 'Chinese_PRC_Def', 'English'],
      ['潮汐', '海面的涨落', 'tide'],
      [name('zh-Hans'), definition, name('en')],
    ],
    [
      ['English_United_States', 'English_United_States_Note', 'Chinese'],
      ['tide', 'sea', '潮汐'],
      [name('en'), remark, name('zh-Hans')],
    ],
    [
      ['术语（中文）', 'Term (EN)', '备注'],
      ['潮汐', 'tide', ''],
      [name('zh-Hans'), name('en'), remark],
    ],
    [
      ['繁體中文', '简体中文', '英文'],
      ['潮汐', '潮汐', 'tide'],
      [name('zh-Hant'), name('zh-Hans'), name('en')],
    ],
    [
      ['术语', '别名', '释义'],
      ['潮汐', '涨落', '海'],
      [name('zh-Hans'), name('zh-Hans'), definition],
    ],
    [
      ['序号', '名称', '出处'],
      ['1', '潮汐', '书'],
      [ignored, name('zh-Hans'), ignored],
    ],
    [
      ['id', 'Français', 'Deutsch'],
      ['1', 'marée', 'Tide'],
      [ignored, name('fr'), name('de')],
    ],
    [
      ['用語', 'ふりがな', '英語', '解説'],
      ['潮汐', 'ちょうせき', 'tide', '海面が周期的に昇降する。'],
      [name('ja'), ignored, name('en'), definition],
    ],
    [
      ['용어', '영어', '설명', '비고'],
      ['조석', 'tide', '해수면', '옛말'],
      [name('ko'), name('en'), definition, remark],
    ],
    [
      ['Source', 'Target', 'Source definition'],
      ['tide', '潮汐', 'sea'],
      [name('en'), name('zh-Hans'), definition],
    ],
    [
      ['Term', 'Definition', 'Source'],
      ['tide', 'sea', 'a book'],
      [name('en'), definition, ignored],
    ],
    [
      ['阿拉伯语', '葡萄牙文', '越南语', '泰文', '印尼语'],
      ['مد', 'maré', 'thủy triều', 'น้ำขึ้น', 'pasang'],
      [name('ar'), name('pt'), name('vi'), name('th'), name('id')],
    ],
    [
      ['英文', '缩写/简称', '解释 中文', '中文/英文'],
      ['tide', 'T', '海', 'tide'],
      [name('en'), name('en'), definition, name('en')],
    ],
    [
      ['lang:en', 'lang:zh-Hant', '术语编号', '释义（来源：标准）'],
      ['tide', '潮汐', '1', '海'],
      [name('en'), name('zh-Hant'), ignored, definition],
    ],
    [
      ['术语名称', '英文对照', '术语定义'],
      ['潮汐', 'tide', '海'],
      [name('zh-Hans'), name('en'), definition],
    ],
    [
      ['中文术语', '英文术语', '缩略语', '更新日期'],
      ['潮汐', 'tide', 'T', '2024-01-01'],
      [name('zh-Hans'), name('en'), name('en'), ignored],
    ],
  ] as [string[], string[], ColumnRole[]][])('is told by %j', (header, row, roles) => {
    expect(guessColumns([header, row])).toEqual({ roles, hasHeader: true });
  });

  it('is told by place without header words', () => {
    expect(
      guessColumns([
        ['浮标', 'buoy', '系泊在水面的航行标志', '旧称'],
        ['灯船', 'lightship', '船', ''],
      ]),
    ).toEqual({
      roles: [name('zh-Hans'), name('en'), definition, remark],
      hasHeader: false,
    });
  });
});

describe('tables', () => {
  it.each([
    [',', 'a,b\n"1,2",c\n'],
    [';', 'a;b\n1,2;c\n'],
    ['tab', 'a\tb\n1,2\tc\n'],
    ['|', 'a|b\n1,2|c'],
    ['what the first line says', 'sep=;\r\na;b\r\n1,2;c'],
  ])('are parted by %s', (_, text) => {
    expect(readTable(text).rows).toEqual([
      ['a', 'b'],
      ['1,2', 'c'],
    ]);
  });

  it('come back as they were written, with any quotation marks', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ';', '潮') });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 3, maxLength: 6 }), (rows) => {
        const text = ['xy,xz', ...rows.map((row) => row.map(quoted).join(','))].join('\n');
        const kept = rows
          .map((row) => row.map((value) => value.trim()))
          .filter(([a, b]) => a !== '' || b !== '');
        expect(readTable(`sep=,\n${text}`).rows.slice(1)).toEqual(kept);
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  it.each([
    ['quotation marks that are not closed', 'a,b\n"c,d\ne,f'],
    ['rows of different lengths', 'a\nb,c,d\n,,,\ne'],
  ])('are read with %s', (_, text) => {
    expect(readTable(text).rows.length).toBeGreaterThan(1);
  });

  it('have a row for each concept where each name had one, with its language', () => {
    const { rows, roles } = readTable(
      'Concept ID,Language,Term,Definition\n1,en,tide,sea\n1,zh-CN,潮汐,\n2,English,ebb,\n1,en,tides,\n',
    );
    expect(rows).toEqual([
      ['en', 'zh-Hans', 'Concept ID', 'Definition'],
      ['tide\ntides', '潮汐', '1', 'sea'],
      ['ebb', '', '2', ''],
    ]);
    expect(roles).toEqual([name('en'), name('zh-Hans'), ignored, definition]);
  });

  it('are left as they are where a column of languages says something else', () => {
    const text = 'Language,Term\nspoken by few,tide\nspoken by many,ebb\n';
    expect(readTable(text).rows[0]).toEqual(['Language', 'Term']);
  });

  it.each([
    ['别名', '涨落、潮水，潮', '涨落\n潮水\n潮'],
    ['Synonyms', 'ebb, flow', 'ebb\n flow'],
    ['Synonyms (EN)', 'ebb, flow', 'ebb\n flow'],
    ['术语', '老、少、边、穷地区', '老、少、边、穷地区'],
    ['Term', 'Washington, D.C.', 'Washington, D.C.'],
  ])('part what is in a cell of %s only where it holds several', (head, cell, parted) => {
    expect(readTable(`${head}\t英文\n${cell}\tx\n`).rows[1]?.[0]).toBe(parted);
  });

  it('are told from prose in plain text', () => {
    expect(isTabular('中文\tEnglish\n潮汐\ttide\n航标\tmark')).toBe(true);
    expect(isTabular('A title\n\tA paragraph that is indented.\nAnother one.')).toBe(false);
  });

  it.each([
    ['a line of comment first', '# Glossary\ntide\t潮汐\tof the sea\nebb\t退潮\nmark\t航标', true],
    ['a cell of two lines', 'tide\t潮汐\t"A rise.\nA fall."\nebb\t退潮\t\nmark\t航标\t', true],
    ['a long explanation', `tide\t潮汐\t${'x'.repeat(200)}\nebb\t退潮\tx\nmark\t航标\tx`, true],
    ['numbers before paragraphs', `1.\t${'x'.repeat(200)}\n2.\tx\n3.\tx`, false],
    ['a line for each term', '潮汐 = tide\n退潮 = ebb\n航标 = mark', true],
    ['settings', 'width=10\nheight=20\ndepth=30', false],
    ['a proof', 'x = y = z\ny = 2\nz = 2', false],
    ['nothing', '', false],
    ['comments alone', '# a\n# b\n# c', false],
  ])('%s', (_, text, tabular) => {
    expect(isTabular(text)).toBe(tabular);
  });
});

describe('entries', () => {
  const roles = [name('zh-Hans'), name('en'), definition, remark, ignored];

  it('have the names of a cell each by itself, once', () => {
    const [entry] = entriesFrom(
      [['潮汐；涨落', 'tide; ebb and flow;tide', '海', '旧', 'x']],
      roles,
    );
    expect(entry).toEqual({
      names: [
        { text: '潮汐', language: 'zh-Hans' },
        { text: '涨落', language: 'zh-Hans' },
        { text: 'tide', language: 'en' },
        { text: 'ebb and flow', language: 'en' },
      ],
      definition: '海',
      remark: '旧',
    });
  });

  it('part names at bars and at slashes that stand alone', () => {
    const [entry] = entriesFrom([['输入/输出', 'tide / ebb | flow', '', '']], roles);
    expect(entry?.names.map(({ text }) => text)).toEqual(['输入/输出', 'tide', 'ebb', 'flow']);
  });

  it('have names without marks of direction and controls, and none of nothing', () => {
    const [entry] = entriesFrom([['a\u202eb\u0007', ' ']], roles);
    expect(entry?.names.map(({ text }) => text)).toEqual(['ab']);
  });
});
