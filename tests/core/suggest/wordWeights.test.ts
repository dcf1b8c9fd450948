import { describe, expect, it } from 'vitest';
import { readWordWeights, WORD_PLACES } from '../../../core/suggest/words/wordWeights';
import { writeWordWeights } from '../../../scripts/suggest/writeWordWeights.mjs';

describe('weights of words', () => {
  it('are read by place', () => {
    const weights = readWordWeights('first -0.45 推动 ，\nlast 1 机制\n');
    expect([...weights.first]).toEqual([
      ['推动', -0.45],
      ['，', -0.45],
    ]);
    expect(weights.last.get('机制')).toBe(1);
    expect(weights.before.size).toBe(0);
  });

  it('are none where there is no text', () => {
    const weights = readWordWeights('');
    for (const place of WORD_PLACES) expect(weights[place].size).toBe(0);
  });

  it.each(['middle 1 推动', 'first one 推动', 'first 推动', 'constructor 1 推动'])(
    'are refused in another form: %s',
    (line) => {
      expect(() => readWordWeights(line)).toThrow('No line of weights of words');
    },
  );

  it('are written as they are read, in steps, without what says nothing', () => {
    const written = writeWordWeights({ 'first 推动': -0.452, 'last 机制': 0.98, 'after #': 0.02 });
    expect(written).toBe('first -0.45 推动\nlast 1 机制\n');
    expect(readWordWeights(written).first.get('推动')).toBe(-0.45);
  });
});
