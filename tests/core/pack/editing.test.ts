import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withDifference } from '../../../core/pack/changes/packDifference';
import {
  addDocument,
  addTerms,
  changeDocument,
  changeTerm,
  duplicateTerm,
  edited,
  emptyPack,
  moveDocument,
  moveTerms,
  removeDocument,
  removeTerms,
  withPackFacts,
} from '../../../core/pack/editing';
import type { Pack } from '../../../core/pack/types';
import { propertyRuns } from '../../propertyRuns';
import { anyDocument, anyPack, anyTerm } from './anyPack';
import { makeDocument, makeName, makePack, makeTerm } from './packs';

const runs = { numRuns: propertyRuns(1_000) };

/** Any change there is, of things that the pack has or has not. */
const anyChange: fc.Arbitrary<(pack: Pack) => Pack> = fc.oneof(
  fc.array(anyTerm, { maxLength: 3 }).map((terms) => (pack: Pack) => addTerms(pack, terms)),
  fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 })
    .map((ids) => (pack: Pack) => removeTerms(pack, ids)),
  fc.record({ at: fc.nat(4), made: anyTerm }).map(({ at, made }) => (pack: Pack) => {
    const term = pack.terms[at];
    return term === undefined ? pack : changeTerm(pack, term.id, () => made);
  }),
  fc.nat(4).map((at) => (pack: Pack) => {
    const term = pack.terms[at];
    return term === undefined ? pack : duplicateTerm(pack, term.id);
  }),
  anyDocument.map((document) => (pack: Pack) => addDocument(pack, document)),
  fc.constantFrom('a', 'b', 'c').map((id) => (pack: Pack) => removeDocument(pack, id)),
  fc
    .record({ at: fc.nat(2), author: fc.option(fc.constant('Li')) })
    .map(({ at, author }) => (pack: Pack) => {
      const document = pack.documents[at];
      return document === undefined ? pack : changeDocument(pack, document.id, { author });
    }),
  fc
    .option(fc.constantFrom('1', '2'))
    .map((version) => (pack: Pack) => withPackFacts(pack, { title: 'renamed', version })),
);

describe('every change', () => {
  test('is undone by what it tells', () => {
    fc.assert(
      fc.property(anyPack, anyChange, (pack, change) => {
        const { pack: made, undo } = edited(pack, change);
        expect(withDifference(made, undo)).toEqual(pack);
      }),
      runs,
    );
  });

  test('of many is undone in turn, and what was told may have been stored meanwhile', () => {
    fc.assert(
      fc.property(anyPack, fc.array(anyChange, { maxLength: 6 }), (pack, changes) => {
        const undone: string[] = [];
        let now = pack;
        for (const change of changes) {
          const { pack: made, undo } = edited(now, change);
          undone.push(JSON.stringify(undo));
          now = made;
        }
        for (const undo of undone.reverse()) now = withDifference(now, JSON.parse(undo));
        expect(now).toEqual(pack);
      }),
      runs,
    );
  });

  test('gives a pack with ids of their own, and supporters and sources that are there', () => {
    fc.assert(
      fc.property(anyPack, fc.array(anyChange, { maxLength: 4 }), (pack, changes) => {
        const made = changes.reduce((now, change) => change(now), pack);
        const ids = made.terms.map(({ id }) => id);
        const documents = made.documents.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(documents).size).toBe(documents.length);
        for (const { id, supportedBy = [], definition } of made.terms) {
          for (const supporter of supportedBy) {
            expect(ids).toContain(supporter);
            expect(supporter).not.toBe(id);
          }
          const cited = definition?.source?.document;
          if (cited !== undefined) expect(documents).toContain(cited);
        }
      }),
      runs,
    );
  });

  test('changes nothing of what it was given', () => {
    fc.assert(
      fc.property(anyPack, anyChange, (pack, change) => {
        const before = JSON.stringify(pack);
        change(pack);
        expect(JSON.stringify(pack)).toBe(before);
      }),
      runs,
    );
  });
});

describe('an undo', () => {
  test('leaves alone what has changed since', () => {
    const pack = makePack({
      terms: [makeTerm('a'), makeTerm('b', { names: [makeName('乙')], supportedBy: ['a'] })],
    });
    const { pack: without, undo } = edited(pack, (now) => removeTerms(now, ['a']));
    expect(without.terms[0]?.supportedBy).toEqual([]);
    const grown = addTerms(
      changeTerm(without, 'b', (term) => ({ ...term, weight: 3 })),
      [makeTerm('', { names: [makeName('丙')] })],
    );
    const back = withDifference(grown, undo);
    expect(back.terms.map(({ id }) => id)).toEqual(['a', 'b', grown.terms[1]?.id]);
    expect(back.terms[1]).toMatchObject({ weight: 3, supportedBy: ['a'] });
  });
});

describe('terms', () => {
  test('get ids from their names, never one that is taken', () => {
    const named = (text: string) => makeTerm('', { names: [makeName(text, { language: 'en' })] });
    const made = addTerms(emptyPack('p', 'P'), [
      named('Digital divide'),
      named('digital  divide!'),
    ]);
    expect(made.terms.map(({ id }) => id)).toEqual(['digital-divide', 'digital-divide-2']);
  });

  test('that move take along those that support them, and leave the others', () => {
    const from = makePack({
      terms: [
        makeTerm('a', { supportedBy: ['b', 'c'] }),
        makeTerm('b', { names: [makeName('乙')] }),
        makeTerm('c', { names: [makeName('丙')], supportedBy: ['a'] }),
      ],
    });
    const to = makePack({ id: 'other', documents: [], terms: [makeTerm('b')] });
    const moved = moveTerms(from, to, ['a', 'b']);
    expect(moved.from.terms).toMatchObject([{ id: 'c', supportedBy: [] }]);
    expect(moved.to.terms).toMatchObject([
      { id: 'b' },
      { id: 'a', supportedBy: ['b-2'] },
      { id: 'b-2', names: [{ text: '乙' }] },
    ]);
  });

  test('that are gone cannot be changed', () => {
    const pack = makePack();
    expect(() => changeTerm(pack, 'gone', (term) => term)).toThrow(RangeError);
    expect(() => duplicateTerm(pack, 'gone')).toThrow(RangeError);
    expect(removeTerms(pack, ['gone'])).toEqual(pack);
  });
});

describe('documents', () => {
  test('keep their text when what is told of them changes', () => {
    const pack = makePack();
    const [document] = changeDocument(pack, 'text', { title: '新题目', date: '2024' }).documents;
    expect(document).toEqual({ ...pack.documents[0], title: '新题目', date: '2024' });
  });

  test('move with another id where theirs is taken', () => {
    const from = makePack({ documents: [makeDocument('text'), makeDocument('more')] });
    const to = makePack({ id: 'other' });
    const moved = moveDocument(from, to, 'text');
    expect(moved.from.documents.map(({ id }) => id)).toEqual(['more']);
    expect(moved.to.documents.map(({ id }) => id)).toEqual(['text', 'text-2']);
  });

  test('that go leave their title to the definitions from them', () => {
    const definition = { text: '…', source: { title: '题目', document: 'text', passage: 1 } };
    const pack = makePack({ terms: [makeTerm('a', { definition })] });
    expect(removeDocument(pack, 'text').terms[0]?.definition).toEqual({
      text: '…',
      source: { title: '题目' },
    });
  });
});
