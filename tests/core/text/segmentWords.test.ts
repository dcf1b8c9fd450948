import { describe, expect, it } from 'vitest';
import { hasWordEdges } from '../../../core/match/rules/boundaries';
import { withoutOpening, wordAt } from '../../../core/text/segmentWords';

/** 银行 lies across the end of 世界银. */
const TEXT = '他在世界银行工作';

describe('words that are not to be opened for', () => {
  it('are asked for in vain as long as nobody has opened them, and nothing is kept of that', () => {
    let word: ReturnType<typeof wordAt> = { start: 0, end: 0 };
    expect(
      withoutOpening(() => {
        word = wordAt(TEXT, 5);
      }),
    ).toBe(true);
    expect(word).toBe(null);
    expect(withoutOpening(() => hasWordEdges(TEXT, 2, 5))).toBe(true);
    expect(withoutOpening(() => {})).toBe(false);
    expect(hasWordEdges(TEXT, 2, 5)).toBe(false);
    expect(withoutOpening(() => wordAt(TEXT, 5))).toBe(false);
  });
});
