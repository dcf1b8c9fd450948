import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportPassage } from '../../../core/export/items';
import { writeBiblatex, writeBibtex } from '../../../core/export/writers/bibtex';
import { writeCslJson } from '../../../core/export/writers/cslJson';
import { writeRis } from '../../../core/export/writers/ris';
import { propertyRuns } from '../../propertyRuns';
import { hostileName, makeExportPassage, makeItems, written } from './items';

const WRITERS = {
  BibTeX: writeBibtex,
  BibLaTeX: writeBiblatex,
  RIS: writeRis,
  'CSL-JSON': writeCslJson,
} as const;
type Name = keyof typeof WRITERS;
const NAMES = Object.keys(WRITERS) as Name[];

/** What another program reads of the first work. */
function readBack(name: Name, passage: ExportPassage) {
  const body = String(written(WRITERS[name], makeItems({ passages: [passage] })).body);
  const [work] = new Cite(body).data;
  if (work === undefined) throw new Error(`No work is read from ${body}`);
  return {
    title: work.title,
    // Which of the parts a name without parts is in is the reader's affair.
    authors: (work.author ?? []).map(({ family, given, literal }) =>
      given === undefined ? (literal ?? family) : `${family}|${given}`,
    ),
    date: work.issued?.['date-parts'][0],
    // That reader of RIS knows no pages of what is on the web: the line itself has to do.
    page: work.page ?? /^SP {2}- (.*)\r$/m.exec(body)?.[1],
    url: work.URL,
    publisher: work.publisher ?? work['container-title'],
    language: work.language,
    note: work.note ?? work.annote,
  };
}

/** Ten passages, each with something of its own. */
const PASSAGES: [string, ExportPassage, object][] = [
  ['a Chinese author and a day', makeExportPassage(), {}],
  [
    'a month and a page',
    makeExportPassage({ page: 12, source: { date: '2024-05' } }),
    { date: [2024, 5], page: '12' },
  ],
  ['a year', makeExportPassage({ source: { date: '2024' } }), { date: [2024] }],
  [
    'a Western author',
    makeExportPassage({ source: { author: 'John R. Doe' } }),
    { authors: ['Doe|John R.'] },
  ],
  [
    'several authors',
    makeExportPassage({ source: { author: '张三、李四' } }),
    { authors: ['张|三', '李|四'] },
  ],
  ['a body', makeExportPassage({ source: { author: '新华社' } }), { authors: ['新华社'] }],
  [
    'a body with an “and”',
    makeExportPassage({ source: { author: 'Ministry of Foreign Affairs and Trade' } }),
    { authors: ['Ministry of Foreign Affairs and Trade'] },
  ],
  [
    'nothing but a title',
    makeExportPassage({
      original: null,
      source: { author: null, date: null, publisher: null, url: null },
    }),
    { authors: [], date: undefined, url: undefined, publisher: undefined },
  ],
  [
    'a document without address',
    makeExportPassage({ original: null, source: { url: null } }),
    { url: undefined },
  ],
  [
    'signs of TeX',
    makeExportPassage({ source: { title: '100% & #1_a {b} $c$ ~d^e \\f', language: 'en' } }),
    { title: '100% & #1_a {b} $c$ ~d^e \\f', language: 'en' },
  ],
];
const USUAL = {
  title: '论网络主权',
  authors: ['沈|逸'],
  date: [2024, 5, 17],
  page: undefined,
  url: 'https://example.org/a?b=1&c=2#:~:text=%E5%90%84',
  publisher: '某报',
  language: 'zh-Hans',
  note: '各国应尊重网络主权。',
};

/** Styles of TeX would print 沈, 逸 as 逸 沈: a name in Chinese characters is in one piece there. */
function asHeldIn(name: Name, { authors, ...work }: typeof USUAL) {
  const isTex = name === 'BibTeX' || name === 'BibLaTeX';
  const held = (author: string) =>
    isTex && /^\p{Script=Han}/u.test(author) ? author.replace('|', '') : author;
  return { ...work, authors: authors.map(held) };
}

describe.each(NAMES)('%s, read back by citation.js', (name) => {
  it.each(PASSAGES)('has %s', (_, passage, more) => {
    expect(readBack(name, passage)).toEqual(asHeldIn(name, { ...USUAL, ...more }));
  });

  it.each([['a {b} c'], ['{'], ['}{'], ['{a{b}}']])('holds the braces of %s', (title) => {
    expect(readBack(name, makeExportPassage({ source: { title } })).title).toBe(title);
  });

  it('keeps works apart', () => {
    const passages = PASSAGES.map(([, passage], index) => ({ ...passage, number: index + 1 }));
    const { body } = written(WRITERS[name], makeItems({ passages }));
    expect(new Cite(String(body)).data.map(({ id }) => id)).toEqual(
      passages.map(({ number }) => `text-${number}`),
    );
  });

  it.each([["a''b"], ['a``b'], ['a--b'], ['a---b'], ['a?`b'], ['a,,b'], ['a<<b>>c']])(
    'holds %s, of which TeX would join signs',
    (title) => {
      const read = readBack(name, makeExportPassage({ source: { title } }));
      expect(read.title).toBe(title);
    },
  );

  it('holds titles of any signs, and one work stays one', () => {
    fc.assert(
      fc.property(hostileName, hostileName, (title, publisher) => {
        const read = readBack(name, makeExportPassage({ source: { title, publisher } }));
        expect(plain(read.title)).toBe(plain(held(title)));
        expect(plain(read.publisher)).toBe(plain(held(publisher)));
        expect(read.url).toBe(USUAL.url);
      }),
      { numRuns: propertyRuns(400) },
    );
  });
});

/** What a line of text keeps. */
function held(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/(?!\t)\p{Cc}|[\ufffe\uffff]/gu, '');
}

/** White space is one space to readers of TeX, and their own markup is no text. */
function plain(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').trim();
}
