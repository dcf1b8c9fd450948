import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFindingsWriter } from '../../../../core/library/compiling/findingsWriter';
import { createMentionTable } from '../../../../core/library/compiling/mentionTable';
import type { Findings, Mention } from '../../../../core/library/library';

const TERMS = ['a', 'b', 'c'];
const DOCUMENTS = ['x', 'y', 'z'];

/** Mentions as they are found: by document, and by passage in each. */
const findings = fc
  .record({
    mentions: fc.array(
      fc.record({
        term: fc.constantFrom(...TERMS),
        document: fc.nat(DOCUMENTS.length - 1),
        passage: fc.integer({ min: 1, max: 4 }),
        start: fc.nat(20),
        end: fc.nat(20),
      }),
    ),
    headed: fc.array(
      fc.record({
        term: fc.constantFrom(...TERMS),
        document: fc.nat(DOCUMENTS.length - 1),
        passage: fc.integer({ min: 1, max: 4 }),
      }),
    ),
    choice: fc.infiniteStream(fc.boolean()),
  })
  .map(({ mentions, headed, choice }): Findings => {
    const inOrder = <Item extends { document: number; passage: number }>(items: Item[]) =>
      items
        .toSorted((a, b) => a.document - b.document || a.passage - b.passage)
        .map((item) => ({ ...item, document: DOCUMENTS[item.document] as string }));
    const all: Mention[] = inOrder(mentions);
    return {
      mentions: all,
      marked: all.filter(() => choice.next().value),
      headed: inOrder(headed),
    };
  });

const uniquePlaces = (items: readonly { document: string; passage: number }[]) => [
  ...new Map(
    items.map(({ document, passage }) => [`${document}#${passage}`, { document, passage }]),
  ).values(),
];

describe('a table of mentions', () => {
  it('answers as a search through all of them does', () => {
    fc.assert(
      fc.property(findings, (given) => {
        const writer = createFindingsWriter();
        writer.add(given);
        const table = createMentionTable(writer.finish());
        for (const term of [...TERMS, 'unknown']) {
          const own = given.mentions.filter((mention) => mention.term === term);
          expect(table.ofTerm(term)).toEqual(own);
          const headed = given.headed.filter((each) => each.term === term);
          expect(table.placesOf(term)).toEqual(uniquePlaces(own.length > 0 ? own : headed));
        }
        for (const document of [...DOCUMENTS, 'unknown']) {
          for (let passage = 0; passage <= 5; passage++) {
            expect(table.inPassage(document, passage)).toEqual(
              given.marked.filter((each) => each.document === document && each.passage === passage),
            );
          }
        }
      }),
    );
  });

  it('knows what was left out', () => {
    const writer = createFindingsWriter();
    writer.leaveOut('x');
    const table = createMentionTable(writer.finish());
    expect([...table.leftOut]).toEqual(['x']);
  });
});
