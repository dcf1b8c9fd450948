import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exported, ExportTerm } from '../../../core/export/items';
import { writeCsv } from '../../../core/export/writers/delimited';
import { writeHtml } from '../../../core/export/writers/html';
import { writeTbx } from '../../../core/export/writers/tbx';
import { writeXlsx } from '../../../core/export/writers/xlsx';
import type { DraftEntry } from '../../../core/pack/drafts/draft';
import { importFile } from '../../../importers/importFile';
import {
  hostileName,
  hostileText,
  makeExportPassage,
  makeExportTerm,
  makeItems,
  options as words,
  written,
} from '../../core/export/items';
import { withoutPdf } from '../../importers/withoutPdf';

const options = {
  signal: new AbortController().signal,
  onProgress: () => {},
  encoding: null,
  pdf: withoutPdf,
};

const TERMS = [
  makeExportTerm({ definition: { text: '一国对网络的主权。' }, remark: '见第三条。' }),
  makeExportTerm({
    id: '5g',
    names: [
      { text: '第五代移动通信', language: 'zh-Hans', role: 'label' },
      { text: '5G', language: 'zh-Hans', role: 'acronym' },
      { text: '第五代行動通訊', language: 'zh-Hant-TW', role: 'label' },
    ],
  }),
];

async function entriesOf(name: string, { body }: Exported): Promise<DraftEntry[]> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const draft = await importFile({ name, type: '', bytes }, options);
  if (draft.case !== 'entries') throw new Error(`${name} is taken for a ${draft.case}.`);
  return draft.entries;
}

function entryOf({ names, definition, remark }: ExportTerm): DraftEntry {
  return {
    names: names.map(({ text, language }) => ({ text, language })),
    definition: definition?.text ?? null,
    remark,
  };
}

/** Importers take a short file with U+FFFD, which stands for half characters, for one that is no text. */
const readable = (texts: typeof hostileText) =>
  texts.map((text) => text.toWellFormed().replaceAll('\ufffd', ''));

describe('what is exported and brought in again', () => {
  it.each([
    ['terms.tbx', writeTbx],
    ['terms.csv', writeCsv],
    ['terms.xlsx', writeXlsx],
  ] as const)('is the same in %s', async (name, write) => {
    expect(await entriesOf(name, written(write, makeItems({ terms: TERMS }), words))).toEqual(
      TERMS.map(entryOf),
    );
  });

  it('is the same in TBX, whatever the texts, but for what no name may have', async () => {
    await fc.assert(
      fc.asyncProperty(
        readable(hostileName),
        readable(hostileText),
        readable(hostileText),
        async (name, text, remark) => {
          const term = makeExportTerm({
            names: [{ text: name, language: 'en', role: 'label' }],
            definition: { text: `定${text}义` },
            remark: `备${remark}注`,
          });
          const [entry] = await entriesOf(
            'terms.tbx',
            written(writeTbx, makeItems({ terms: [term] })),
          );
          expect(entry).toEqual({
            names: [
              {
                text: lineOf(name.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')),
                language: 'en',
              },
            ],
            definition: lineOf(`定${text}义`),
            remark: lineOf(`备${remark}注`),
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('HTML, read by the browser', () => {
  it('has any text as text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (more, title) => {
        const text = `<img src=x onerror=alert(1)>${more}`;
        const items = makeItems({
          title,
          passages: [makeExportPassage({ text, source: { title: `<script>${title}` } })],
        });
        const read = new DOMParser().parseFromString(
          String(written(writeHtml, items, words).body),
          'text/html',
        );
        expect(read.querySelectorAll('script, img')).toHaveLength(0);
        expect(read.querySelectorAll('blockquote')).toHaveLength(1);
        const quoted = read.querySelector('blockquote p');
        for (const line of quoted?.querySelectorAll('br') ?? []) line.replaceWith('\n');
        expect(quoted?.textContent).toBe(
          text
            .toWellFormed()
            .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
            .replace(/\r\n|\r/g, '\n')
            .replaceAll('\t', '\u2003'),
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** As importers read a line. */
function lineOf(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}|[\ufeff\ufffe\uffff]/gu, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
