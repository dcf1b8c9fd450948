import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DraftDocument } from '../../../core/pack/drafts/draft';
import { ImportError } from '../../../importers/ImportError';
import { importPdf } from '../../../importers/pdf/importPdf';
import { nodePdfEngine } from './nodePdfEngine';

const FIXTURES = new URL('../fixtures/pdf/', import.meta.url);

/** What a careful person reads in a file; the form is that of `tests/importers/fixtures/README.md`. */
interface Expectation {
  file: string;
  title: string;
  headings: string[];
  paragraphs: string[];
  notes?: string[];
  /** Cells of tables; looked at where there are any. */
  rows?: string[][];
  pages?: Record<string, number>;
}

const expectations = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.expect.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')) as Expectation);

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, FIXTURES)));

async function read(bytes: Uint8Array, signal = new AbortController().signal) {
  const draft = await importPdf(bytes, { signal, onProgress() {}, pdf: nodePdfEngine });
  if (draft.case !== 'document') throw new Error(`a PDF is a document, not ${draft.case}`);
  return draft;
}

/** White space and the width of signs are the program's that made the file. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

function textsOf({ blocks }: DraftDocument, ...types: string[]): string[] {
  return blocks.filter(({ type }) => types.includes(type)).map(({ text }) => plain(text));
}

describe.each(expectations)('$file', (expected) => {
  const draft = read(bytesOf(expected.file));

  it('has its title, its headings, its paragraphs and notes in order, and nothing else', async () => {
    const { document } = await draft;
    expect(document.title).toBe(expected.title);
    expect(textsOf(document, 'heading')).toEqual(expected.headings.map(plain));
    expect(textsOf(document, 'paragraph', 'item')).toEqual(expected.paragraphs.map(plain));
    expect(textsOf(document, 'note')).toEqual((expected.notes ?? []).map(plain));
  });

  const { rows: expectedRows } = expected;
  // Of a file without, nobody has said what its tables are.
  if (expectedRows !== undefined) {
    it('has the rows of its tables in their cells', async () => {
      const { blocks } = (await draft).document;
      const rows = blocks.filter(({ type }) => type === 'row').map(({ text }) => text.split('\t'));
      expect(rows.map((cells) => cells.map(plain))).toEqual(
        expectedRows.map((cells) => cells.map(plain)),
      );
    });
  }

  it('has each paragraph on the page on which it begins', async () => {
    const { document } = await draft;
    for (const [begins, page] of Object.entries(expected.pages ?? {})) {
      const block = document.blocks.find(({ text }) => text.startsWith(begins));
      expect(block?.page, begins).toBe(page);
    }
    expect(document.blocks.every(({ page }) => page !== undefined)).toBe(true);
  });
});

describe('what a file says of itself', () => {
  it('is its author, the day it was made, and the language its text is in', async () => {
    const { document } = await read(bytesOf('zh-writer.pdf'));
    expect(document.language).toBe('zh-Hans');
    expect(document.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('is doubted where the layout had to tell', async () => {
    const { doubts } = await read(bytesOf('en-latex-two.pdf'));
    expect(doubts).toEqual([
      { case: 'columns', pages: [1] },
      { case: 'headingsGuessed' },
      { case: 'linesJoined' },
    ]);
    const vertical = await read(bytesOf('tw-vertical.pdf'));
    expect(vertical.doubts).toContainEqual({ case: 'verticalText', pages: [1, 2] });
  });

  it('has the rows of its tables', async () => {
    const { document } = await read(bytesOf('en-block.pdf'));
    const rows = document.blocks.filter(({ type }) => type === 'row').map(({ text }) => text);
    expect(rows).toEqual([
      'Year\tStations\tBookstalls',
      '1848\t112\t1',
      '1862\t640\t355',
      '1901\t1,870\t1,242',
    ]);
  });
});

/** A page with nothing on it. */
const BLANK = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
trailer<</Root 1 0 R>>
`;

describe('a file that cannot be read', () => {
  it.each([
    ['is no PDF', new TextEncoder().encode('not a document at all'), { case: 'damaged' }],
    ['is cut off', bytesOf('zh-reportlab.pdf').slice(0, 900), { case: 'damaged' }],
    ['has no text', new TextEncoder().encode(BLANK), { case: 'noText', pages: 1 }],
  ])('is refused: it %s', async (_, bytes, reason) => {
    const refusal = await read(bytes).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ImportError);
    expect((refusal as ImportError).reason).toEqual(reason);
  });
});

describe('progress', () => {
  it('is told page by page, and ends with an abort', async () => {
    const life = new AbortController();
    const seen: [number, number][] = [];
    const reading = importPdf(bytesOf('en-block.pdf'), {
      signal: life.signal,
      onProgress(done, all) {
        seen.push([done, all]);
        if (done === 2) life.abort(new Error('enough'));
      },
      pdf: nodePdfEngine,
    });
    await expect(reading).rejects.toThrow('enough');
    expect(seen).toEqual([
      [1, 3],
      [2, 3],
    ]);
  });

  it('leaves the bytes to their owner', async () => {
    const bytes = bytesOf('zh-reportlab.pdf');
    await read(bytes);
    expect(bytes.length).toBeGreaterThan(0);
  });
});
