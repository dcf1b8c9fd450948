import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listDifference, withListDifference } from '../../../../core/pack/changes/listDifference';
import { packDifference, withDifference } from '../../../../core/pack/changes/packDifference';
import { soundPack } from '../../../../core/pack/soundPack';
import { propertyRuns } from '../../../propertyRuns';
import { anyPack } from '../anyPack';
import { makeName, makePack, makeTerm } from '../packs';

const runs = { numRuns: propertyRuns(1_000) };

describe('a difference of lists', () => {
  const anyList = fc.uniqueArray(
    fc.record({ key: fc.constantFrom(...'abcdefgh'), value: fc.nat(2) }),
    {
      selector: ({ key }) => key,
    },
  );
  const keyOf = ({ key }: { key: string }) => key;

  test('makes any list of any other', () => {
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const difference = listDifference(before, after, keyOf, (a, b) => a.value !== b.value);
        expect(withListDifference(before, difference, keyOf)).toEqual(after);
      }),
      runs,
    );
  });

  test('says nothing of what stays', () => {
    const before = [
      { key: 'a', value: 1 },
      { key: 'b', value: 1 },
    ];
    const after = [...before, { key: 'c', value: 1 }];
    expect(listDifference(before, after, keyOf, () => false)).toEqual({
      gone: [],
      put: [{ at: 2, item: { key: 'c', value: 1 } }],
    });
  });
});

describe('a difference of packs', () => {
  test('makes any pack of any other of its id', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (before, other) => {
        const after = { ...other, id: before.id };
        expect(withDifference(before, packDifference(before, after))).toEqual(after);
      }),
      runs,
    );
  });

  test('is plain data', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (before, after) => {
        const difference = packDifference(before, after);
        expect(structuredClone(difference)).toEqual(difference);
        expect(JSON.parse(JSON.stringify(difference))).toEqual(difference);
      }),
      runs,
    );
  });

  test('between equal packs is none, and leaves a pack as it is', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const difference = packDifference(pack, structuredClone(pack));
        expect(difference).toMatchObject({ fields: null, changedTerms: [], changedDocuments: [] });
        expect(withDifference(pack, difference)).toEqual(pack);
      }),
      runs,
    );
  });

  const two = makePack({
    terms: [
      makeTerm('a', { names: [makeName('甲'), makeName('A', { language: 'en' })] }),
      makeTerm('b', { names: [makeName('乙')] }),
    ],
  });
  const changed = (at: number, change: object) => ({
    ...two,
    terms: two.terms.map((term, position) => (position === at ? { ...term, ...change } : term)),
  });

  test.each<[string, object, object, object]>([
    [
      'kind of one, weight of another tab',
      changed(0, { kind: 'person' }),
      changed(0, { weight: 3 }),
      { kind: 'person', weight: 3 },
    ],
    [
      'a name and a remark',
      changed(0, { names: [...(two.terms[0]?.names ?? []), makeName('丙', { role: 'alias' })] }),
      changed(0, { remark: 'mine' }),
      {
        names: [
          makeName('甲'),
          makeName('A', { language: 'en' }),
          makeName('丙', { role: 'alias' }),
        ],
        remark: 'mine',
      },
    ],
    [
      'two names',
      changed(0, { names: [...(two.terms[0]?.names ?? []), makeName('丙', { role: 'alias' })] }),
      changed(0, { names: [makeName('甲')] }),
      { names: [makeName('甲'), makeName('丙', { role: 'alias' })] },
    ],
  ])('of the same term that touch different things are both kept: %s', (_, one, other, wanted) => {
    const first = packDifference(two, one as typeof two);
    const second = packDifference(two, other as typeof two);
    const both = withDifference(withDifference(two, first), second);
    const turned = withDifference(withDifference(two, second), first);
    expect(both.terms[0]).toMatchObject(wanted);
    expect(turned.terms[0]).toMatchObject(wanted);
    expect(both.terms[1]).toBe(two.terms[1]);
  });

  test('to a term that is gone changes nothing', () => {
    const without = { ...two, terms: two.terms.slice(1) };
    const difference = packDifference(two, changed(0, { weight: 3 }));
    expect(withDifference(without, difference)).toEqual(without);
  });
});

describe('a sound pack', () => {
  test('has one label for each script, and a first name that is one', () => {
    const names = [
      makeName('网络', { role: 'alias' }),
      makeName('互联网', { role: 'alias' }),
      makeName('net', { language: 'en', role: 'alias' }),
    ];
    const [term] = soundPack(makePack({ terms: [makeTerm('a', { names })] })).terms;
    expect(term?.names.map(({ role }) => role)).toEqual(['label', 'alias', 'alias']);
  });

  test.each([
    ['a second label', [makeName('甲'), makeName('乙')], ['甲 label', '乙 alias']],
    ['a name twice', [makeName('甲'), makeName('甲', { role: 'alias' })], ['甲 label']],
    ['nothing to find', [makeName('——'), makeName('甲')], ['甲 label']],
  ])('does away with %s', (_, names, wanted) => {
    const [term] = soundPack(makePack({ terms: [makeTerm('a', { names })] })).terms;
    expect(term?.names.map(({ text, role }) => `${text} ${role}`)).toEqual(wanted);
  });

  test('is the same pack again', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(soundPack(pack)).toEqual(pack);
      }),
      runs,
    );
  });
});
