import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { PackError, parsePack } from '../../../core/pack/parsePack';
import { builtInPack } from '../../../data/builtInPack';
import { englishReason } from '../../locales/reasonIn';

const schema: object = JSON.parse(
  readFileSync(new URL('../../../data/pack.schema.json', import.meta.url), 'utf8'),
);
const fitsSchema = new Ajv2020({ allErrors: true }).compile(schema);

/** Where and, in English, why. */
function problemsOf(value: unknown): { path: string; reason: string }[] {
  try {
    parsePack(value);
  } catch (error) {
    if (error instanceof PackError) {
      return error.problems.map(({ path, reason }) => ({ path, reason: englishReason(reason) }));
    }
    throw error;
  }
  return [];
}

const HASH = 'a1'.repeat(32);
const packWith = (more: object) => ({ formatVersion: 2, title: 'Own words', ...more });
const documentWith = (more: object) => packWith({ documents: [{ title: 'Text', ...more }] });
const blockWith = (more: object) => documentWith({ blocks: [{ text: 'Words.', ...more }] });
const termWith = (more: object) => packWith({ terms: [{ name: 'data embassy', ...more }] });
const sourceWith = (source: object) =>
  packWith({
    documents: [{ id: 'act', title: 'The Act', blocks: [{ text: 'One.' }, { text: 'Two.' }] }],
    terms: [{ name: 'data embassy', definition: { text: 'A server abroad.', source } }],
  });
const SMALLEST = packWith({ terms: [{ name: 'data embassy' }] });

const GOOD: [string, unknown][] = [
  ['the smallest pack', SMALLEST],
  ['a pack of nothing yet', packWith({})],
  ['the built-in pack', builtInPack],
  ['a pack that names its schema', { $schema: 'pack.schema.json', ...SMALLEST }],
  ['a pack with every field of its own', packWith({ id: 'x', version: '3rd', private: false })],
  ['a pack that is switched off', packWith({ enabled: false })],
  ['documents without terms', documentWith({})],
  ['a document of which all is unknown', packWith({ documents: [{}] })],
  ['a document that says it does not know', documentWith({ author: null, date: null, url: null })],
  ['a year', documentWith({ date: '2024' })],
  ['a month', documentWith({ date: '2024-12' })],
  ['a leap day', documentWith({ date: '2024-02-29' })],
  ['a page', documentWith({ accessed: '2026-11-29' })],
  ['a file', documentWith({ file: { name: 'a.pdf', hash: HASH, imported: '2026-11-28' } })],
  ['a file of which only the name is known', documentWith({ file: { name: 'a.pdf' } })],
  ['headings only', documentWith({ blocks: [{ type: 'heading', level: 6, text: 'One' }] })],
  ['a heading of which nobody says how deep it is', blockWith({ type: 'heading' })],
  ...['paragraph', 'item', 'quote', 'row', 'note', 'byline', 'credit'].map(
    (type): [string, unknown] => [`a block that is a ${type}`, blockWith({ type, page: 12 })],
  ),
  ['a language with region and script', documentWith({ language: 'sr-Latn-RS' })],
  [
    'labels in two languages of one script',
    packWith({
      terms: [
        {
          names: [
            { text: 'data embassy', language: 'en', role: 'label' },
            { text: 'ambassade de données', language: 'fr', role: 'label' },
          ],
        },
      ],
    }),
  ],
  ['a definition and a remark', termWith({ definition: { text: 'A server.' }, remark: 'So.' })],
  ['a source that is a title', sourceWith({ title: 'Dictionary' })],
  ['a source in the pack', sourceWith({ document: 'act', passage: 2 })],
  ['a source on the web', sourceWith({ url: 'https://example.org/a' })],
  ['a source of which nothing is known', sourceWith({})],
  ['a name beside names', termWith({ names: [{ text: 'data embassies' }] })],
];

