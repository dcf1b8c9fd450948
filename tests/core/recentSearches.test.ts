import { describe, expect, it } from 'vitest';
import { MOST_RECENT, withSearch } from '../../core/recentSearches';

describe('withSearch', () => {
  it.each([
    { hazard: 'a new one comes first', query: 'GDI', after: ['GDI', '乌镇', 'wuzhen'] },
    { hazard: 'a known one comes to the front', query: 'wuzhen', after: ['wuzhen', '乌镇'] },
    { hazard: 'another script is the same search', query: '烏鎮', after: ['烏鎮', 'wuzhen'] },
    { hazard: 'so is another case', query: 'WuZhen', after: ['WuZhen', '乌镇'] },
    { hazard: 'space around is not kept', query: ' a \n b ', after: ['a b', '乌镇', 'wuzhen'] },
    { hazard: 'one letter is typing', query: 'w', after: ['乌镇', 'wuzhen'] },
    { hazard: 'one character outside the BMP too', query: '𠮷', after: ['乌镇', 'wuzhen'] },
    { hazard: 'blank is nothing', query: '  ', after: ['乌镇', 'wuzhen'] },
    { hazard: 'what was pasted is left out', query: '长'.repeat(61), after: ['乌镇', 'wuzhen'] },
  ])('$hazard', ({ query, after }) => {
    expect(withSearch(['乌镇', 'wuzhen'], query)).toEqual(after);
  });

  it('keeps a few', () => {
    const searches = Array.from({ length: 20 }, (_, at) => `search ${at}`).reduce(
      (kept, each) => withSearch(kept, each),
      ['the first'],
    );
    expect(searches).toHaveLength(MOST_RECENT);
    expect(searches[0]).toBe('search 19');
  });
});
