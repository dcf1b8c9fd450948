import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPostings, writePostings } from '../../../core/ranking/postings';

const key = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: -0x80000000, max: 0x7fffffff }).filter((each) => each !== 0),
);

describe('readPostings', () => {
  it('gives for every key the texts that have it, ascending, and how often, as a naive count does', () => {
    fc.assert(
      fc.property(fc.array(fc.array(key, { maxLength: 40 }), { maxLength: 30 }), (texts) => {
        const table = readPostings(
          writePostings(texts.length, (text, found) => texts[text]?.forEach(found)),
        );
        for (const wanted of new Set([...texts.flat(), 13])) {
          const counted = texts
            .map((keys, text) => ({ text, count: keys.filter((each) => each === wanted).length }))
            .filter(({ count }) => count > 0);
          const { texts: having, counts } = table.of(wanted);
          expect([...having]).toEqual(counted.map(({ text }) => text));
          expect([...counts]).toEqual(counted.map(({ count }) => count));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps all keys apart when it has to grow', () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => (at + 1) * 65_537);
    const written = writePostings(2, (text, found) => {
      for (const each of keys) if (each % 2 === text) found(each);
    });
    const table = readPostings(written);
    for (const each of keys) expect([...table.of(each).texts]).toEqual([each % 2]);
  });

  it('counts up to 255', () => {
    const written = writePostings(1, (_, found) => {
      for (let count = 0; count < 1000; count++) found(7);
    });
    expect([...readPostings(written).of(7).counts]).toEqual([255]);
  });
});
