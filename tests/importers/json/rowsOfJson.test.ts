import { describe, expect, it } from 'vitest';
import { rowsOfJson } from '../../../importers/json/rowsOfJson';

describe('JSON that is no pack', () => {
  it.each([
    ['names', ['tide', 'ebb'], [['tide'], ['ebb']]],
    [
      'names with what they mean',
      { tide: 'The rise of the sea.', ebb: 'Its fall.' },
      [
        ['tide', 'The rise of the sea.'],
        ['ebb', 'Its fall.'],
      ],
    ],
    [
      'names with several others',
      { tide: ['潮', '潮汐'], ebb: [] },
      [
        ['tide', '潮\n潮汐'],
        ['ebb', ''],
      ],
    ],
    [
      'objects by name',
      { tide: { zh: '潮汐', definition: 'A rise.' }, ebb: { zh: '退潮' } },
      [
        ['term', 'zh', 'definition'],
        ['tide', '潮汐', 'A rise.'],
        ['ebb', '退潮', ''],
      ],
    ],
    [
      'objects with languages in objects of their own',
      [{ term: { en: 'tide', zh: '潮汐' } }, { term: { en: 'ebb' } }],
      [
        ['term en', 'term zh'],
        ['tide', '潮汐'],
        ['ebb', ''],
      ],
    ],
  ])('%s', (_, json, rows) => {
    expect(rowsOfJson(json)).toEqual({ title: null, rows });
  });

  it('may have its list within, and say what it is called', () => {
    const terms = [{ term: 'tide' }, { term: 'ebb' }];
    expect(rowsOfJson({ title: 'Of the sea', version: 2, data: { terms } })).toEqual({
      title: 'Of the sea',
      rows: [['term'], ['tide'], ['ebb']],
    });
  });

  it.each([
    ['nothing', null],
    ['a number', 4],
    ['one name', ['tide']],
    ['numbers', [1, 2, 3]],
    ['settings', { version: '1.0.0', scripts: { build: 'tsc' }, files: ['a', 'b'] }],
    ['features of a map', { features: [{ type: 'Feature' }, { type: 'Feature' }] }],
    ['texts of a program', { menu: { save: 'Save' }, home: { welcome: 'Hello' } }],
    [
      'sentences',
      [
        'A tide is what the moon does to the sea, twice on every day that there is one.',
        'x'.repeat(99),
      ],
    ],
  ])('%s is none', (_, json) => {
    expect(rowsOfJson(json)).toBeNull();
  });
});
