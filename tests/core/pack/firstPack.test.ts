import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { PackError, parsePack } from '../../../core/pack/parsePack';
import { englishReason } from '../../locales/reasonIn';
import { makeDocument, makeFirstPack, makeName, makePack, makeTerm } from './packs';

const schema: object = JSON.parse(
  readFileSync(new URL('../../../data/pack1.schema.json', import.meta.url), 'utf8'),
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

function without(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));
}

const documentWith = (more: object) => ({
  ...makeFirstPack(),
  documents: [{ ...makeDocument('text'), ...more }],
});
const termWith = (more: object) => ({
  ...makeFirstPack(),
  terms: [{ ...makeTerm('one'), ...more }],
});
const nameWith = (more: object) => termWith({ names: [{ ...makeName('网络主权'), ...more }] });

const GOOD: [string, unknown][] = [
  ['the smallest pack', makeFirstPack({ terms: [] })],
  ['a pack that names its schema', { $schema: 'pack.schema.json', ...makeFirstPack() }],
  [
    'a document with every field',
    documentWith({
      author: '某人',
      publisher: '某报',
      date: '2024-02-29',
      url: 'https://example.org/a-b?c=d#e',
      complete: false,
    }),
  ],
  [
    'a document with headings, byline and credit',
    documentWith({
      blocks: [
        { type: 'heading', level: 3, text: '一' },
        { type: 'byline', text: '某人' },
        { type: 'credit', text: '（审核）' },
      ],
    }),
  ],
  [
    'a term with every field',
    {
      ...makeFirstPack(),
      terms: [
        makeTerm('one', {
          names: [
            makeName('北斗', { ambiguous: true, origin: 'descriptive', pinyin: 'bei dou' }),
            makeName('北斗', { language: 'zh-Hant' }),
            makeName('BeiDou', { language: 'en' }),
            makeName('BDS', { language: 'en', role: 'acronym' }),
          ],
          neighbours: ['北斗七星'],
          supportedBy: ['two'],
          comment: '…',
        }),
        makeTerm('two'),
      ],
    },
  ],
];

/** Refused by the parser and the schema alike: what is wrong, the pack, where, why. */
const BROKEN_FORM: [string, unknown, string, RegExp][] = [
  ['nothing', null, '', /Must be an object/],
  ['a list', [], 'formatVersion', /missing/],
  ['text', 'pack', '', /Must be an object/],
  [
    'another version',
    { ...makeFirstPack(), formatVersion: 3 },
    'formatVersion',
    /version 2 at most/,
  ],
  [
    'a version in quotation marks',
    { ...makeFirstPack(), formatVersion: '1' },
    'formatVersion',
    /whole number/,
  ],
  ['no version', without(makeFirstPack(), 'formatVersion'), 'formatVersion', /missing/],
  ['no terms', without(makeFirstPack(), 'terms'), 'terms', /missing/],
  ['an unknown field', { ...makeFirstPack(), colour: 'red' }, 'colour', /not a field/],
  ['an id with spaces', { ...makeFirstPack(), id: 'my pack' }, 'id', /lower-case/],
  ['an empty title', { ...makeFirstPack(), title: ' ' }, 'title', /empty/],
  ['no documents', makeFirstPack({ documents: [] }), 'documents', /at least one/],
  ['documents that are no list', { ...makeFirstPack(), documents: {} }, 'documents', /list/],
  [
    'a document without title',
    { ...makeFirstPack(), documents: [without(makeDocument('text'), 'title')] },
    'documents[0].title',
    /missing/,
  ],
  [
    'a document with an unknown language',
    documentWith({ language: 'zh' }),
    'documents[0].language',
    /one of these: zh-Hans, zh-Hant/,
  ],
  [
    'a document with a misspelt field',
    documentWith({ autor: 'x' }),
    'documents[0].autor',
    /not a field/,
  ],
  ['a date in words', documentWith({ date: '17 May 2024' }), 'documents[0].date', /2025-11-30/],
  [
    'an address of another kind',
    documentWith({ url: 'javascript:alert(1)' }),
    'documents[0].url',
    /http/,
  ],
  [
    'complete in words',
    documentWith({ complete: 'yes' }),
    'documents[0].complete',
    /true or false/,
  ],
  [
    'a document without blocks',
    documentWith({ blocks: [] }),
    'documents[0].blocks',
    /at least one/,
  ],
  [
    'a block of an unknown type',
    documentWith({ blocks: [{ type: 'image', text: 'x' }] }),
    'documents[0].blocks[0].type',
    /heading, byline, paragraph, credit/,
  ],
  [
    'a heading without level',
    documentWith({
      blocks: [
        { type: 'heading', text: '一' },
        { type: 'paragraph', text: '二' },
      ],
    }),
    'documents[0].blocks[0].level',
    /missing/,
  ],
  [
    'a paragraph with a level',
    documentWith({ blocks: [{ type: 'paragraph', level: 2, text: '二' }] }),
    'documents[0].blocks[0].level',
    /not a field/,
  ],
  [
    'an empty paragraph',
    documentWith({ blocks: [{ type: 'paragraph', text: '\u3000' }] }),
    'documents[0].blocks[0].text',
    /empty/,
  ],
  [
    'a paragraph beyond all measure',
    documentWith({ blocks: [{ type: 'paragraph', text: '一'.repeat(50_001) }] }),
    'documents[0].blocks[0].text',
    /longer than 50000/,
  ],
  [
    'a term without kind',
    { ...makeFirstPack(), terms: [without(makeTerm('one'), 'kind')] },
    'terms[0].kind',
    /missing/,
  ],
  [
    'a term of an unknown kind',
    termWith({ kind: 'place' }),
    'terms[0].kind',
    /one of these: concept/,
  ],
  ['a term of weight 4', termWith({ weight: 4 }), 'terms[0].weight', /1, 2, 3/],
  ['a term without names', termWith({ names: [] }), 'terms[0].names', /at least one/],
  [
    'a block that is no object',
    documentWith({ blocks: ['text'] }),
    'documents[0].blocks[0]',
    /Must be an object/,
  ],
  [
    'an invisible name',
    nameWith({ text: '\u200b\ufeff\u2060' }),
    'terms[0].names[0].text',
    /empty/,
  ],
  ['a title of Braille without dots', { ...makeFirstPack(), title: '\u2800' }, 'title', /empty/],
  ['a title of half a surrogate pair', { ...makeFirstPack(), title: '\ud83d' }, 'title', /empty/],
  ['an invisible title', { ...makeFirstPack(), title: '\u200d\u00ad' }, 'title', /empty/],
  ['an empty name', nameWith({ text: '' }), 'terms[0].names[0].text', /empty/],
  [
    'a name longer than a sentence',
    nameWith({ text: '名'.repeat(201) }),
    'terms[0].names[0].text',
    /longer than 200/,
  ],
  [
    'a name in an unknown role',
    nameWith({ role: 'title' }),
    'terms[0].names[0].role',
    /label, alias/,
  ],
  [
    'ambiguous: false',
    nameWith({ ambiguous: false }),
    'terms[0].names[0].ambiguous',
    /only be true/,
  ],
  [
    'pinyin with tones',
    nameWith({ pinyin: 'běi dǒu' }),
    'terms[0].names[0].pinyin',
    /without tones/,
  ],
  ['an empty neighbour', termWith({ neighbours: [''] }), 'terms[0].neighbours[0]', /empty/],
  [
    'a prototype smuggled in',
    JSON.parse(JSON.stringify(makeFirstPack()).replace('{', '{"__proto__":{"x":1},')),
    '__proto__',
    /not a field/,
  ],
];

