import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Exported } from '../../../core/export/items';
import { TERM_COLUMNS } from '../../../core/export/termColumns';
import { termTable } from '../../../core/export/termTable';
import { writeAnkiPassages, writeAnkiTerms } from '../../../core/export/writers/anki';
import { writeCsv, writeTsv } from '../../../core/export/writers/delimited';
import { writeReadwise } from '../../../core/export/writers/readwise';
import { writeXlsx } from '../../../core/export/writers/xlsx';
import { finish } from '../../../core/steps';
import { propertyRuns } from '../../propertyRuns';
import {
  hostileName,
  hostileText,
  makeExportPassage,
  makeExportTerm,
  makeItems,
  options,
  written,
} from './items';

/** What Excel, LibreOffice and Google take for the beginning of a formula. */
const CALCULATED = /^[=+\-@\t\r＝＋－＠]/;

function rowsOf({ body }: Exported, delimiter: string): string[][] {
  if (typeof body !== 'string') throw new Error('The table is no text.');
  const { data, errors } = Papa.parse<string[]>(body.replace(/^\ufeff/, '').replace(/\r\n$/, ''), {
    delimiter,
  });
  expect(errors).toEqual([]);
  return data;
}

/** What a table of text can hold of a cell: no controls and halves of characters, and no formula. */
function held(cell: string): string {
  const text = cell.toWellFormed().replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '');
  return /^[\t\r\n ]*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text;
}

const TERMS = [
  makeExportTerm({
    definition: { text: '一国对\n网络的"主权"，见;此', source: { title: '论, 网络' } },
    remark: '=HYPERLINK("http://x")',
  }),
  makeExportTerm({
    id: 'two',
    names: [{ text: '@网', language: 'zh-Hans', role: 'label' }],
    remark: '+1',
  }),
];

describe.each([
  ['CSV', writeCsv, ','],
  ['TSV', writeTsv, '\t'],
] as const)('%s, read back by Papa Parse', (_, write, delimiter) => {
  it('has a row for each term, and a column for each language', () => {
    const [header, first] = rowsOf(written(write, makeItems({ terms: TERMS })), delimiter);
    expect(header).toEqual([
      'id',
      'zh-Hans',
      'en',
      'definition',
      'source',
      'remark',
      'category',
      'weight',
    ]);
    expect(first).toEqual([
      'cyber-sovereignty',
      '网络主权',
      'cyber sovereignty; cybersovereignty',
      '一国对\n网络的"主权"，见;此',
      '论, 网络',
      `'=HYPERLINK("http://x")`,
      'concept',
      '1',
    ]);
  });

  it('says how many cells would have been calculated', () => {
    expect(written(write, makeItems({ terms: TERMS })).losses).toEqual([
      { case: 'guarded', count: 3 },
    ]);
  });

  it('holds any text, and nothing of it is calculated', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileName, (remark, text, name) => {
        const term = makeExportTerm({
          names: [{ text: name, language: 'en', role: 'label' }],
          remark,
          definition: { text },
        });
        const rows = rowsOf(written(write, makeItems({ terms: [term] })), delimiter);
        expect(rows).toEqual(
          finish(termTable(makeItems({ terms: [term] }), TERM_COLUMNS)).map((row) => row.map(held)),
        );
        for (const cell of rows.flat()) expect(cell).not.toMatch(CALCULATED);
      }),
      { numRuns: propertyRuns(1_000) },
    );
  });

  it('holds 50,000 terms', () => {
    const terms = Array.from({ length: 50_000 }, (_, index) =>
      makeExportTerm({ id: `t-${index}` }),
    );
    expect(rowsOf(written(write, makeItems({ terms })), delimiter)).toHaveLength(50_001);
  });
});

