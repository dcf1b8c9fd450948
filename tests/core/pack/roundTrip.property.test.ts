import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BLOCK_KINDS } from '../../../core/pack/blocks';
import { PackError, parsePack } from '../../../core/pack/parsePack';
import { TERM_KINDS } from '../../../core/pack/types';
import { LANGUAGE_TAGS } from '../../../core/text/languages';
import { propertyRuns } from '../../propertyRuns';

const UNITS = [
  'a',
  'É',
  'ß',
  '网',
  '網',
  'カ',
  '한',
  'ж',
  '1',
  ' ',
  '-',
  '“',
  '\u202e',
  '\u0007',
  '\ud83d',
];
const text = fc
  .string({ unit: fc.constantFrom(...UNITS), minLength: 1, maxLength: 12 })
  .map((each) => `${each}字`);
const id = fc.string({ unit: fc.constantFrom(...'ab1-'), minLength: 1, maxLength: 3 });
const language = fc.constantFrom(...LANGUAGE_TAGS, 'zh', 'zh-TW', 'en-GB', 'pt-br', 'en-a', 'und');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const url = fc.constantFrom('https://example.org/a', 'HTTP://例.example/?b#c');

const name = fc.record(
  { text, language, role: fc.constantFrom('label', 'alias') },
  { requiredKeys: ['text'] },
);
const term = fc.record(
  {
    id,
    kind: fc.constantFrom(...TERM_KINDS),
    weight: fc.constantFrom(1, 2, 3),
    name: text,
    names: fc.array(name, { minLength: 1, maxLength: 4 }),
    definition: fc.record(
      { text, source: fc.record({ title: text, url }, { requiredKeys: [] }) },
      { requiredKeys: ['text'] },
    ),
    remark: text,
    neighbours: fc.array(text, { maxLength: 2 }),
    comment: text,
  },
  { requiredKeys: ['name'] },
);
const page = fc.integer({ min: 1, max: 1_000_000 });
const block = fc.oneof(
  fc.record(
    { type: fc.constantFrom(...BLOCK_KINDS.filter((each) => each !== 'heading')), text, page },
    { requiredKeys: ['text'] },
  ),
  fc.record(
    { type: fc.constant('heading'), level: fc.integer({ min: 1, max: 6 }), text, page },
    { requiredKeys: ['type', 'text'] },
  ),
);
const document = fc.record(
  {
    id,
    title: text,
    author: fc.option(text),
    publisher: fc.option(text),
    date: fc.option(fc.constantFrom('2024', '2024-05', '2024-05-17')),
    language,
    url: fc.option(url),
    complete: fc.option(fc.boolean()),
    file: fc.record(
      { name: text, hash: fc.constant('0f'.repeat(32)), imported: fc.constant('2026-11-28') },
      { requiredKeys: ['name'] },
    ),
    blocks: fc.array(block, { maxLength: 4 }),
  },
  { requiredKeys: [] },
);
const pack = fc.record(
  {
    formatVersion: fc.constant(2),
    id,
    title: text,
    version: maybe(text).map((each) => each ?? '1'),
    private: fc.boolean(),
    enabled: fc.boolean(),
    documents: fc.array(document, { maxLength: 4 }),
    terms: fc.array(term, { maxLength: 4 }),
  },
  { requiredKeys: ['formatVersion', 'title'] },
);

/** `null` where ids or names happen to be there twice. */
function parsed(value: unknown) {
  try {
    return parsePack(value);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const reasons = new Set(error.problems.map(({ reason }) => reason.case));
    for (const expected of [
      'repeatedId',
      'repeatedName',
      'secondLabel',
      'noLabel',
      'neighbourIsName',
    ])
      reasons.delete(expected as never);
    expect([...reasons]).toEqual([]);
    return null;
  }
}

it('a pack that was parsed, written and parsed again is the same', () => {
  let sound = 0;
  fc.assert(
    fc.property(pack, (file) => {
      const read = parsed(file);
      if (read === null) return;
      sound++;
      const written = JSON.stringify(read);
      expect(parsePack(JSON.parse(written))).toEqual(read);
      expect(JSON.stringify(parsePack(JSON.parse(written)))).toBe(written);
    }),
    { numRuns: propertyRuns(500) },
  );
  expect(sound).toBeGreaterThan(100);
});

it('a pack reads the same however often it is read', () => {
  fc.assert(
    fc.property(pack, (file) => {
      expect(parsed(file)).toEqual(parsed(structuredClone(file)));
    }),
    { numRuns: propertyRuns(200) },
  );
});
