import fc from 'fast-check';
import { soundPack } from '../../../core/pack/soundPack';
import type { Pack, PackDocument, PackName, PackTerm } from '../../../core/pack/types';
import { TERM_KINDS } from '../../../core/pack/types';

/** Packs of all shapes that `parsePack` takes: small, so that their parts have to do with each other. */

const word = fc.constantFrom('网络主权', '網路主權', 'digital divide', 'WSIS', '数字鸿沟', 'G20');
const language = fc.constantFrom('zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'en');
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');

const anyName: fc.Arbitrary<PackName> = fc
  .record({
    text: word,
    language,
    role: fc.constantFrom('label', 'alias', 'acronym'),
    ambiguous: fc.option(fc.constant(true), { nil: undefined }),
    origin: fc.option(fc.constantFrom('generated', 'descriptive'), { nil: undefined }),
  })
  .map(withoutUndefined<PackName>);

export const anyTerm: fc.Arbitrary<PackTerm> = fc
  .record({
    id,
    kind: fc.constantFrom(...TERM_KINDS),
    weight: fc.constantFrom(1, 2, 3),
    names: fc.array(anyName, { minLength: 1, maxLength: 5 }),
    remark: fc.option(fc.constantFrom('mine', '自己的'), { nil: undefined }),
    definition: fc.option(
      fc.record({ text: word, source: fc.record({ title: word, document: id }) }),
      { nil: undefined },
    ),
    neighbours: fc.option(fc.array(word, { maxLength: 2 }), { nil: undefined }),
    supportedBy: fc.option(fc.uniqueArray(id, { maxLength: 3 }), { nil: undefined }),
    rulings: fc.option(fc.constantFrom({ plain: ['茶'] }, { neighbours: ['茶', 'tea'] }), {
      nil: undefined,
    }),
  })
  .map(withoutUndefined<PackTerm>);

export const anyDocument: fc.Arbitrary<PackDocument> = fc.record({
  id,
  title: word,
  author: fc.option(word),
  publisher: fc.option(word),
  date: fc.constantFrom(null, '2024-05-17'),
  language,
  url: fc.constantFrom(null, 'https://example.org/'),
  complete: fc.constantFrom(true, false),
  blocks: fc.array(fc.record({ type: fc.constant('paragraph' as const), text: word }), {
    minLength: 1,
    maxLength: 3,
  }),
});

export const anyPack: fc.Arbitrary<Pack> = fc
  .record({
    formatVersion: fc.constant(2 as const),
    id: fc.constantFrom('tea', 'coffee'),
    title: word,
    version: fc.option(fc.constantFrom('1', '2'), { nil: undefined }),
    private: fc.boolean(),
    enabled: fc.boolean(),
    documents: fc.uniqueArray(anyDocument, { selector: (each) => each.id, maxLength: 3 }),
    terms: fc.uniqueArray(anyTerm, { selector: (each) => each.id, maxLength: 5 }),
  })
  .map((pack) => soundPack(withoutUndefined<Pack>(pack)));

function withoutUndefined<Item>(item: object): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined),
  ) as Item;
}
