import { describe, expect, it } from 'vitest';
import { passageSteps } from '../../../components/reader/text/passageSteps';
import { textSegments } from '../../../components/reader/text/textSegments';
import {
  compareQuery,
  indexQuery,
  parseReaderAddress,
  type ReaderAddress,
  readerQuery,
  referenceQuery,
  searchQuery,
  termQuery,
} from '../../../core/readerAddress';

const NOTHING: ReaderAddress = {
  document: null,
  passage: null,
  term: null,
  compare: null,
  search: null,
  index: null,
  reference: null,
};

describe('the query of an address', () => {
  it.each<[string, Partial<ReaderAddress>, string]>([
    [
      referenceQuery('pz a/b?pack=字'),
      { reference: 'pz a/b?pack=字' },
      '?reference=pz+a%2Fb%3Fpack%3D%E5%AD%97',
    ],
    [readerQuery('a', 1), { document: 'a', passage: '1' }, '?document=a&passage=1'],
    [readerQuery('a', null), { document: 'a' }, '?document=a'],
    [
      readerQuery('pack/甲 &=', 12, '乙#'),
      { document: 'pack/甲 &=', passage: '12', term: '乙#' },
      '?document=pack%2F%E7%94%B2+%26%3D&passage=12&term=%E4%B9%99%23',
    ],
    [
      readerQuery('a', 2, null, 'x y'),
      { document: 'a', passage: '2', search: 'x y' },
      '?document=a&passage=2&search=x+y',
    ],
    [termQuery('p/t'), { term: 'p/t' }, '?term=p%2Ft'],
    [compareQuery('t'), { term: 't', compare: [] }, '?term=t&compare='],
    [
      compareQuery('t', ['a,b', 'c']),
      { term: 't', compare: ['a,b', 'c'] },
      '?term=t&compare=a%2Cb&compare=c',
    ],
    [searchQuery('主权 '), { search: '主权' }, '?search=%E4%B8%BB%E6%9D%83+'],
    [indexQuery(), { index: '' }, '?index'],
    [indexQuery('kind'), { index: 'kind' }, '?index=kind'],
  ])('%s is read back as written', (written, address, query) => {
    expect(written).toBe(query);
    expect(parseReaderAddress(written)).toEqual({ ...NOTHING, ...address });
  });

  it('counts an empty value as absent', () => {
    expect(parseReaderAddress('?document=&passage=&term=&search=')).toEqual(NOTHING);
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
