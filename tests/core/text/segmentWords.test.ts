import { describe, expect, it, vi } from 'vitest';

/** 银行 lies across the end of 世界银. */
const TEXT = '他在世界银行工作';

describe('words that are not to be opened for', () => {
  it('are asked for in vain as long as nobody has opened them, and nothing is kept of that', async () => {
    // What another file has opened stays open for all that is loaded with it.
    vi.resetModules();
    const { hasWordEdges } = await import('../../../core/match/rules/boundaries');
    const { withoutOpening, wordAt } = await import('../../../core/text/segmentWords');
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
