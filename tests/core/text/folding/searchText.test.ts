import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  partedByScript,
  searchProseOf,
  searchProseText,
  searchTextOf,
  searchWordsOf,
} from '../../../../core/text/folding/searchText';

describe('search text', () => {
  it.each([
    ['script', '烏鎮峰會', '乌镇峰会'],
    ['width and case', 'Ｇ２０', 'g20'],
    ['marks and brackets', '《七国集团（G7）》', '七国集团g7'],
    ['dashes and spaces', 'Cyber-Sovereignty, now', 'cybersovereigntynow'],
    ['accents', 'communiqué', 'communique'],
    ['nothing but punctuation', '！？…', ''],
  ])('makes %s alike', (_, original, text) => {
    expect(searchTextOf(original).text).toBe(text);
  });

  it.each([
    ['网络space age', '1110000100'],
    ["China's plan", '1000001000'],
    ['G7峰会', '1011'],
  ])('knows where the words of %s begin', (original, starts) => {
    expect([...searchTextOf(original).wordStarts].join('')).toBe(starts);
  });
});

describe('search prose', () => {
  it.each([
    ['网络“霸权”与 垄断', '网络霸权与垄断'],
    ['网络。空间，（广阔）', '网络 空间 广阔'],
    ['The internet, of things.', 'the internet of things'],
    ['It is called “Global South” here.', 'it is called global south here'],
    ["China's plan", 'chinas plan'],
  ])('keeps clauses apart and quotations together: %s', (original, text) => {
    expect(searchProseOf(original).text).toBe(text);
    expect(searchProseText(original)).toBe(text);
  });
});

it.each([
  ['乌镇2025', '乌镇 2025'],
  ['G20峰会', 'G20 峰会'],
  ['世界AI大会', '世界 AI 大会'],
  ['数字 governance', '数字 governance'],
])('parts %s where the script changes', (query, parted) => {
  expect(partedByScript(query)).toBe(parted);
});

it('parts a query at white space of any width', () => {
  expect(searchWordsOf(' 网络　霸权  G20 ， ')).toEqual(['网络', '霸权', 'g20']);
});

it.each([
  ['search text', searchTextOf],
  ['search prose', searchProseOf],
])('%s maps back to ascending places of the original', (_, read) => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('网', '路', 'a', 'é', ' ', '，', '“', '\u200b', '7', '\ud83d'))
      .map((each) => each.join('')),
  );
  fc.assert(
    fc.property(text, (original) => {
      const { text: folded, offsets } = read(original);
      expect(offsets).toHaveLength(folded.length + 1);
      for (let at = 0; at < folded.length; at++) {
        expect(offsets[at]).toBeGreaterThanOrEqual(0);
        expect(offsets[at]).toBeLessThan(offsets[at + 1] ?? 0);
      }
      expect(offsets[folded.length]).toBeLessThanOrEqual(original.length);
    }),
  );
});
