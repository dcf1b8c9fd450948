import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Likeness } from '../../../../core/match/index/types';
import { mayHave, writeFilter } from '../../../../core/match/likeness/bloomFilter';
import { readParagraph, scoreOfWords } from '../../../../core/match/likeness/readParagraph';
import { type LikenessScript, textFeatures } from '../../../../core/match/likeness/textFeatures';
import {
  readHints,
  scoreOf,
  tellsLittle,
  withHints,
  writeScores,
} from '../../../../core/match/likeness/wordScores';

const WORDS = {
  han: ['地震', '震央', '海嘯', '觀測', '的', '昨', '，', ' ', 'GPS'],
  latin: ['kidney', 'kidneys', 'stroke', 'thrombolysis', 'of', 'the', 'visiting', '血栓', '-'],
};

function likenessOf(script: LikenessScript): Likeness {
  const [first = '', second = '', third = '', fourth = ''] = WORDS[script].flatMap((word) =>
    textFeatures(word, script),
  );
  const scores = writeScores([
    [second, 1.5],
    [third, 2],
    [fourth, 0.5],
  ]);
  return {
    from: 0,
    to: 1,
    script,
    filter: writeFilter([first, second]),
    least: 0.2,
    scores: withHints(scores, [], [first]),
  };
}

/** The same by what stands before the name and behind it, read anew for each name. */
function naive(
  { filter, script, scores: told }: Likeness,
  text: string,
  start: number,
  end: number,
) {
  const hints = readHints(told);
  const own = script === 'latin' ? textFeatures(text.slice(start, end), script) : [];
  const features = [text.slice(0, start), text.slice(end)]
    .flatMap((part) => textFeatures(part, script))
    .filter((feature) => !own.includes(feature));
  const known = features.filter((feature) => mayHave(filter, feature));
  const scores = features.map((feature) => scoreOf(hints.scores, feature));
  const sum = scores.reduce((all, score) => all + score, 0);
  return {
    features: features.length,
    known: known.length,
    telling: known.filter((feature) => !tellsLittle(hints, feature)).length,
    score:
      script === 'han'
        ? scoreOfWords(sum, scores.filter((score) => score > 0).length)
        : (sum + known.length) / (features.length + 1),
  };
}

describe('a paragraph that is read once', () => {
  it.each(['han', 'latin'] as const)('says around each name what is around it: %s', (script) => {
    const likeness = likenessOf(script);
    const glue = script === 'han' ? '' : ' ';
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS[script]), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.integer({ min: 1, max: 3 }),
        (words, chosen, length) => {
          const at = chosen % words.length;
          const before = words.slice(0, at).map((word) => word + glue);
          const text = words.map((word) => word + glue).join('');
          const start = before.join('').length;
          const end = start + words.slice(at, at + length).join(glue).length;
          expect(readParagraph(likeness, text)(start, end)).toMatchObject(
            naive(likeness, text, start, end),
          );
        },
      ),
    );
  });

  it('says of a text without features that it has none', () => {
    const { features, share } = readParagraph(likenessOf('han'), 'GPS')(0, 0);
    expect([features, share]).toEqual([0, Number.NaN]);
  });
});
