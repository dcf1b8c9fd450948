import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import { searchTitles, titleSearchOf } from '../../../core/search/searchTitles';
import { makeDocument, makePack } from '../pack/packs';

const titles = titleSearchOf(
  createLibrary([
    makePack({
      documents: [
        makeDocument('rules', { title: '網路空間的規則', author: '王小明', publisher: '示例網' }),
        makeDocument('agenda', {
          title: 'Tunis Agenda for the Information Society',
          language: 'en',
          publisher: 'ITU',
        }),
        makeDocument('report', { title: 'Report', language: 'en', author: 'Agenda Setters' }),
      ],
      terms: [],
    }),
  ]),
);

describe('documents', () => {
  it.each([
    ['by title in another script', '网路空间', ['rules']],
    ['by title whatever the case', 'TUNIS agenda', ['agenda']],
    ['by words of the title in any order', 'society tunis', ['agenda']],
    ['by author', '王小明', ['rules']],
    ['by publisher', 'itu', ['agenda']],
    ['by title and publisher together', 'tunis ITU', ['agenda']],
    ['by title before author', 'agenda', ['agenda', 'report']],
    ['not by one word of two', 'tunis moon', []],
    ['not by one sign', '空', []],
    ['not by nothing', ' ', []],
  ])('are found %s', (_, query, found) => {
    expect(searchTitles(titles, query, 5).map(({ document }) => document)).toEqual(found);
  });

  it('say what of the title answers, or who does', () => {
    expect(searchTitles(titles, 'tunis society', 5)).toMatchObject([
      {
        ranges: [
          { start: 0, end: 5 },
          { start: 33, end: 40 },
        ],
        by: null,
      },
    ]);
    expect(searchTitles(titles, '王小明', 5)).toMatchObject([{ ranges: [], by: '王小明' }]);
  });

  it('are no more than were asked for', () => {
    expect(searchTitles(titles, 'agenda', 1)).toHaveLength(1);
  });
});
