import { describe, expect, it } from 'vitest';
import type { Scored } from '../../../core/suggest/candidates/chooseCandidates';
import { collectCandidates } from '../../../core/suggest/candidates/collectCandidates';
import { featureNames, noFeatures } from '../../../core/suggest/candidates/features';
import { measureCandidate } from '../../../core/suggest/candidates/measureCandidate';
import { mergePairs } from '../../../core/suggest/candidates/mergePairs';
import { readStream } from '../../../core/suggest/words/tokenStream';
import { readWordTable } from '../../../core/suggest/words/wordTable';

function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

/** Words of two characters, as a segmenter without a dictionary would part them. */
function inTwos(text: string) {
  const words = text.match(/..?/gu) ?? [];
  return words.map((segment, at) => ({ segment, index: 2 * at }));
}

const TABLE = readWordTable('vb20推广\nnb20卫星 导航 系统');

function read(text: string) {
  const blocks = [{ type: 'paragraph' as const, text }];
  const document = { id: 'text', title: 'Text', language: 'zh-Hans', blocks };
  const stream = finish(readStream([document], [0], 'zh', TABLE, inTwos));
  return { stream, collected: finish(collectCandidates(stream)) };
}

describe('two names of one thing', () => {
  it.each([
    ['the best with that end, where only the end is certain', ['卫星导航系统', '推广卫星导航系统']],
    ['that one alone, however the others are ranked', ['导航系统', '卫星导航系统']],
  ])('are %s', (_, order) => {
    const { stream, collected } = read('推广卫星导航系统（GNSS）。');
    const chosen = [...order, 'GNSS'].map((key): Scored => {
      const candidate = collected.candidates.get(key);
      if (candidate === undefined) throw new Error(`${key} is no candidate`);
      return { candidate, score: 0 };
    });
    const names = mergePairs(chosen, collected.evidence, stream.tokens).map(({ main, others }) =>
      [main, ...others].map(({ candidate }) => candidate.key),
    );
    expect(names).toEqual([[order[0], 'GNSS'], [order[1]]]);
  });
});

describe('where a name begins that another one stands behind', () => {
  const measured = (key: string) => {
    const { stream, collected } = read('推广卫星导航系统（GNSS）。');
    const candidate = collected.candidates.get(key);
    if (candidate === undefined) throw new Error(`${key} is no candidate`);
    const features = measureCandidate(candidate, stream, collected, noFeatures());
    const of = (name: string) => features[featureNames().indexOf(name)];
    return [of('glossedWhole'), of('glossedPart'), of('glossedFit')];
  };
  it.each([
    ['behind a verb, and six characters are near to four letters', '卫星导航系统', [1, 0, 0.75]],
    ['within another name', '导航系统', [0, 1, 0.5]],
    ['with the verb, at the start of the clause', '推广卫星导航系统', [1, 0, 1]],
  ])('%s', (_, key, expected) => {
    expect(measured(key)).toEqual(expected);
  });
});
