import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ASKED } from '../../../core/match/textMatches';
import { pageForms, panelForm, placeForms } from '../../../services/messaging/messageForms';

const places = { terms: ['a', 'b'], places: [0, 1, 0], variants: [2], total: 3, isReading: false };
const report = { document: 'd', counts: [{ term: 'a', count: 2, variants: 1 }], hidden: [] };
const text = { paragraph: '乌镇峰会', mark: { start: 0, end: 4 }, script: 'hans' };

describe('what a frame tells the side panel', () => {
  it.each([
    ['its places', { type: 'places', places }],
    ['no places yet', { type: 'places', places: { ...places, places: [], variants: [] } }],
    ['more marks than are listed', { type: 'places', places: { ...places, total: 30_000 } }],
    ['where the reader is', { type: 'reading', place: 2 }],
    ['that the reader is before the first place', { type: 'reading', place: null }],
  ])('is believed: %s', (_, message) => {
    expect(v.safeParse(panelForm, message).success).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['of another kind', { type: 'else' }],
    ['half of it', { type: 'places', places: { terms: ['a'], places: [0] } }],
    ['a place of no term', { type: 'places', places: { ...places, places: [2] } }],
    ['a place before the first term', { type: 'places', places: { ...places, places: [-1] } }],
    ['a variant of no place', { type: 'places', places: { ...places, variants: [3] } }],
    ['fewer marks than places', { type: 'places', places: { ...places, total: 2 } }],
    ['a thousand million marks', { type: 'places', places: { ...places, total: 1e9 } }],
    ['a place between two', { type: 'reading', place: 0.5 }],
  ])('is not believed: %s', (_, message) => {
    expect(v.safeParse(panelForm, message).success).toBe(false);
  });
});

describe('what a frame reports', () => {
  const form = pageForms['marks/report'].request;

  it('is believed where it may be so', () => {
    expect(v.safeParse(form, report).success).toBe(true);
  });

  it.each([
    ['a thousand million marks', { counts: [{ term: 'a', count: 1e9, variants: 0 }] }],
    ['more variants than marks', { counts: [{ term: 'a', count: 1, variants: 2 }] }],
    ['a thousand million held back', { hidden: [{ term: 'a', count: 1e9 }] }],
    [
      'more terms than any library has on a page',
      {
        counts: Array.from({ length: 24_270 }, (_, at) => ({
          term: `t${at}`,
          count: 1,
          variants: 0,
        })),
      },
    ],
  ])('is not believed: %s', (_, change) => {
    expect(v.safeParse(form, { ...report, ...change }).success).toBe(false);
  });
});

describe('what a frame answers about a place', () => {
  it.each([
    ['its text', text, true],
    ['that it is gone', null, true],
    ['a mark outside of its text', { ...text, mark: { start: 0, end: 5 } }, false],
    ['a mark that ends before it begins', { ...text, mark: { start: 3, end: 2 } }, false],
    ['a book', { ...text, paragraph: '字'.repeat(20_001) }, false],
  ])('%s', (_, answer, isBelieved) => {
    expect(v.safeParse(placeForms['place/read'], answer).success).toBe(isBelieved);
  });
});

describe('what a frame asks to be matched', () => {
  const form = pageForms['texts/match'].request;
  const question = { index: 'hash', texts: ['乌镇峰会'], fuzzy: 'careful' };
  const long = '一'.repeat(ASKED.units);

  it.each([
    ['a text', {}],
    ['no text', { texts: [] }],
    ['the longest texts', { texts: Array(ASKED.allUnits / ASKED.units).fill(long) }],
    ['the most texts', { texts: Array(ASKED.texts).fill('一') }],
  ])('is answered: %s', (_, change) => {
    expect(v.safeParse(form, { ...question, ...change }).success).toBe(true);
  });

  it.each([
    ['a text that is too long', { texts: [`${long}一`] }],
    ['too much text', { texts: [...Array(ASKED.allUnits / ASKED.units).fill(long), '一'] }],
    ['too many texts', { texts: Array(ASKED.texts + 1).fill('') }],
    ['what is no text', { texts: [4] }],
    ['another way to match', { fuzzy: 'wild' }],
  ])('is refused: %s', (_, change) => {
    expect(v.safeParse(form, { ...question, ...change }).success).toBe(false);
  });
});