/** Refused by the parser and the schema alike: what is wrong, the pack, where, why. */
const BROKEN_FORM: [string, unknown, string, RegExp][] = [
  ['a later version', { ...SMALLEST, formatVersion: 3 }, 'formatVersion', /version 2 at most/],
  ['no title', { formatVersion: 2 }, 'title', /missing/],
  ['an unknown field', packWith({ colour: 'red' }), 'colour', /not a field/],
  ['privacy in words', packWith({ private: 'yes' }), 'private', /true or false/],
  ['an empty version', packWith({ version: ' ' }), 'version', /empty/],
  ['a date in words', documentWith({ date: 'May 2024' }), 'documents[0].date', /2025, 2025-11 or/],
  ['a date half written', documentWith({ date: '2024-5' }), 'documents[0].date', /2025-11-30/],
  ['a language in words', documentWith({ language: 'French!' }), 'documents[0].language', /tag/],
  [
    'a hash of another kind',
    documentWith({ file: { name: 'a', hash: 'A1'.repeat(32) } }),
    'documents[0].file.hash',
    /SHA-256/,
  ],
  ['a file without name', documentWith({ file: {} }), 'documents[0].file.name', /missing/],
  [
    'a file of a moment',
    documentWith({ file: { name: 'a', imported: '2026' } }),
    'documents[0].file.imported',
    /2025-11-30/,
  ],
  ['a page of a year', documentWith({ accessed: '2026' }), 'documents[0].accessed', /2025-11-30/],
  ['page 0', blockWith({ page: 0 }), 'documents[0].blocks[0].page', /from 1/],
  ['half a page', blockWith({ page: 1.5 }), 'documents[0].blocks[0].page', /whole number/],
  ['a page in words', blockWith({ page: 'xii' }), 'documents[0].blocks[0].page', /whole number/],
  ['level 7', blockWith({ type: 'heading', level: 7 }), 'documents[0].blocks[0].level', /1, 2, 3/],
  [
    'a block of code',
    blockWith({ type: 'code' }),
    'documents[0].blocks[0].type',
    /paragraph, head/,
  ],
  [
    'a block without text',
    documentWith({ blocks: [{}] }),
    'documents[0].blocks[0].text',
    /missing/,
  ],
  ['a name of 10,000', termWith({ name: 'n'.repeat(10_000) }), 'terms[0].name', /longer than 200/],
  ['an invisible name', termWith({ name: '\u202e\u200b' }), 'terms[0].name', /empty/],
  ['an empty remark', termWith({ remark: '' }), 'terms[0].remark', /empty/],
  ['an empty definition', termWith({ definition: {} }), 'terms[0].definition.text', /missing/],
  [
    'a definition that is a text',
    termWith({ definition: 'A server.' }),
    'terms[0].definition',
    /object/,
  ],
  [
    'a source of another kind',
    sourceWith({ url: 'file:///etc/passwd' }),
    'terms[0].definition.source.url',
    /http/,
  ],
];

/** What no field alone can say, although the schema does. */
const BROKEN_TOGETHER: [string, unknown, string, RegExp][] = [
  ['a term without a name', packWith({ terms: [{ remark: 'So.' }] }), 'terms[0]', /no name/],
  [
    'a paragraph with a level',
    blockWith({ type: 'paragraph', level: 2 }),
    'documents[0].blocks[0].level',
    /Only a heading/,
  ],
  [
    'a passage of no document',
    sourceWith({ title: 'Act', passage: 1 }),
    'terms[0].definition.source.passage',
    /needs the document/,
  ],
];

/** What no field alone can say; the schema lets these pass. */
const BROKEN_SENSE: [string, unknown, string, RegExp][] = [
  [
    'a month that does not exist',
    documentWith({ date: '2024-13' }),
    'documents[0].date',
    /2024-13/,
  ],
  [
    'a day that does not exist',
    documentWith({ date: '2023-02-29' }),
    'documents[0].date',
    /no day/,
  ],
  [
    'a day of import that does not exist',
    documentWith({ file: { name: 'a', imported: '2026-02-30' } }),
    'documents[0].file.imported',
    /2026-02-30/,
  ],
  [
    'a day of access that does not exist',
    documentWith({ accessed: '2026-02-30' }),
    'documents[0].accessed',
    /2026-02-30/,
  ],
  ['an address that is none', documentWith({ url: 'https://[' }), 'documents[0].url', /complete/],
  ['a lost document', sourceWith({ document: 'x' }), 'terms[0].definition.source.document', /“x”/],
  [
    'a passage beyond the last',
    sourceWith({ document: 'act', passage: 3 }),
    'terms[0].definition.source.passage',
    /only 2/,
  ],
  [
    'a name listed twice',
    termWith({ names: [{ text: 'data embassy' }] }),
    'terms[0].names[0].text',
    /listed twice/,
  ],
  ['a name of dashes', termWith({ name: '——' }), 'terms[0].name', /no letter/],
  [
    'two labels in one language',
    packWith({
      terms: [
        {
          names: [
            { text: 'nuage', language: 'fr', role: 'label' },
            { text: 'infonuage', language: 'fr-CA', role: 'label' },
          ],
        },
      ],
    }),
    'terms[0].names[1].role',
    /second label/,
  ],
  [
    'names that are all aliases',
    packWith({ terms: [{ names: [{ text: 'nuage', role: 'alias' }] }] }),
    'terms[0].names',
    /no label/,
  ],
];

