import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import type { PreparedLibrary } from '../../../core/library/library';
import { readFindings, writeFindings } from '../../../core/library/storedFindings';
import { builtInPack } from '../../../data/builtInPack';

const id = fc.constantFrom('a', 'b', '', '乌镇', 'x/y');
const number = fc.nat(1_000_000);
const mention = fc.record({
  term: id,
  document: id,
  passage: number,
  start: number,
  end: number,
});

describe('writeFindings', () => {
  it('keeps everything and its order', () => {
    const headed = fc.record({ term: id, document: id, passage: number });
    const findings = fc
      .tuple(fc.array(mention), fc.array(headed), fc.infiniteStream(fc.boolean()))
      .map(([mentions, others, choice]) => ({
        mentions,
        marked: mentions.filter(() => choice.next().value),
        headed: others,
        leftOut: mentions.map(({ document }) => document),
      }));
    fc.assert(
      fc.property(findings, (given) => {
        expect(readFindings(writeFindings(given))).toEqual(given);
      }),
    );
  });

  it('refuses what is marked and not mentioned', () => {
    const lost = { term: 'a', document: 'b', passage: 1, start: 0, end: 1 };
    expect(() => writeFindings({ mentions: [], marked: [lost], headed: [], leftOut: [] })).toThrow(
      'mentions',
    );
  });
});

describe('a library of packs that were prepared before', () => {
  it('works nothing out again, and answers alike', () => {
    let kept: PreparedLibrary | null = null;
    const first = createLibrary([builtInPack], null, (prepared) => {
      kept = prepared;
    });
    const term = first.terms.find(({ id: each }) => first.mentionsOf(each).length > 1)?.id ?? '';
    expect(kept).not.toBeNull();
    const second = createLibrary([builtInPack], kept, () => {
      throw new Error('was prepared again');
    });
    expect(second.index).toBe(first.index);
    expect(second.mentionsOf(term)).toEqual(first.mentionsOf(term));
    expect(second.passagesOf(term)).toEqual(first.passagesOf(term));
  });

  it('finds mentions where only the index was prepared', () => {
    const { index } = createLibrary([builtInPack]);
    const prepared: (boolean | null)[] = [];
    const library = createLibrary([builtInPack], { index, findings: null }, ({ findings }) =>
      prepared.push(findings !== null),
    );
    expect(library.terms.some(({ id: each }) => library.mentionsOf(each).length > 0)).toBe(true);
    expect(prepared).toEqual([true]);
  });
});
