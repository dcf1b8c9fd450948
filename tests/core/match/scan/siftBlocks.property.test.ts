import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../../core/library/compiling/compileIndex';
import { createMatcher } from '../../../../core/match/createMatcher';
import type { PackTerm } from '../../../../core/pack/types';
import { BARRIER, createDenseText, foldDense } from '../../../../core/text/folding/fold';
import { propertyRuns } from '../../../propertyRuns';

const LETTERS = ['甹', '卝', '亖', '乂', '夬'];
/** What folding looks around at: brackets and dots at the edges of blocks above all. */
const CONTEXT = ['(', ')', '[', ']', '［', '］', '3', 'a', '1', '.', 'A', '\u{e0041}', '\udb40'];
const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 2, arbitrary: fc.constantFrom(...CONTEXT) },
  { weight: 1, arbitrary: fc.constantFrom(' ', '\n', '\u200b', '“', '”', '，', '的', '\ufffc') },
);
const block = fc.string({ unit, maxLength: 24 });
const blocks = fc.array(block, { maxLength: 12 });
const names = fc.uniqueArray(
  fc.oneof(
    fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 2, maxLength: 9 }),
    fc.constantFrom('A.I.', 'A1', 'a3 aa 1a', '3甹', '卝(亖)'),
  ),
  { minLength: 1, maxLength: 5 },
);

function termsOf(texts: string[]): PackTerm[] {
  return texts.map((text, position) => ({
    id: `t${position}`,
    kind: 'concept',
    weight: 1,
    names: [{ text, language: /[甹卝亖乂夬]/.test(text) ? 'zh-Hans' : 'en', role: 'label' }],
  }));
}

describe('sifting blocks', () => {
  it.each(['off', 'careful'] as const)('leaves out no block with a match, fuzzy %s', (fuzzy) => {
    fc.assert(
      fc.property(names, blocks, (listed, texts) => {
        const matcher = createMatcher(compileIndex(termsOf(listed)), { fuzzy });
        const sifted = matcher.siftBlocks(texts);
        expect(sifted).toEqual([...new Set(sifted)].sort((a, b) => a - b));
        for (const [position, each] of texts.entries()) {
          if (matcher.scan(each).length > 0) expect(sifted).toContain(position);
        }
      }),
      { numRuns: propertyRuns(1500) },
    );
  });

  it('leaves out blocks that have nothing to do with any name', () => {
    const matcher = createMatcher(compileIndex(termsOf(['甹卝亖', '乂夬甹'])), { fuzzy: 'off' });
    const texts = ['', '甹卝', '亖', '甹卝 亖', '', '甹卝夬亖', '夬乂夬甹夬'];
    expect(matcher.siftBlocks(texts)).toEqual([3, 6]);
    expect(matcher.siftBlocks([])).toEqual([]);
  });

  it('folds every block between barriers as it is folded alone', () => {
    const dense = createDenseText();
    const fold = (text: string) => {
      foldDense(text, dense);
      return {
        units: String.fromCharCode(...dense.units.subarray(0, dense.length)),
        offsets: [...dense.offsets.subarray(0, dense.length)],
      };
    };
    fc.assert(
      fc.property(blocks, (texts) => {
        const whole = fold(texts.map((each) => `${each}${BARRIER}`).join(''));
        const units = texts.map((each) => `${fold(each).units}${BARRIER}`).join('');
        let base = 0;
        const offsets = texts.flatMap((each) => {
          const own = fold(each).offsets.map((offset) => offset + base);
          base += each.length + 1;
          return [...own, base - 1];
        });
        expect(whole).toEqual({ units, offsets });
      }),
      { numRuns: propertyRuns(2000) },
    );
  });
});
