import fc from 'fast-check';
import {
  type Encounter,
  KEPT_BY,
  type NumberedEncounter,
} from '../../../core/collection/encounter';

/** Encounters, for tests: everything valid, everything overridable. */
export function makeEncounter(more: Partial<Encounter> = {}): Encounter {
  return {
    pack: 'internet-governance',
    term: 'digital-divide',
    label: '数字鸿沟',
    sentence: '弥合数字鸿沟是共同的任务。',
    place: { start: 2, end: 6 },
    title: '今日新闻',
    url: 'https://news.example/a',
    day: '2026-11-28',
    by: 'itself',
    ...more,
  };
}

export function makeNumbered(more: Partial<NumberedEncounter> = {}): NumberedEncounter {
  return { id: 1, ...makeEncounter(more), ...more };
}

const anyText = (maxLength: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength });

export const anyEncounter: fc.Arbitrary<Encounter> = fc
  .record({
    label: anyText(20),
    sentence: anyText(80),
    title: fc.string({ unit: 'binary', maxLength: 40 }),
    path: fc.webPath(),
    day: fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
    by: fc.constantFrom(...KEPT_BY),
  })
  .map(({ path, day, ...more }) => ({
    ...makeEncounter(more),
    place: { start: 0, end: more.sentence.length },
    url: new URL(`https://news.example${path}`).href,
    day: day.toISOString().slice(0, 10),
  }));
