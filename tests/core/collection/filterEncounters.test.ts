import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberedEncounter } from '../../../core/collection/encounter';
import {
  createEncounterSearch,
  type EncounterFilter,
  NO_FILTER,
} from '../../../core/collection/filterEncounters';
import { propertyRuns } from '../../propertyRuns';
import { makeNumbered } from './encounters';

const TODAY = '2026-11-28';
const ALL: NumberedEncounter[] = [
  makeNumbered({ id: 1, day: '2025-01-01', title: 'Old paper', url: 'https://old.example/' }),
  makeNumbered({ id: 2, day: '2026-11-22', sentence: '縮小數位落差。', label: '数字鸿沟' }),
  makeNumbered({
    id: 3,
    term: 'wic',
    label: 'Wuzhen Summit',
    sentence: 'The Wuzhen Summit opened.',
  }),
  makeNumbered({ id: 4, pack: 'mine', label: 'other', url: 'file:///a.txt', title: 'Notes' }),
];

const idsOf = (filter: Partial<EncounterFilter>) =>
  createEncounterSearch(ALL)
    .find({ ...NO_FILTER, ...filter }, TODAY)
    .map(({ id }) => id);

describe('the collection', () => {
  test.each<[string, Partial<EncounterFilter>, number[]]>([
    ['all, the latest first', {}, [4, 3, 2, 1]],
    ['by words of the sentence, whatever the case', { query: 'wuzhen OPENED' }, [3]],
    ['by words in the other script', { query: '缩小数位' }, [2]],
    ['by the page’s title', { query: 'paper' }, [1]],
    ['by all words, not some', { query: 'wuzhen paper' }, []],
    [
      'by term, which is another in another pack',
      { term: { pack: 'mine', term: 'digital-divide' } },
      [4],
    ],
    ['by site', { site: 'old.example' }, [1]],
    ['by files', { site: 'file:' }, [4]],
    ['of today', { period: 'today' }, [4, 3]],
    ['of seven days, this one among them', { period: 'week' }, [4, 3, 2]],
    ['of a year', { period: 'year' }, [4, 3, 2]],
    ['by several at once', { period: 'week', query: '数字', site: 'news.example' }, [2]],
  ])('is found %s', (_, filter, ids) => {
    expect(idsOf(filter)).toEqual(ids);
  });

  test('counts terms and sites, the most frequent first', () => {
    const { terms, sites } = createEncounterSearch(ALL);
    expect(terms.map(({ pack, term, count }) => [pack, term, count])).toEqual([
      ['internet-governance', 'digital-divide', 2],
      ['internet-governance', 'wic', 1],
      ['mine', 'digital-divide', 1],
    ]);
    expect(sites).toEqual([
      { site: 'news.example', count: 2 },
      { site: 'file:', count: 1 },
      { site: 'old.example', count: 1 },
    ]);
  });

  test('has each encounter under its term, site and day', () => {
    const one = fc.record({
      id: fc.nat(1_000),
      term: fc.constantFrom('a', 'b'),
      url: fc.constantFrom('https://a.example/', 'https://b.example/x'),
      day: fc.constantFrom(TODAY, '2026-11-20', '2020-02-29'),
    });
    const any = fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 12 });
    const filters = fc.record({
      term: fc.constantFrom(null, { pack: 'internet-governance', term: 'a' }),
      site: fc.constantFrom(null, 'a.example', 'c.example'),
      period: fc.constantFrom('all', 'today', 'month'),
    } as const);
    fc.assert(
      fc.property(any, filters, (given, filter) => {
        const encounters = given.map((each) => makeNumbered(each));
        const found = createEncounterSearch(encounters).find({ ...NO_FILTER, ...filter }, TODAY);
        const expected = encounters.filter(
          ({ term, url, day }) =>
            (filter.term === null || term === 'a') &&
            (filter.site === null || new URL(url).hostname === filter.site) &&
            (filter.period === 'all' ||
              day === TODAY ||
              (filter.period === 'month' && day === '2026-11-20')),
        );
        expect(new Set(found)).toEqual(new Set(expected));
        const order = found.map(({ day, id }) => `${day} ${String(id).padStart(4, '0')}`);
        expect(order).toEqual(order.toSorted().reverse());
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});