function sheetXml({ body }: Exported): string {
  if (typeof body === 'string') throw new Error('The workbook is text.');
  return strFromU8(unzipSync(body)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
}

describe('XLSX, read back by read-excel-file', () => {
  async function sheetOf(exported: Exported) {
    if (typeof exported.body === 'string') throw new Error('The workbook is text.');
    const rows = await readSheet(Buffer.from(exported.body), { trim: false });
    return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  }

  it('has the table, formulas as text', async () => {
    const exported = written(writeXlsx, makeItems({ terms: TERMS }));
    expect(await sheetOf(exported)).toEqual(
      finish(termTable(makeItems({ terms: TERMS }), TERM_COLUMNS)),
    );
    expect(exported.losses).toEqual([]);
  });

  it('ends lines with a line feed alone: many programs show what else would stand there', async () => {
    const exported = written(
      writeXlsx,
      makeItems({ terms: [makeExportTerm({ remark: 'a\r\nb\rc' })] }),
    );
    expect((await sheetOf(exported))[1]?.[5]).toBe('a\nb\nc');
    expect(sheetXml(exported)).not.toContain('_x000D_');
    expect(exported.losses).toEqual([]);
  });

  it('holds any text that is well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileName, async (remark, name) => {
        const term = makeExportTerm({
          remark: `r${remark}`,
          names: [{ text: name, language: 'en', role: 'label' }],
        });
        const table = finish(termTable(makeItems({ terms: [term] }), TERM_COLUMNS));
        const read = await sheetOf(written(writeXlsx, makeItems({ terms: [term] })));
        const held = (cell: string) => cell.toWellFormed().replace(/\r\n?/g, '\n');
        expect(read).toEqual(table.map((row) => row.map(held)));
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  it('cuts what is too long for a cell, and says so', async () => {
    const remark = `${'长'.repeat(32_766)}😀尾`;
    const exported = written(writeXlsx, makeItems({ terms: [makeExportTerm({ remark })] }));
    expect(exported.losses).toEqual([{ case: 'cut', count: 1 }]);
    expect((await sheetOf(exported))[1]?.[5]).toBe('长'.repeat(32_766));
  });

  it('holds 50,000 terms', async () => {
    const terms = Array.from({ length: 50_000 }, (_, index) =>
      makeExportTerm({ id: `t-${index}` }),
    );
    // That reader takes minutes for them: the sheet itself has to do.
    const sheet = sheetXml(written(writeXlsx, makeItems({ terms })));
    expect(sheet.match(/<row /g)).toHaveLength(50_001);
  });

  it('has columns that show what is in them: Han takes two places, and a long text up to five lines', () => {
    const sheet = sheetXml(written(writeXlsx, makeItems({ terms: TERMS })));
    const widths = [...sheet.matchAll(/<col min="\d+" max="\d+" width="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    const names = 'cyber sovereignty; cybersovereignty'.length;
    expect(widths).toEqual([17 + 2, 8 + 2, names + 2, 19 + 2, 8 + 2, 22 + 2, 8 + 2, 8 + 2]);
    const long = makeExportTerm({ remark: '长'.repeat(500) });
    const wide = sheetXml(written(writeXlsx, makeItems({ terms: [long] })));
    expect(wide).toContain('<col min="6" max="6" width="42" customWidth="1"/>');
    expect(wide).toContain(`<row r="2" ht="${5 * 15}" customHeight="1">`);
    expect(wide).toContain('<row r="1" ht="15" customHeight="1">');
  });

  it('has no columns where none are chosen', () => {
    const items = makeItems({ terms: TERMS });
    const exported = written(writeXlsx, items, { ...options, columns: [] });
    expect(sheetXml(exported)).not.toContain('<cols>');
  });
});

describe('Readwise', () => {
  const passage = makeExportPassage({
    page: 7,
    term: { id: 'a', label: '网络 主权', mentions: [] },
  });

  it('has a highlight a row, with a tag for the term', () => {
    expect(rowsOf(written(writeReadwise, makeItems({ passages: [passage] })), ',')).toEqual([
      ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'],
      [passage.text, '论网络主权', '沈逸', passage.original, '.网络-主权', '7', '2024-05-17'],
    ]);
  });

  it('cuts what is too long, between characters', () => {
    const text = `${'a'.repeat(8_190)}😀`;
    const exported = written(writeReadwise, makeItems({ passages: [{ ...passage, text }] }));
    expect(rowsOf(exported, ',')[1]?.[0]).toBe('a'.repeat(8_190));
    expect(exported.losses).toEqual([{ case: 'cut', count: 1 }]);
  });
});

describe('Anki', () => {
  const text = '网络主权与"网络主权"\n同\t上 <b>';
  const passage = makeExportPassage({
    text,
    term: {
      id: 'a',
      label: '网络主权',
      mentions: [
        { start: 0, end: 4 },
        { start: 6, end: 10 },
      ],
    },
  });

  /** Head and notes, as Anki parts them. */
  function notesOf({ body }: Exported) {
    if (typeof body !== 'string') throw new Error('The notes are no text.');
    const lines = body.trimEnd().split('\n');
    return {
      head: lines.filter((line) => line.startsWith('#')),
      notes: lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t')),
    };
  }

  it('asks what a term is', () => {
    const terms = [
      makeExportTerm({ definition: { text: '#一&二' }, label: '#网' }),
      makeExportTerm({ id: 'b', passages: [passage] }),
      makeExportTerm({ id: 'c' }),
    ];
    const exported = written(writeAnkiTerms, makeItems({ title: '我::的\t牌', terms }));
    expect(notesOf(exported)).toEqual({
      head: ['#separator:tab', '#html:true', '#deck:我：的 牌', '#tags column:3'],
      notes: [
        ['&#35;网', '&#35;一&amp;二', 'pangzhu concept'],
        ['网络主权', '网络主权与&quot;网络主权&quot;<br>同&#9;上 &lt;b&gt;', 'pangzhu concept'],
      ],
    });
    expect(exported.losses).toEqual([{ case: 'leftOut', count: 1 }]);
  });

  it('asks for the term that a passage is without', () => {
    const exported = written(
      writeAnkiPassages,
      makeItems({ passages: [passage, makeExportPassage()] }),
    );
    expect(notesOf(exported).notes).toEqual([
      [
        '[…]与&quot;[…]&quot;<br>同&#9;上 &lt;b&gt;',
        '网络主权<br><small>论网络主权</small>',
        'pangzhu text',
      ],
    ]);
    expect(exported.losses).toEqual([{ case: 'leftOut', count: 1 }]);
  });

  it('has three fields for each note, whatever the texts', () => {
    fc.assert(
      fc.property(hostileName, hostileText, hostileText, (label, definition, title) => {
        const terms = [makeExportTerm({ label, definition: { text: `定${definition}` } })];
        const { head, notes } = notesOf(written(writeAnkiTerms, makeItems({ terms, title })));
        expect(head).toHaveLength(4);
        expect(notes.map((note) => note.length)).toEqual([3]);
      }),
      { numRuns: propertyRuns(1_000) },
    );
  });
});
