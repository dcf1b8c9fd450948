import { describe, expect, it } from 'vitest';
import { endsLongerName, mayBegin } from '../../../../core/match/rules/boundaries';

describe('a short form', () => {
  it.each([
    ['behind a place', '江苏|互联网大会', true],
    ['behind what the body is of', '國際|開發署', true],
    ['at the beginning', '|互联网大会', false],
    ['behind a particle', '今年的|互联网大会', false],
    ['behind a verb', '参加|互联网大会', false],
    ['behind a comma', '今年，|互联网大会', false],
  ])('%s', (_, marked, longer) => {
    expect(endsLongerName(marked.replace('|', ''), marked.indexOf('|'))).toBe(longer);
  });
});

describe('a name in English', () => {
  it.each([
    ['behind a ten', 'the Twenty-|Second World Internet Conference', false],
    ['behind a word that ends like one', 'a County |Second World Internet Conference', true],
    ['behind mini-', 'mini-|multilateralism', false],
    ['behind a whole word', 'Mini, |multilateralism', true],
  ])('%s', (_, marked, may) => {
    expect(mayBegin(marked.replace('|', ''), marked.indexOf('|'), true)).toBe(may);
  });
});
