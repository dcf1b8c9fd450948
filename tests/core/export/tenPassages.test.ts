import { type Chunk, type Chunker, textQuoteSelectorMatcher } from '@apache-annotator/selector';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMAT_IDS, type ExportFormatId, formatsFor } from '../../../core/export/formats';
import type { ExportPassage } from '../../../core/export/items';
import { loadWriter } from '../../../core/export/loadWriter';
import { propertyRuns } from '../../propertyRuns';
import {
  hostileText,
  makeExportPassage,
  makeExportTerm,
  makeItems,
  options,
  written,
} from './items';
import { readAnkiText, shownOf } from './readAnkiText';

/** Ten passages with something of each hazard, each with a term in it. */
const TEXTS = [
  '各国应尊重网络主权。',
  '“网络主权”，即 cyber sovereignty；见第 3 条。',
  '=网络主权+1',
  '- 网络主权\n- 第二行',
  '网络主权 & <b>law</b> "quoted"',
  '# 网络主权',
  '网络主权\t制表符',
  '1. 网络主权 [link](http://x) `code`',
  '網路主權與网络主权 *both* _kinds_',
  '网络主权 😀 \u202e؟abc',
];
const TERM = '网络主权';
const PASSAGES = TEXTS.map((text, at): ExportPassage => {
  const start = text.indexOf(TERM);
  return makeExportPassage({
    number: at + 1,
    text,
    term: { id: 'cyber-sovereignty', label: TERM, mentions: [{ start, end: start + 4 }] },
  });
});

async function textIn(format: ExportFormatId): Promise<string> {
  const write = await loadWriter(format);
  return String(written(write, makeItems({ passages: PASSAGES })).body);
}

function textOfNode(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOfNode).join('') : '';
}

const oneLine = (text: string) => text.replaceAll('\n', ' ');

/** The texts of the passages, as somebody else's program reads them. */
const READ: Partial<Record<ExportFormatId, () => Promise<string[]>>> = {
  async markdown() {
    const quotations = fromMarkdown(await textIn('markdown')).children.filter(
      ({ type }) => type === 'blockquote',
    );
    return quotations.map((quotation) =>
      'children' in quotation && quotation.children[0] ? textOfNode(quotation.children[0]) : '',
    );
  },
  async readwise() {
    const { data } = Papa.parse<string[]>(await textIn('readwise'), { skipEmptyLines: true });
    return data
      .slice(1)
      .map(([highlight = '']) => highlight.replace(/^'(?==)/, '').replace(/^'(?=-)/, ''));
  },
  async ankiPassages() {
    return readAnkiText(await textIn('ankiPassages')).map(({ fields: [front = ''] }) =>
      shownOf(front).replace('[…]', TERM),
    );
  },
  async webAnnotation() {
    const { items } = JSON.parse(await textIn('webAnnotation'));
    return Promise.all(
      TEXTS.map(async (text, at) => {
        const chunk: Chunk<string> = { data: text, equals: (other) => other.data === text };
        const scope: Chunker<Chunk<string>> = {
          currentChunk: chunk,
          nextChunk: () => null,
          previousChunk: () => null,
          precedesCurrentChunk: () => false,
        };
        const found = textQuoteSelectorMatcher(items[at].target.selector)(scope);
        const { startIndex, endIndex } = (await found.next()).value as {
          startIndex: number;
          endIndex: number;
        };
        return text.slice(0, startIndex) + TERM + text.slice(endIndex);
      }),
    );
  },
};

/** Where else the ten are read back, or why nobody else's program can. */
const ELSEWHERE: Record<
  Exclude<ExportFormatId, 'markdown' | 'readwise' | 'ankiPassages' | 'webAnnotation'>,
  string
> = {
  citation: 'a text that people read',
  gbt7714: 'made by citeproc-js; what reads references learns them, and none is in JavaScript',
  apa: 'the same',
  chicago: 'the same',
  html: 'exportedAgain.test.ts, by Chromium',
  bibtex: 'bibliographies.test.ts, by citation.js',
  biblatex: 'bibliographies.test.ts, by citation.js',
  ris: 'bibliographies.test.ts, by citation.js',
  cslJson: 'bibliographies.test.ts, by citation.js',
  csv: 'tables.test.ts, by Papa Parse',
  tsv: 'tables.test.ts, by Papa Parse',
  xlsx: 'tables.test.ts, by read-excel-file',
  tbx: 'exportedAgain.test.ts, by Chromium and our importer',
  ankiTerms: 'below',
};

describe('ten passages, read back', () => {
  it('are asked of every format here or elsewhere', () => {
    expect(new Set([...Object.keys(READ), ...Object.keys(ELSEWHERE)])).toEqual(
      new Set(EXPORT_FORMAT_IDS),
    );
  });

  it.each(Object.entries(READ))('are equal in %s', async (_, read) => {
    expect(await read()).toEqual(TEXTS);
  });

  it.each(formatsFor('passages'))('are all in %s, in the words that it holds', async (format) => {
    const body = await textIn(format);
    expect(body.length).toBeGreaterThan(0);
    if (format === 'citation') for (const text of TEXTS) expect(body).toContain(text);
    if (format === 'ris')
      for (const text of TEXTS) expect(body).toContain(oneLine(text).replace(/[ \t]+/g, ' '));
  });
});

describe('Anki, by the rules of its importer', () => {
  it('has deck and tags, and the two sides of each note', async () => {
    const write = await loadWriter('ankiTerms');
    const term = makeExportTerm({ definition: { text: '#一国对\n网络的"主权"' }, label: '"网"' });
    const { body } = written(write, makeItems({ terms: [term], title: '牌' }), {
      ...options,
      ankiTags: '  exam\t2026 ',
    });
    const [note] = readAnkiText(String(body));
    expect(note).toMatchObject({
      deck: '牌',
      notetype: null,
      tags: ['pangzhu', 'concept', 'exam', '2026'],
    });
    expect(note?.fields.map(shownOf)).toEqual(['"网"', '#一国对\n网络的"主权"']);
  });

  it('is the same when it is read again, whatever the texts', async () => {
    const write = await loadWriter('ankiTerms');
    const held = (text: string) =>
      text
        .toWellFormed()
        .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
        .replace(/\r\n?/g, '\n');
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, hostileText, async (label, definition, deck) => {
        const term = makeExportTerm({
          label: `名${label}`,
          definition: { text: `${definition}。` },
        });
        const { body } = written(write, makeItems({ terms: [term] }), {
          ...options,
          ankiDeck: deck,
        });
        const notes = readAnkiText(String(body));
        expect(notes).toHaveLength(1);
        expect(notes[0]?.fields.map(shownOf)).toEqual([
          held(`名${label}`),
          held(`${definition}。`),
        ]);
      }),
      { numRuns: propertyRuns(1_000) },
    );
  });
});
