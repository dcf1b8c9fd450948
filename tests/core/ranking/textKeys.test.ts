import { describe, expect, it } from 'vitest';
import { pairKey, stemOf, visitKeys, wordKey } from '../../../core/ranking/textKeys';
import { searchProseText } from '../../../core/text/folding/searchText';

function keysOf(text: string): Set<number> {
  const keys = new Set<number>();
  visitKeys(searchProseText(text), (key) => keys.add(key));
  return keys;
}

const shared = (a: string, b: string) => [...keysOf(a)].filter((key) => keysOf(b).has(key)).length;

describe('visitKeys', () => {
  it.each([
    ['a year in either language', '2015年提出', 'It dates to 2015.', 1],
    ['a month by its name, its short form and its number', '11月', 'in November', 1],
    ['a short month with a full stop', '9月举行', 'on Sept. 3', 1],
    ['an ordinal', '第12屆', 'the 12th summit', 1],
    ['a number before a Chinese word', '86個國家', '86 countries', 1],
    ['inflected forms', 'They shared platforms', 'sharing a platform', 2],
    ['Traditional and Simplified characters', '網路空間', '网路空间', 3],
  ])('finds %s in both texts', (_, a, b, count) => {
    expect(shared(a, b)).toBe(count);
  });

  it.each([
    ['words that say nothing', 'the of and with', 'with the and of'],
    ['single digits', '3个', '3 times'],
    ['a pair over a comma', '规则，治理', '则治'],
    ['a month that is only a number', '11月', '11 states'],
  ])('takes no notice of %s', (_, a, b) => {
    expect(shared(a, b)).toBe(0);
  });

  it('never takes a word for a pair of characters', () => {
    for (const word of ['a', 'internet', '2015', 'zzzzzzzz']) {
      expect(wordKey(word)).toBeLessThan(pairKey(0x3400, 0) >>> 0);
      expect(wordKey(word)).toBeGreaterThan(0);
    }
  });
});

describe('stemOf', () => {
  it.each([
    ['countries', 'country'],
    ['shares', 'shared'],
    ['sharing', 'share'],
    ['classes', 'class'],
    ['rules', 'rule'],
    ['negotiated', 'negotiates'],
  ])('makes %s and %s one', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  it.each([
    ['crisis', 'cry'],
    ['thus', 'thu'],
    ['bring', 'br'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });
});
