import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createFindingsReader,
  createFindingsWriter,
} from '../../../../core/library/compiling/findingsWriter';
import { createLibrary } from '../../../../core/library/createLibrary';
import type { Findings, PreparedLibrary } from '../../../../core/library/library';
import { builtInPack } from '../../../../data/builtInPack';

const DOCUMENTS = ['a', 'b', '', '乌镇', 'x/y'];
const number = fc.nat(1_000_000);

/** What is found in a document: some of its mentions are marked. */
const findingsIn = (document: string): fc.Arbitrary<Findings> => {
  const term = fc.constantFrom('term', 'other', '', '乌镇');
  const place = { term, document: fc.constant(document), passage: number };
  return fc
    .record({
      mentions: fc
        .array(fc.tuple(fc.record({ ...place, start: number, end: number }), fc.boolean()))
        .map((all) => ({
          mentions: all.map(([mention]) => mention),
          marked: all.flatMap(([mention, isMarked]) => (isMarked ? [mention] : [])),
        })),
      headed: fc.array(fc.record(place)),
    })
    .map(({ mentions, headed }) => ({ ...mentions, headed }));
};

describe('findings that are written', () => {
  it('are read again, document by document, in their order', () => {
    const written = fc
      .uniqueArray(fc.constantFrom(...DOCUMENTS))
      .chain((ids) => fc.tuple(...ids.map((id) => findingsIn(id).map((found) => ({ id, found })))));
    fc.assert(
      fc.property(written, (given) => {
        const writer = createFindingsWriter();
        for (const { found } of given) writer.add(found);
        const read = createFindingsReader(writer.finish());
        for (const id of DOCUMENTS) {
          const found = given.find((each) => each.id === id)?.found;
          expect(read(id)).toEqual(found ?? { mentions: [], marked: [], headed: [] });
        }
      }),
    );
  });

  it('have what is marked among the mentions', () => {
    const lost = { term: 'a', document: 'b', passage: 1, start: 0, end: 1 };
    const { add } = createFindingsWriter();
    expect(() => add({ mentions: [], marked: [lost], headed: [] })).toThrow('mentions');
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
