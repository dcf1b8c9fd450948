import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { NumberedEncounter } from '../../../core/collection/encounter';
import { exportMet } from '../../../core/export/collectMet';
import type { ExportFormatId } from '../../../core/export/formats';
import { loadWriter } from '../../../core/export/loadWriter';
import { written } from './items';

const SENTENCE = '=各国应尊重“网络主权”，\n不搞双重标准。';
const PAGE = 'https://news.example.org/a?b=1';
const MET: NumberedEncounter = {
  id: 7,
  pack: 'own',
  term: 'sovereignty',
  label: '网络主权',
  sentence: SENTENCE,
  place: { start: 7, end: 11 },
  title: '一次会议, "新"',
  url: PAGE,
  day: '2026-11-28',
  by: 'itself',
};
const READER = { language: 'zh-Hans', address: 'chrome-extension://x/reader.html' } as const;

const items = (met: Partial<NumberedEncounter> = {}, known: string | null = 'own/sovereignty') =>
  exportMet([{ ...MET, ...met }], '我遇见的', READER, () => known);

async function textIn(format: ExportFormatId): Promise<string> {
  const write = await loadWriter(format);
  return String(written(write, items()).body);
}

describe('what was met, as it leaves', () => {
  it('is a passage of the page it stood on', () => {
    const [passage] = items().passages;
    expect(passage?.text.slice(MET.place.start, MET.place.end)).toBe('网络主权');
    expect(passage).toMatchObject({
      text: SENTENCE,
      met: '2026-11-28',
      source: { title: MET.title, publisher: 'news.example.org', url: PAGE, language: 'zh-Hans' },
      reader: `${READER.address}?term=own%2Fsovereignty`,
    });
    expect(passage?.original?.startsWith(`${PAGE}#:~:text=`)).toBe(true);
  });

  it.each([
    ['a term that the library no longer has leads nowhere', {}, null, { reader: null }],
    ['a page without a title goes by its address', { title: '' }, 'x', { source: { title: PAGE } }],
    [
      'a page of a file has no publisher',
      { url: 'file:///a.html' },
      'x',
      { source: { publisher: null } },
    ],
  ])('%s', (_, met, known, expected) => {
    expect(items(met, known).passages[0]).toMatchObject(expected);
  });

  it.each([
    ['csv', ','],
    ['tsv', '\t'],
  ] as const)('is a row of %s, as Papa Parse reads it', async (format, delimiter) => {
    const text = (await textIn(format)).replace('\ufeff', '');
    const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
    expect(data).toEqual([
      ['term', 'sentence', 'title', 'url', 'date', 'id'],
      ['网络主权', `'${SENTENCE}`, MET.title, PAGE, '2026-11-28', 'own/sovereignty'],
    ]);
  });

  it.each([['biblatex'], ['cslJson']] as const)(
    'has its day as the day of access in %s, as citation.js reads it',
    async (format) => {
      const [work] = new Cite(await textIn(format)).data;
      expect(work?.accessed?.['date-parts'][0]).toEqual([2026, 11, 28]);
    },
  );

  it.each([
    ['BibTeX, which has no field for it', 'bibtex', '2026-11-28'],
    ['RIS, where citation.js reads no such line', 'ris', 'Y2  - 2026/11/28/'],
  ] as const)('has its day in %s', async (_, format, line) => {
    expect(await textIn(format)).toContain(line);
  });
});
