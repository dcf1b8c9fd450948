import { describe, expect, it } from 'vitest';
import type { Scored } from '../../../core/suggest/candidates/chooseCandidates';
import { collectCandidates } from '../../../core/suggest/candidates/collectCandidates';
import { putPiecesBehind } from '../../../core/suggest/candidates/putPiecesBehind';
import { readStream } from '../../../core/suggest/words/tokenStream';

function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

/** The score of a candidate in a text, where all had the same one and the longest names a lower one. */
function scoreOf(key: string, text: string): number | undefined {
  const blocks = [{ type: 'paragraph' as const, text }];
  const document = { id: 'text', title: 'Text', language: 'en', blocks };
  const stream = finish(readStream([document], [0], 'en', new Map(), () => []));
  const collected = finish(collectCandidates(stream));
  const all = [...collected.candidates.values()];
  const scored: Scored[] = all.map((candidate) => ({ candidate, score: 1 }));
  const scores = new Map(
    all.map((candidate) => [candidate.key, candidate.evidence.size > 0 ? 0 : 1]),
  );
  putPiecesBehind(scored, scores, stream, collected);
  return scored.find(({ candidate }) => candidate.key === key)?.score;
}

const WHOLE = 'they asked the Office for Budget Responsibility to report';

describe('what stands within a longer name', () => {
  it.each([
    ['a piece of it comes behind it', 'budget responsibility', WHOLE, -0.01],
    [
      'what stands elsewhere as well keeps its rank',
      'budget responsibility',
      `${WHOLE}, since budget responsibility is theirs`,
      1,
    ],
    ['what reaches beyond it keeps its rank', 'budget responsibility to report', WHOLE, 1],
    ['what is in no such name keeps its rank', 'report', WHOLE, 1],
  ])('%s', (_, key, text, expected) => {
    expect(scoreOf(key, text)).toBe(expected);
  });
});
