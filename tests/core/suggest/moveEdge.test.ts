import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveEdge } from '../../../core/suggest/moveEdge';

describe('an edge of a name', () => {
  it.each([
    ['the open source software', 'source', 'start', 1, 'open source'],
    ['the open source software', 'open source', 'start', -1, 'source'],
    ['the open source software', 'source', 'end', 1, 'source software'],
    ['the open-source software', 'open-source', 'end', -1, 'open'],
    ['支持联合国组织', '联合国组织', 'start', 1, '持联合国组织'],
    ['支持联合国组织', '联合国组织', 'end', -1, '联合国组'],
    ['end. Next', 'Next', 'start', 1, 'Next'],
    ['词', '词', 'end', -1, '词'],
  ] as const)('%s: %s, %s by %i', (text, name, side, by, expected) => {
    const start = text.indexOf(name);
    const moved = moveEdge(text, { start, end: start + name.length }, side, by);
    expect(text.slice(moved.start, moved.end)).toBe(expected);
  });

  it('stays within the text, and never meets the other', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-c网络 .-]{1,12}$/),
        fc.nat(11),
        fc.nat(11),
        fc.constantFrom('start' as const, 'end' as const),
        fc.constantFrom(1 as const, -1 as const),
        (text, a, b, side, by) => {
          const start = Math.min(a, b) % text.length;
          const end = Math.min(text.length, Math.max(start + 1, Math.max(a, b)));
          const moved = moveEdge(text, { start, end }, side, by);
          expect(moved.start).toBeGreaterThanOrEqual(0);
          expect(moved.end).toBeLessThanOrEqual(text.length);
          expect(moved.start).toBeLessThan(moved.end);
        },
      ),
    );
  });
});
