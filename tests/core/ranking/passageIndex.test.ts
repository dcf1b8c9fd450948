import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import {
  hasPassageIndex,
  storedPassageIndexOf,
  usePassageIndex,
} from '../../../core/ranking/passageIndex';
import { rankPassages } from '../../../core/ranking/rankPassages';
import { builtInPack } from '../../../data/builtInPack';

const PARAGRAPHS = [
  '各国在乌镇峰会上就网络空间治理和数字鸿沟交换意见，呼吁加强国际合作。',
  'Delegates discussed how to bridge the digital divide and to share the benefits of the Internet.',
  '。',
];

describe('a passage index that was worked out before', () => {
  const first = createLibrary([builtInPack]);
  const second = createLibrary([builtInPack]);
  usePassageIndex(second, structuredClone(storedPassageIndexOf(first)));

  it('is known to be there', () => {
    expect(hasPassageIndex(second)).toBe(true);
    expect(hasPassageIndex(createLibrary([builtInPack]))).toBe(false);
  });

  it.each(PARAGRAPHS)('ranks passages as one does that is made anew: %s', (paragraph) => {
    for (const { id } of builtInPack.terms) {
      expect(rankPassages(second, id, paragraph)).toEqual(rankPassages(first, id, paragraph));
    }
  });
});
