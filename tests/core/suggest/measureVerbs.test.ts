import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectCandidates } from '../../../core/suggest/candidates/collectCandidates';
import { featureNames } from '../../../core/suggest/candidates/features';
import { measureCandidate } from '../../../core/suggest/candidates/measureCandidate';
import { readStream } from '../../../core/suggest/words/tokenStream';
import { readWordTable } from '../../../core/suggest/words/wordTable';

const TABLE = readWordTable(readFileSync('data/suggest/en.txt', 'utf8'));

function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

/** What is said of verbs in a candidate of a sentence. */
function verbsIn(key: string, text: string): string[] {
  const blocks = [{ type: 'paragraph' as const, text }];
  const document = { id: 'text', title: 'Text', language: 'en', blocks };
  const stream = finish(readStream([document], [0], 'en', TABLE, () => []));
  const collected = finish(collectCandidates(stream));
  const candidate = collected.candidates.get(key);
  if (candidate === undefined) throw new Error(`no candidate ${key}`);
  const features = measureCandidate(candidate, stream, collected);
  return featureNames().filter(
    (name, at) => /verb(?:First|Last|Inside|Place)/i.test(name) && features[at] === 1,
  );
}

describe('verbs in English candidates', () => {
  it.each([
    ['detect fraud', 'banks detect fraud early', ['plainVerbFirst']],
    ['a word behind to', 'they want to claim money', ['verbPlaceFirst'], 'claim money'],
    [
      'departments claim the',
      'departments claim the money',
      ['verbPlaceLast'],
      'departments claim',
    ],
    ['a participle', 'a distributed ledger', [], 'distributed ledger'],
    ['a noun after an article', 'the claim form', [], 'claim form'],
    ['a noun before an end', 'an insurance claim.', [], 'insurance claim'],
  ] as const)('%s', (label, text, expected, key: string = label) => {
    expect(verbsIn(key, text)).toEqual(expected);
  });
});
