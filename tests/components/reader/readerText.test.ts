import { describe, expect, it } from 'vitest';
import { passageSteps } from '../../../components/reader/passageSteps';
import { textSegments } from '../../../components/reader/textSegments';
import { parseReaderAddress, readerQuery } from '../../../core/readerAddress';

describe('the query of an address', () => {
  it.each([
    ['a', 1, null, '?document=a&passage=1'],
    ['a', null, null, '?document=a'],
    ['pack/甲 &=', 12, '乙#', '?document=pack%2F%E7%94%B2+%26%3D&passage=12&term=%E4%B9%99%23'],
  ])('of %s, %s, %s is read back as written', (document, passage, term, query) => {
    expect(readerQuery(document, passage, term)).toBe(query);
    expect(parseReaderAddress(query)).toEqual({
      document,
      passage: passage === null ? null : String(passage),
      term,
    });
  });

  it('counts an empty value as absent', () => {
    expect(parseReaderAddress('?document=&passage=&term=')).toEqual({
      document: null,
      passage: null,
      term: null,
    });
  });
});

describe('segments of a text', () => {
  it.each<[string, string, [number, number][], string[]]>([
    ['no range', '甲乙', [], ['甲乙']],
    [
      'a range at both ends',
      '甲乙丙',
      [
        [0, 1],
        [2, 3],
      ],
      ['[甲]', '乙', '[丙]'],
    ],
    [
      'ranges side by side',
      '甲乙丙',
      [
        [0, 1],
        [1, 3],
      ],
      ['[甲]', '[乙丙]'],
    ],
    ['the whole text', '甲', [[0, 1]], ['[甲]']],
    ['an empty text', '', [], []],
  ])('with %s', (_, text, ranges, expected) => {
    const segments = textSegments(
      text,
      ranges.map(([start, end]) => ({ start, end })),
    );
    expect(segments.map((each) => (each.range ? `[${each.text}]` : each.text))).toEqual(expected);
  });
});

describe('steps from passage to passage', () => {
  const passages = [
    { document: 'a', number: 2, text: '' },
    { document: 'a', number: 5, text: '' },
    { document: 'b', number: 1, text: '' },
  ];
  it.each<[string, number | null, number | null, string, string]>([
    ['a', 2, 0, 'b1', 'a5'],
    ['a', 5, 1, 'a2', 'b1'],
    ['b', 1, 2, 'a5', 'a2'],
    ['a', 3, null, 'a2', 'a5'],
    ['a', null, null, 'b1', 'a2'],
    ['b', 9, null, 'b1', 'a2'],
    ['b', null, null, 'a5', 'b1'],
  ])('from %s %s', (document, passage, position, previous, next) => {
    const steps = passageSteps(passages, ['a', 'b'], { document, passage });
    expect(steps?.position ?? null).toBe(position);
    expect(`${steps?.previous.document}${steps?.previous.number}`).toBe(previous);
    expect(`${steps?.next.document}${steps?.next.number}`).toBe(next);
  });

  it('there are none without passages', () => {
    expect(passageSteps([], ['a', 'b'], { document: 'a', passage: 1 })).toBeNull();
  });
});
