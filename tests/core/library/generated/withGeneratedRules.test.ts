import { describe, expect, it } from 'vitest';
import { generatedRules } from '../../../../core/library/generated/generatedRules';
import { withGeneratedRules } from '../../../../core/library/generated/withGeneratedRules';
import type { PackTerm, Rulings } from '../../../../core/pack/types';
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

  it.each<[string, Rulings, string[] | undefined, string[]]>([
    ['nothing', {}, ['deposit'], ['PET']],
    ['that a term vouches', { unsupported: ['deposit'] }, [], ['PET']],
    ['that an acronym is ambiguous', { plain: ['PET'] }, ['deposit'], []],
    ['a name', { without: ['PET'] }, ['deposit'], []],
  ])('generates no more what its reader has revoked: %s', (_, rulings, supporters, ambiguous) => {
    const offer = { ...term('offer', 'concept', ['要约邀请', 'PET']), rulings };
    const pack = packOf([offer, DEPOSIT], ['先有要约邀请，后有定金罚则。']);
    // At every change anew, with the pack as it is then.
    const [ruled] = withGeneratedRules({ ...pack, documents: [...pack.documents] });
    expect(ruled?.supportedBy).toEqual(supporters);
    expect(ambiguousIn(ruled === undefined ? [] : [ruled])).toEqual(ambiguous);
    const shown = generatedRules(pack, 'offer');
    expect(shown).toEqual({ names: [], ambiguous: ['PET'], supportedBy: ['deposit'] });
  });

  it('shows the names that were made as generated, and nothing of what was written', () => {
    const made = name('國家自定貢獻', 'alias');
    const edited = term('a', 'concept', ['国家自主贡献', { ...made, origin: 'generated' }, 'NDC'], {
      supportedBy: ['deposit'],
    });
    expect(generatedRules(packOf([edited, DEPOSIT]), 'a')).toEqual({
      names: ['國家自定貢獻'],
      ambiguous: [],
      supportedBy: [],
    });
    expect(generatedRules(packOf([DEPOSIT]), 'gone')).toEqual({
      names: [],
      ambiguous: [],
      supportedBy: [],
    });
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
    expect(withGeneratedRules(edited)).toEqual(edited.terms);
  });
});
