import { expect, it, vi } from 'vitest';
import '../../../core/text/folding/everyPair';
import { foldingMasks, learnPairs } from '../../../core/text/folding/foldingTable';

/** The files as a script of its own has them, which nothing has taught any pair. */
async function anotherCopy() {
  vi.resetModules();
  const { foldBy } = await import('../../../core/text/folding/foldingTable');
  const { foldToString } = await import('../../../core/text/folding/fold');
  return { foldBy, foldToString };
}

it('a script folds by the table of another one, with all that it learns later', async () => {
  const other = await anotherCopy();
  expect(other.foldToString('導師')).toBe('導師');
  other.foldBy(foldingMasks());
  expect(other.foldToString('導師ＡＩ')).toBe('导师ai');
  expect(other.foldToString('㐀')).toBe('㐀');
  learnPairs({ from: [0x3400], to: [0x4e18] });
  expect(other.foldToString('㐀')).toBe('丘');
});