describe('parsePack', () => {
  it.each(GOOD)('takes %s', (_, pack) => {
    expect(problemsOf(pack)).toEqual([]);
    fitsSchema(pack);
    expect(fitsSchema.errors).toBeNull();
  });

  it.each([...BROKEN_FORM, ...BROKEN_TOGETHER])(
    'refuses %s, as the schema does',
    (_, pack, path, reason) => {
      expect(problemsOf(pack)).toContainEqual({ path, reason: expect.stringMatching(reason) });
      expect(fitsSchema(pack)).toBe(false);
    },
  );

  it.each(BROKEN_SENSE)('refuses %s', (_, pack, path, reason) => {
    expect(problemsOf(pack)).toContainEqual({ path, reason: expect.stringMatching(reason) });
    expect(fitsSchema(pack)).toBe(true);
  });

  it('names the entry that a problem is in', () => {
    const pack = packWith({ terms: [{ name: 'fine' }, { name: 'data embassy', weight: 4 }] });
    let problems: unknown = null;
    try {
      parsePack(pack);
    } catch (error) {
      problems = error instanceof PackError ? error.problems : null;
    }
    expect(problems).toMatchObject([{ path: 'terms[1].weight', called: ['data embassy'] }]);
  });
});

describe('what a file leaves out', () => {
  it('is filled in', () => {
    expect(parsePack(SMALLEST)).toEqual({
      formatVersion: 2,
      id: 'pack-own-words',
      title: 'Own words',
      private: true,
      enabled: true,
      documents: [],
      terms: [
        {
          id: 'data-embassy',
          kind: 'concept',
          weight: 2,
          names: [{ text: 'data embassy', language: 'en', role: 'label' }],
        },
      ],
    });
  });

  it('is filled in for a document', () => {
    const [document] = parsePack(
      documentWith({ blocks: [{ text: '各国应尊重主权。' }] }),
    ).documents;
    expect(document).toEqual({
      id: 'text',
      title: 'Text',
      author: null,
      publisher: null,
      date: null,
      language: 'zh-Hans',
      url: null,
      complete: null,
      blocks: [{ type: 'paragraph', text: '各国应尊重主权。' }],
    });
  });

  it.each<[string, object, string]>([
    ['its file', { file: { name: 'White paper.final.pdf' } }, 'White paper.final'],
    ['its first heading', { blocks: [{ text: 'x' }, { type: 'heading', text: 'One' }] }, 'One'],
    ['how it begins', { blocks: [{ text: 'Once upon a time' }] }, 'Once upon a time'],
    ['its address', { url: 'https://example.org/a' }, 'https://example.org/a'],
    ['its pack', {}, 'Own words'],
  ])('as a title comes from %s', (_, document, title) => {
    expect(parsePack(packWith({ documents: [document] })).documents[0]?.title).toBe(title);
  });

  it('as a label is the first name in each language', () => {
    const texts = ['data embassy', 'e-embassy', '数据大使馆', '數據大使館', 'データ大使館'];
    const names = texts.map((text) => ({ text }));
    const [term] = parsePack(packWith({ terms: [{ names }] })).terms;
    expect(term?.names.map(({ language, role }) => `${language} ${role}`)).toEqual([
      'en label',
      'en alias',
      'zh-Hans label',
      'zh-Hant label',
      'ja label',
    ]);
  });

  it('as an id is always the same, and never one that is taken', () => {
    const terms = [{ name: '数据' }, { name: '数据' }, { name: 'A b' }, { name: 'x', id: 'a-b' }];
    const ids = () => parsePack(packWith({ terms })).terms.map(({ id }) => id);
    expect(ids()).toEqual([
      expect.stringMatching(/^x[0-9a-f]{16}$/),
      expect.stringMatching(/^x[0-9a-f]{16}-2$/),
      'a-b-2',
      'a-b',
    ]);
    expect(ids()).toEqual(ids());
  });

  it('as the title of a source is that of its document, or its address', () => {
    const sourceOf = (source: object) =>
      parsePack(sourceWith(source)).terms[0]?.definition?.source?.title;
    expect(sourceOf({ document: 'act' })).toBe('The Act');
    expect(sourceOf({ url: 'https://example.org/a' })).toBe('https://example.org/a');
    expect(sourceOf({})).toBeUndefined();
  });
});
