import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../../core/library/compiling/compileIndex';
import { withEnglishNames } from '../../../../core/library/generated/englishNames';
import { generatedRules } from '../../../../core/library/generated/generatedRules';
import { packLikeness } from '../../../../core/library/generated/packLikeness';
import { withWordScores } from '../../../../core/library/generated/packWordScores';
import { readEnglishForms } from '../../../../core/library/generated/readEnglishForms';
import { readWordVectors } from '../../../../core/library/generated/wordVectors';
import { createMatcher } from '../../../../core/match/createMatcher';
import { withRulings } from '../../../../core/pack/rulings';
import type { PackName, PackTerm } from '../../../../core/pack/types';
import { name, term } from '../../match/terms';
import { packOf } from './packs';

const VECTORS = readWordVectors(
  readFileSync('data/likeness/en.txt', 'utf8'),
  readFileSync('data/likeness/enSenses.txt', 'utf8'),
  readFileSync('data/likeness/zh.txt', 'utf8'),
);
const STEMS = VECTORS.english.words.join(' ');
const FORMS = readEnglishForms(readFileSync('data/likeness/enForms.txt', 'utf8'), STEMS.split(' '));

const made = (...terms: PackTerm[]) => withEnglishNames(packOf(terms), FORMS);
const generatedIn = (...terms: PackTerm[]) =>
  made(...terms).terms.map(({ names }) =>
    names.filter(({ origin }) => origin === 'generated').map(({ text }) => text),
  );
const concept = (...names: (string | PackName)[]) => term('a', 'concept', names);
/** What a text is found to have of the terms, as it is written there. */
function found(text: string, terms: PackTerm[]): string[] {
  const matcher = createMatcher(compileIndex(terms));
  return matcher.scan(text).map(({ start, end }) => text.slice(start, end));
}

describe('English names that are written otherwise', () => {
  it.each([
    ['brain tumour', 'Two patients had brain tumors removed.', 'brain tumors'],
    ['anemia', 'Her anaemia came of the diet.', 'anaemia'],
    ['zoonosis', 'Two zoonoses are new here.', 'zoonoses'],
    ['criteria', 'One criterion is age.', 'criterion'],
    ['wind shear', 'Windshear was reported on final.', 'Windshear'],
    ['superspreading', 'A super spreading event was held.', 'super spreading'],
    ['healthcare', 'They spend more on health care.', 'health care'],
  ])('of %s are found, which were not: %s', (listed, text, expected) => {
    expect(found(text, [concept(listed)])).toEqual([]);
    expect(found(text, made(concept(listed)).terms)).toEqual([expected]);
  });

  it('are aliases in the language of the name, marked as generated', () => {
    const [written, generated] =
      made(concept({ text: 'tumour', language: 'en-GB', role: 'label' })).terms[0]?.names ?? [];
    expect(written?.origin).toBeUndefined();
    expect(generated).toEqual({
      text: 'tumor',
      language: 'en-GB',
      role: 'alias',
      origin: 'generated',
    });
  });

  it('are ambiguous where the name is', () => {
    const names = made(concept('neoplasm', name('tumour', 'alias', true))).terms[0]?.names;
    expect(names?.at(-1)).toMatchObject({ text: 'tumor', ambiguous: true });
  });

  it.each([
    ['immunisation', 'the index has the other spelling'],
    ['centre', 'the index has the other spelling'],
    ['policy', 'the index has the plural'],
    ['co-operation', 'a hyphen is folded'],
    ['event log', 'there is nothing to be written otherwise'],
  ])('are not made of %s: %s', (listed) => {
    expect(generatedIn(concept(listed))).toEqual([[]]);
  });

  it.each([
    ['of a term that has them', [concept('tumour', 'Tumor')], [[]]],
    [
      'that another term is called',
      [concept('hypothesis'), term('b', 'concept', ['hypotheses'])],
      [[], []],
    ],
    [
      'that two terms would be called',
      [concept('health care centre'), term('b', 'concept', ['health care center'])],
      [[], []],
    ],
    ['of people', [term('a', 'person', ['Armour'])], [[]]],
    ['in the plural of what there is one of', [term('a', 'document', ['Hypothesis'])], [[]]],
    [
      'of names in other languages',
      [concept({ text: 'analysis criterion', language: 'nl', role: 'label' })],
      [[]],
    ],
    ['of acronyms', [concept(name('Tumour', 'acronym'))], [[]]],
    [
      'of names that were generated',
      [concept({ ...name('tumour'), origin: 'generated' })],
      [['tumour']],
    ],
  ] as [string, PackTerm[], string[][]][])('are not made %s', (_, terms, expected) => {
    expect(generatedIn(...terms)).toEqual(expected);
  });

  it('are not made where somebody has gone through the pack', () => {
    const pack = packOf([
      concept('tumour'),
      term('b', 'concept', ['cyst'], { neighbours: ['cystic'] }),
    ]);
    expect(withEnglishNames(pack, FORMS)).toBe(pack);
  });

  it('stay the same when they are made again', () => {
    const once = made(concept('brain tumour', 'zoonosis'), term('b', 'concept', ['wind shear']));
    expect(withEnglishNames(once, FORMS)).toEqual(once);
  });

  it('change nothing of how texts are told to be like the pack', () => {
    const passage =
      'The crew filed an embargo on salt with the tumour registry of the harbour town.';
    const terms = [concept('embargo', 'brain tumour', 'wind shear')];
    const pack = packOf(
      terms,
      Array.from({ length: 4 }, () => passage),
      [STEMS.slice(0, 4_000)],
    );
    const named = withEnglishNames(pack, FORMS);
    expect(named.terms[0]?.names.length).toBeGreaterThan(3);
    expect(packLikeness(named, 0)).toEqual(packLikeness(pack, 0));
    expect(packLikeness(pack, 0)).not.toEqual([]);
    expect(withWordScores(named, VECTORS).wordScores).toBe(
      withWordScores(pack, VECTORS).wordScores,
    );
    expect(withWordScores(pack, VECTORS).wordScores).toBeDefined();
  });

  it('are shown with the term, and not used once they are revoked', () => {
    const pack = made(concept('zoonosis'));
    expect(generatedRules(pack, 'a').names).toEqual(['zoonoses']);
    const ruled = pack.terms.map((each) =>
      withRulings({ ...each, rulings: { without: ['zoonoses'] } }),
    );
    expect(ruled[0]?.names.map(({ text }) => text)).toEqual(['zoonosis']);
  });
});