/** What no field alone can say; the schema lets these pass. */
const BROKEN_SENSE: [string, unknown, string, RegExp][] = [
  [
    'two documents of one id',
    makeFirstPack({ documents: [makeDocument('text'), makeDocument('text')] }),
    'documents[1].id',
    /id of number 1 in the same list/,
  ],
  [
    'two terms of one id',
    makeFirstPack({ terms: [makeTerm('one'), makeTerm('one')] }),
    'terms[1].id',
    /id of number 1 in the same list/,
  ],
  [
    'a day that does not exist',
    documentWith({ date: '2023-02-29' }),
    'documents[0].date',
    /no day/,
  ],
  [
    'an address that is none',
    documentWith({ url: 'https://[' }),
    'documents[0].url',
    /not a complete address/,
  ],
  [
    'two labels in one script',
    termWith({
      names: [makeName('网络主权'), makeName('互联网主权')],
    }),
    'terms[0].names[1].role',
    /second label/,
  ],
  [
    'two Traditional labels',
    termWith({
      names: [
        makeName('網路', { language: 'zh-Hant-TW' }),
        makeName('網絡', { language: 'zh-Hant-HK' }),
      ],
    }),
    'terms[0].names[1].role',
    /second label/,
  ],
  [
    'a name listed twice',
    termWith({ names: [makeName('网络'), makeName('网络', { role: 'alias' })] }),
    'terms[0].names[1].text',
    /listed twice/,
  ],
  ['a name of dashes', nameWith({ text: '——' }), 'terms[0].names[0].text', /no letter/],
  ['a name of quotation marks', nameWith({ text: '“”' }), 'terms[0].names[0].text', /no letter/],
  [
    'a neighbour that is a name',
    termWith({ neighbours: ['网络主权'] }),
    'terms[0].neighbours[0]',
    /also a name/,
  ],
  [
    'an unknown supporter',
    termWith({ supportedBy: ['gone'] }),
    'terms[0].supportedBy[0]',
    /no term “gone”/,
  ],
  [
    'a term that supports itself',
    termWith({ supportedBy: ['one'] }),
    'terms[0].supportedBy[0]',
    /itself/,
  ],
];

/** Said by both, though the parser words it as one rule over the list. */
const BROKEN_LISTS: [string, unknown, string, RegExp][] = [
  [
    'headings only',
    documentWith({ blocks: [{ type: 'heading', level: 2, text: '一' }] }),
    'documents[0].blocks',
    /no passage/,
  ],
  ['a term without label', nameWith({ role: 'alias' }), 'terms[0].names', /no label/],
];

describe('parsePack with format 1', () => {
  it.each(GOOD)('takes %s', (_, pack) => {
    expect(problemsOf(pack)).toEqual([]);
    fitsSchema(pack);
    expect(fitsSchema.errors).toBeNull();
  });

  it.each([...BROKEN_FORM, ...BROKEN_LISTS])(
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

  it('leaves $schema out of the pack it returns', () => {
    expect(parsePack({ $schema: 'x', ...makeFirstPack() })).toEqual(makePack({ private: true }));
  });

  it('reports several problems at once, in the order of the pack', () => {
    const pack = makeFirstPack({
      documents: [makeDocument('text', { date: '2024-13-01' })],
      terms: [makeTerm('one'), makeTerm('one'), makeTerm('two', { supportedBy: ['x'] })],
    });
    expect(problemsOf(pack).map(({ path }) => path)).toEqual([
      'documents[0].date',
      'terms[1].id',
      'terms[2].supportedBy[0]',
    ]);
  });

  it('lists no more than 50 problems of a pack that is wrong throughout', () => {
    const terms = Array.from({ length: 200 }, () => makeTerm('one'));
    expect(problemsOf(makeFirstPack({ terms }))).toHaveLength(50);
  });
});
