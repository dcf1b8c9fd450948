import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTE_GAP, placeNote } from '../../../../annotator/tools/notePlacement';

const VIEWPORT = { left: 0, top: 0, right: 800, bottom: 600 };
const boxAt = (left: number, top: number, width = 80, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('placeNote', () => {
  it.each([
    ['below where there is room', boxAt(100, 100), 'below'],
    ['above where there is none below', boxAt(100, 500), 'above'],
  ] as const)('stands %s', (_, mark, side) => {
    const placement = placeNote(mark, mark, { width: 380, height: 300 }, VIEWPORT);
    expect(placement).toMatchObject({ side, left: 100, width: 380 });
  });

  it('is held by the edge next to the mark, so that growing moves it away', () => {
    const wanted = { width: 380, height: 300 };
    const below = placeNote(boxAt(100, 100), boxAt(100, 100), wanted, VIEWPORT);
    expect([below.top, below.bottom]).toEqual([120 + NOTE_GAP, null]);
    const above = placeNote(boxAt(100, 500), boxAt(100, 500), wanted, VIEWPORT);
    expect([above.top, above.bottom]).toEqual([null, 500 - NOTE_GAP]);
  });

  it('stands beside a tall mark', () => {
    const mark = boxAt(300, 10, 20, 580);
    const placement = placeNote(mark, mark, { width: 380, height: 300 }, VIEWPORT);
    expect(placement.side).toBe('right');
  });

  it('is in view and covers no mark, wherever that is', () => {
    const extent = fc.record({
      viewWidth: fc.integer({ min: 200, max: 1600 }),
      viewHeight: fc.integer({ min: 150, max: 1200 }),
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      width: fc.integer({ min: 10, max: 150 }),
      height: fc.integer({ min: 10, max: 60 }),
      noteHeight: fc.integer({ min: 80, max: 500 }),
    });
    fc.assert(
      fc.property(extent, (at) => {
        const mark = boxAt(
          at.x * (at.viewWidth - at.width),
          at.y * (at.viewHeight - at.height),
          at.width,
          at.height,
        );
        const view = { left: 0, top: 0, right: at.viewWidth, bottom: at.viewHeight };
        const { left, top, bottom, width, maxHeight } = placeNote(
          mark,
          mark,
          { width: 384, height: at.noteHeight },
          view,
        );
        const height = Math.min(at.noteHeight, maxHeight);
        const note =
          top === null
            ? boxAt(left, (bottom ?? 0) - height, width, height)
            : boxAt(left, top, width, height);
        expect(note.left).toBeGreaterThanOrEqual(0);
        expect(note.top).toBeGreaterThanOrEqual(-1e-6);
        expect(note.right).toBeLessThanOrEqual(at.viewWidth + 1e-6);
        expect(note.bottom).toBeLessThanOrEqual(at.viewHeight + 1e-6);
        const isApart =
          note.right <= mark.left ||
          note.left >= mark.right ||
          note.bottom <= mark.top ||
          note.top >= mark.bottom;
        expect(isApart).toBe(true);
      }),
    );
  });
});
