import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../importers/importFile';
import { withoutPdf } from '../../importers/withoutPdf';

const options = {
  signal: new AbortController().signal,
  onProgress: () => {},
  encoding: null,
  pdf: withoutPdf,
};

async function blocksOf(name: string, bytes: Uint8Array) {
  const draft = await importFile({ name, type: '', bytes }, options);
  if (draft.case !== 'document') throw new Error(draft.case);
  return draft.document.blocks;
}

const ofPage = (table: string) =>
  blocksOf(
    'table.html',
    strToU8(
      `<!doctype html><html lang="en"><title>Bridges</title><article><h1>Bridges</h1>
<p>Each of these bridges was measured in the same year, by the same people, with care.</p>
<table>${table}</table></article>`,
    ),
  );

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const ofDocument = (body: string) =>
  blocksOf(
    'table.docx',
    zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ),
      'word/document.xml': strToU8(
        `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
      ),
    }),
  );
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (inside: string, merge = '') =>
  `<w:tc>${merge === '' ? '' : `<w:tcPr><w:vMerge w:val="${merge}"/></w:tcPr>`}${inside}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

const rowsIn = (blocks: { type: string; text: string }[]) =>
  blocks.filter(({ type }) => type === 'row').map(({ text }) => text);

describe('a cell over several rows', () => {
  it('of a page is in each of them', async () => {
    const blocks = await ofPage(
      '<tr><td rowspan="2">Stone</td><td>Old</td></tr><tr><td>New</td></tr><tr><td>Wood</td><td>Red</td></tr>',
    );
    expect(rowsIn(blocks)).toEqual(['Stone\tOld', 'Stone\tNew', 'Wood\tRed']);
  });

  it('of a document is in each of them, and text of its own is not lost', async () => {
    const blocks = await ofDocument(
      table(
        row(cell(paragraph('Stone'), 'restart'), cell(paragraph('Old'))),
        row(cell('<w:p/>', 'continue'), cell(paragraph('New'))),
        row(cell(paragraph('Wood'), 'continue'), cell(paragraph('Red'))),
      ),
    );
    expect(rowsIn(blocks)).toEqual(['Stone\tOld', 'Stone\tNew', 'Wood\tRed']);
  });

  it('of a table that only places text is read once', async () => {
    const long = 'A bridge of stone is older than the town. '.repeat(20).trim();
    const blocks = await ofDocument(
      table(
        row(cell(paragraph(long), 'restart'), cell(paragraph('Left'))),
        row(cell('<w:p/>', 'continue'), cell(paragraph('Right'))),
      ),
    );
    expect(blocks.map(({ text }) => text)).toEqual([long, 'Left', 'Right']);
  });

  it('does not make a page of spans grow without end', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `<tr><td rowspan="1000">石${at}`).join(
      '',
    );
    const blocks = await ofPage(rows);
    const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(length).toBeGreaterThan(3_000);
    expect(length).toBeLessThan(rows.length * 6);
  });

  it('is read once for each table within a table, however deep', async () => {
    let inside = paragraph('Stone');
    for (let depth = 0; depth < 24; depth++) {
      inside = table(
        row(cell(inside, 'restart'), cell(paragraph('a'))),
        row(cell('<w:p/>', 'continue'), cell(paragraph('b'))),
      );
    }
    const blocks = await ofDocument(inside);
    expect(JSON.stringify(blocks).length).toBeLessThan(inside.length);
  });
});
