import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { importFile } from '../../../importers/importFile';
import { withoutPdf } from '../../importers/withoutPdf';

/** A function takes no more than some 125,000 arguments. */
const MANY = 130_000;
/** On a busy machine, in milliseconds. */
const PATIENCE = 120_000;
const options = {
  signal: new AbortController().signal,
  onProgress: () => {},
  encoding: null,
  pdf: withoutPdf,
};

const zipped = (entries: Record<string, string>) =>
  zipSync(
    Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
    { level: 1 },
  );
const times = (part: (at: number) => string) =>
  Array.from({ length: MANY }, (_, at) => part(at)).join('');

const XLSX = () =>
  zipped({
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="inlineStr"><is><t>中文</t></is></c><c t="inlineStr"><is><t>English</t></is></c></row>${times(
      (at) =>
        `<row><c t="inlineStr"><is><t>石桥${at}</t></is></c><c t="inlineStr"><is><t>bridge ${at}</t></is></c></row>`,
    )}</sheetData></worksheet>`,
  });
const DOCX = () =>
  zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${times(
      (at) => `<w:tr><w:tc><w:p><w:r><w:t>石桥${at}</w:t></w:r></w:p></w:tc></w:tr>`,
    )}</w:tbl></w:body></w:document>`,
  });

it(
  'takes a workbook of more rows than a function takes arguments',
  async () => {
    const draft = await importFile({ name: 'many.xlsx', type: '', bytes: XLSX() }, options);
    if (draft.case !== 'entries') throw new Error(draft.case);
    expect(draft.entries).toHaveLength(MANY);
  },
  PATIENCE,
);

it(
  'takes a table of more rows than a function takes arguments',
  async () => {
    const draft = await importFile({ name: 'many.docx', type: '', bytes: DOCX() }, options);
    if (draft.case !== 'document') throw new Error(draft.case);
    expect(draft.document.blocks).toHaveLength(MANY);
  },
  PATIENCE,
);
