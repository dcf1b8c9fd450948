import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../core/library/createLibrary';
import { generatedOf } from '../../../../core/library/generated/generatedOf';
import { packHead } from '../../../../core/library/packHead';
import { term } from '../../match/terms';
import { packOf } from './packs';

describe('what is worked out from the texts of a pack', () => {
  const OFFER = term('offer', 'concept', ['要约邀请']);
  const DEPOSIT = term('deposit', 'concept', ['定金罚则']);
  const pack = packOf([OFFER, DEPOSIT], ['先有要约邀请，后有定金罚则。']);

  it('is kept with its head, which is compiled as the pack is', () => {
    const head = packHead(
      pack,
      pack.documents.map(({ id }) => id),
    );
    expect(generatedOf(head).supporters).not.toEqual([]);
    expect(generatedOf(head)).toEqual(generatedOf(pack));
    expect(createLibrary([head]).index).toEqual(createLibrary([pack]).index);
  });

  it('is nothing where somebody has gone through the pack', () => {
    const edited = packOf([{ ...OFFER, neighbours: ['要约'] }]);
    expect(generatedOf(edited)).toEqual({ supporters: [], likeness: [] });
  });

  it('leaves no document without a hash', () => {
    expect(() => packHead(pack, [])).toThrow('hash');
  });
});
