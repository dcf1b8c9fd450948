import fc from 'fast-check';
import { EditMap } from 'micromark-util-edit-map';
import { describe, expect, it } from 'vitest';

type Events = Parameters<EditMap['consume']>[0];

/** As published, before the import below takes its place. */
const published = EditMap.prototype.consume;
await import('../../importers/markdown/editsInPlace');
const inPlace = EditMap.prototype.consume;

/** Events are moved and never looked into. */
const eventsNamed = (names: readonly string[]) => names as unknown as Events;

interface Edit {
  at: number;
  removed: number;
  added: string[];
}

function edited(consume: typeof published, names: readonly string[], edits: readonly Edit[]) {
  const map = new EditMap();
  for (const { at, removed, added } of edits) map.add(at, removed, eventsNamed(added));
  const events = eventsNamed([...names]);
  consume.call(map, events);
  return { events, left: map.map, index: [...map.index.keys()] };
}

/** Edits of 20 events that do not overlap, in any order. */
const edits = fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 6 }).chain((places) =>
  fc.tuple(
    ...places.map((place) =>
      fc.record({
        at: fc.constant(place * 3),
        removed: fc.nat({ max: 2 }),
        added: fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }),
      }),
    ),
  ),
);

describe('edits of what micromark has found', () => {
  it('come to the same as published', () => {
    const names = Array.from({ length: 20 }, (_, at) => `event ${at}`);
    fc.assert(
      fc.property(edits, (made) => {
        expect(edited(inPlace, names, made)).toEqual(edited(published, names, made));
      }),
    );
  });

  it('leave alone what stands before the first', () => {
    const names = Array.from({ length: 1_000 }, (_, at) => `event ${at}`);
    const read = new Set<string>();
    const events = new Proxy(names, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) read.add(key);
        return Reflect.get(target, key);
      },
    });
    const map = new EditMap();
    map.add(990, 2, eventsNamed(['x']));
    inPlace.call(map, eventsNamed(events));
    expect(names).toHaveLength(999);
    expect(Math.min(...[...read].map(Number))).toBe(992);
  });
});
