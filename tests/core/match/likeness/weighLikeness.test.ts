import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../core/library/createLibrary';
import { packLikeness } from '../../../../core/library/generated/packLikeness';
import { createMatcher } from '../../../../core/match/createMatcher';
import { textFeatures } from '../../../../core/match/likeness/textFeatures';
import { parsePack } from '../../../../core/pack/parsePack';
import { builtInPack } from '../../../../data/builtInPack';
import climate from '../../../fixtures/ownPacks/climate.json';
import law from '../../../fixtures/ownPacks/law.json';
import medicine from '../../../fixtures/ownPacks/medicine.json';

const library = createLibrary([parsePack(law), parsePack(medicine), parsePack(climate)]);
const matcher = createMatcher(library.index);

describe('features of a text', () => {
  it.each([
    ['pairs of characters', '抵押权人', 'han', ['抵押', '押权', '权人']],
    ['in one script', '抵押權人', 'han', ['抵押', '押权', '权人']],
    ['none across a break', '抵押，权人', 'han', ['抵押', '权人']],
    ['none with what stands anywhere', '抵押的权人', 'han', ['抵押', '权人']],
    ['stems of words', 'The anticoagulants, anticoagulation!', 'latin', ['antico', 'antico']],
    ['words at the end', 'of mitral valve', 'latin', ['mitral', 'valve']],
    ['of nothing, none', '', 'han', []],
  ] as const)('are %s', (_, text, script, expected) => {
    expect(textFeatures(text, script)).toEqual(expected);
  });
});

describe('a short name in a paragraph', () => {
  it.each([
    ['like the pack', '商人对相对人作出承诺，承诺生效时合同成立，双方应当履行义务。', false],
    ['of something else', '他向女友作出承诺，毕业后一起回老家开一家书店。', true],
    ['of something else, in Traditional', '他向女友作出承諾，畢業後一起回老家開一家書店。', true],
    ['of hardly anything', '他又承诺了。', false],
    [
      'in English, like the pack',
      'A stroke is treated by thrombolysis in the hospital, and blood pressure is lowered.',
      false,
    ],
    [
      'in English, of something else',
      'The swimmer improved her stroke and won the 200 metres.',
      true,
    ],
    [
      'in a script that the pack has no text in',
      '護理長負責分診，每班接觸上百名病人與家屬。',
      false,
    ],
  ])('%s', (_, text, isConditional) => {
    const matches = matcher.scan(text);
    const short = matches.find(({ start, end }) =>
      /^(?:承[诺諾]|stroke|分診)$/.test(text.slice(start, end)),
    );
    expect(short?.conditional).toBe(isConditional);
    expect(short?.isUnlike).toBe(isConditional ? true : undefined);
  });

  it('counts for itself where the name is longer', () => {
    const [match] = matcher.scan('他向女友讲起善意取得，毕业后一起回老家开一家书店。');
    expect(match?.conditional).toBe(false);
  });
});

describe('the likeness of packs', () => {
  it('goes to pages per pack and script with enough text', () => {
    expect(library.index.likeness.map(({ from, to, script }) => [from, to, script])).toEqual([
      [0, 60, 'han'],
      [60, 120, 'latin'],
      [120, 180, 'han'],
    ]);
  });

  it('is none of a pack that was edited, nor of one without documents', () => {
    expect(packLikeness(builtInPack, 0)).toEqual([]);
    expect(packLikeness({ ...parsePack(law), documents: [] }, 0)).toEqual([]);
    expect(createLibrary([builtInPack]).index.likeness).toEqual([]);
  });
});
