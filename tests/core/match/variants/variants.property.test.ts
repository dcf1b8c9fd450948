import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../../core/library/compiling/compileIndex';
import { createMatcher } from '../../../../core/match/createMatcher';
import { propertyRuns } from '../../../propertyRuns';

/** Ideographs that no dictionary makes words of, no two of them homophones of one another. */
const NAME_LETTERS = ['甹', '卝', '亖', '乂', '夬', '丌', '孓', '彳', '爿', '匚', '厶', '卮'];
const OTHER_LETTERS = ['仂', '劢', '卣', '尢'];

const nameText = fc
  .shuffledSubarray(NAME_LETTERS, { minLength: 4, maxLength: 12 })
  .map((letters) => letters.join(''));
const context = fc.string({ unit: fc.constantFrom(...OTHER_LETTERS, '，', '。'), maxLength: 10 });

const matcherOf = (name: string) =>
  createMatcher(
    compileIndex([
      {
        id: 'a',
        kind: 'event',
        weight: 1,
        names: [{ text: name, language: 'zh-Hans', role: 'label' }],
      },
    ]),
  );

describe('variants', () => {
  it('are found with their exact span wherever a particle is inserted', () => {
    fc.assert(
      fc.property(nameText, context, context, fc.nat(), (name, before, after, seed) => {
        const at = 1 + (seed % (name.length - 1));
        const surface = `${name.slice(0, at)}的${name.slice(at)}`;
        const found = matcherOf(name).scan(before + surface + after);
        expect(found).toMatchObject([
          {
            start: before.length,
            end: before.length + surface.length,
            kind: 'variant',
            reason: 'inserted',
            term: 0,
          },
        ]);
        expect(found[0]?.score).toBeGreaterThan(0);
      }),
      { numRuns: propertyRuns(400) },
    );
  });

  it('never come from another first character, a numeral or a clause boundary', () => {
    fc.assert(
      fc.property(
        nameText,
        fc.constantFrom('，', '。', '；', '、', '！', '三', '十', '7', 'G', '\ufffc'),
        fc.nat(),
        fc.boolean(),
        (name, foreign, seed, replace) => {
          const at = 1 + (seed % (name.length - 1));
          const text = name.slice(0, at) + foreign + name.slice(replace ? at + 1 : at);
          expect(matcherOf(name).scan(text)).toEqual([]);
          expect(matcherOf(name).scan(`仂${name.slice(1)}`)).toEqual([]);
        },
      ),
      { numRuns: propertyRuns(400) },
    );
  });

  it('are not looked for letter by letter in names too long for it', () => {
    const name =
      'Open-ended Working Group on security of and in the use of information and communications technologies';
    const before = '国ou。-3【【世界AI大会h';
    expect(matcherOf(name).scan(before + name)).toEqual([]);
  });
});
