import { describe, expect, it } from 'vitest';
import { withGeneratedRules } from '../../../../core/library/generated/withGeneratedRules';
import type { PackTerm } from '../../../../core/pack/types';
import { name, term } from '../../match/terms';
import { packOf } from './packs';

const ambiguousIn = (terms: PackTerm[]) =>
  terms.flatMap(({ names }) => names.filter(({ ambiguous }) => ambiguous).map(({ text }) => text));

describe('what is generated for a pack of names only', () => {
  it.each([
    ['of three letters', ['pulmonary embolism test', 'PET'], ['PET']],
    ['of two', ['pulmonary embolism', 'PE'], ['PE']],
    ['with a digit', ['Group of Seven', 'G7'], ['G7']],
    ['of four letters', ['carbon border adjustment mechanism', 'CBAM'], []],
    ['that is a word', ['Integer set library', 'Isl'], []],
    ['that is all there is', ['PET'], []],
    ['that nothing longer stands beside', ['PET', 'PE'], []],
  ])('takes an acronym for ambiguous: %s', (_, names, expected) => {
    expect(ambiguousIn(withGeneratedRules(packOf([term('a', 'concept', names)])))).toEqual(
      expected,
    );
  });

  const OFFER = term('offer', 'concept', ['要约邀请']);
  const DEPOSIT = term('deposit', 'concept', ['定金罚则']);
  const LAPSE = term('lapse', 'concept', ['诉讼时效']);
  const of = (terms: PackTerm[], id: string) => terms.find((each) => each.id === id)?.supportedBy;

  it.each([
    ['in the same passage', [['先有要约邀请，后有定金罚则。']], ['deposit']],
    ['in the next passage', [['先有要约邀请。', '后有定金罚则。']], ['deposit']],
    ['two passages on', [['先有要约邀请。', '另说一事。', '后有定金罚则。']], undefined],
    ['in another document', [['先有要约邀请。'], ['后有定金罚则。']], undefined],
    ['nowhere', [['先有要约邀请。']], undefined],
    [
      'in both, the closer one first',
      [['要约邀请', '诉讼时效', '要约邀请，定金罚则。']],
      ['deposit', 'lapse'],
    ],
  ])('lets terms vouch for each other that are named %s', (_, documents, expected) => {
    const terms = withGeneratedRules(packOf([OFFER, DEPOSIT, LAPSE], ...documents));
    expect(of(terms, 'offer')).toEqual(expected);
  });

  it('leaves supporters as they were written', () => {
    const written = { ...OFFER, supportedBy: ['lapse'] };
    const others = Array.from({ length: 20 }, (_, at) =>
      term(`other-${at}`, 'concept', [`别的${at}号`]),
    );
    const pack = packOf([written, DEPOSIT, LAPSE, ...others], ['先有要约邀请，后有定金罚则。']);
    expect(of(withGeneratedRules(pack), 'offer')).toEqual(['lapse']);
  });

  it('leaves a pack alone that somebody has gone through', () => {
    const edited = packOf(
      [
        term('pet', 'concept', [name('positron scan', 'label'), 'PET'], {
          neighbours: ['PET bottle'],
        }),
      ],
      ['A positron scan, or PET.'],
    );
    expect(withGeneratedRules(edited)).toBe(edited.terms);
  });
});
