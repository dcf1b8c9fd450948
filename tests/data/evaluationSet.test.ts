import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Span {
  start: number;
  end: number;
  termId: string;
  kind: string;
  surface: string;
}

interface NewsCase {
  id: string;
  text: string;
  lang: string;
  spans: Span[];
}

interface VariantCase {
  id: string;
  type: string;
  category: string;
  text: string;
  expect: string;
  start: number;
  end: number;
  surface: string;
  level: string;
  reason: string;
  listedForm: boolean;
  html?: string;
}

interface NoMatchCase {
  id: string;
  type: string;
  category: string;
  text: string;
  forbid: string[];
  allow: string[];
  reason: string;
  level: string;
  html?: string;
  htmlOnly?: boolean;
}

interface EvaluationSet {
  meta: string;
  noMatch: NoMatchCase[];
  variants: VariantCase[];
  news: NewsCase[];
}

const FIXTURES = new URL('../fixtures/evaluation/', import.meta.url);
const PACK = new URL('../../data/pack.json', import.meta.url);
const packIsThere = existsSync(PACK);

const LEVELS = ['must', 'should', 'stretch'];
const LANGUAGES = ['zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK', 'en'];

function read(url: URL): string {
  return readFileSync(url, 'utf8');
}

function readSet(name: 'build' | 'held'): EvaluationSet {
  return JSON.parse(read(new URL(`${name}.json`, FIXTURES)));
}

const build = readSet('build');
const held = readSet('held');
const files = [
  { name: 'build.json', set: build },
  { name: 'held.json', set: held },
];

const news = [...build.news, ...held.news];
const variants = [...build.variants, ...held.variants];
const noMatch = [...build.noMatch, ...held.noMatch];

/** The text a variant's offsets count on: no comments, no ruby readings, no tags. The cases use no entities. */
function countedText(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<rt>.*?<\/rt>/gs, '')
    .replace(/<[^>]+>/g, '');
}

function idsOf(set: EvaluationSet): string[] {
  return [...set.news, ...set.variants, ...set.noMatch].map((item) => item.id);
}

function textsOf(set: EvaluationSet): string[] {
  return [...set.news, ...set.variants, ...set.noMatch].map((item) => item.text);
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe.each(files)('the form of $name', ({ set }) => {
  it('says what it is', () => {
    expect(set.meta.length).toBeGreaterThan(200);
  });

  it.each([
    { cases: set.news, prefix: 'PW' },
    { cases: set.variants, prefix: 'PV' },
    { cases: set.noMatch, prefix: 'PN' },
  ])('ids begin with $prefix', ({ cases, prefix }) => {
    const wrong = cases.filter((item) => !new RegExp(`^${prefix}\\d{3,4}$`).test(item.id));
    expect(wrong).toEqual([]);
  });

  it('news spans slice to their surfaces', () => {
    const sliced = set.news.map(({ id, text, spans }) => ({
      id,
      surfaces: spans.map((span) => text.slice(span.start, span.end)),
    }));
    const labelled = set.news.map(({ id, spans }) => ({
      id,
      surfaces: spans.map((span) => span.surface),
    }));
    expect(sliced).toEqual(labelled);
  });

  it('news spans are sorted, not empty, and do not overlap', () => {
    const wrong = set.news.filter(({ spans }) =>
      spans.some((span, index) => {
        const previousEnd = index === 0 ? 0 : (spans[index - 1]?.end ?? 0);
        return span.start < previousEnd || span.end <= span.start;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('news languages and kinds are known', () => {
    const languages = set.news.map((item) => item.lang);
    const kinds = set.news.flatMap((item) => item.spans.map((span) => span.kind));
    expect(languages.filter((language) => !LANGUAGES.includes(language))).toEqual([]);
    expect(kinds.filter((kind) => kind !== 'exact' && kind !== 'variant')).toEqual([]);
  });

  it('variants slice to their surfaces', () => {
    const wrong = set.variants.filter(
      ({ text, start, end, surface }) => surface === '' || text.slice(start, end) !== surface,
    );
    expect(wrong).toEqual([]);
  });

  it('the markup of a variant has its text', () => {
    const rendered = set.variants.flatMap(({ id, html }) =>
      html === undefined ? [] : [{ id, text: countedText(html) }],
    );
    const expected = set.variants.flatMap(({ id, text, html }) =>
      html === undefined ? [] : [{ id, text }],
    );
    expect(rendered).not.toEqual([]);
    expect(rendered).toEqual(expected);
  });

  it('the markup of a trap holds every part of its text', () => {
    const withMarkup = set.noMatch.flatMap(({ id, text, html, htmlOnly }) =>
      html === undefined ? [] : [{ id, parts: text.split('\n'), html, htmlOnly }],
    );
    const wrong = withMarkup.filter(
      ({ parts, html, htmlOnly }) =>
        htmlOnly !== true || parts.some((part) => part === '' || !html.includes(part)),
    );
    expect(withMarkup).not.toEqual([]);
    expect(wrong).toEqual([]);
  });

  it('types and levels are known', () => {
    const wrongVariants = set.variants.filter(
      ({ type, level }) => type !== 'variant' || !LEVELS.includes(level),
    );
    const wrongTraps = set.noMatch.filter(
      ({ type, level }) => type !== 'no-match' || !LEVELS.includes(level),
    );
    expect(wrongVariants).toEqual([]);
    expect(wrongTraps).toEqual([]);
  });

  it('a trap forbids something, and nothing that it allows', () => {
    const wrong = set.noMatch.filter(
      ({ forbid, allow }) => forbid.length === 0 || forbid.some((id) => allow.includes(id)),
    );
    expect(wrong).toEqual([]);
  });

  it.skipIf(!packIsThere)('terms are those of the pack (skipped without data/pack.json)', () => {
    const pack: { terms: { id: string }[] } = JSON.parse(read(PACK));
    const known = new Set(pack.terms.map((term) => term.id));
    const named = [
      ...set.news.flatMap((item) => item.spans.map((span) => span.termId)),
      ...set.variants.map((item) => item.expect),
      ...set.noMatch.flatMap((item) => [...item.forbid, ...item.allow]),
    ];
    expect(named.filter((id) => id !== '*' && !known.has(id))).toEqual([]);
  });
});

describe('both files together', () => {
  it.each([
    { what: 'news paragraphs', count: news.length, least: 90 },
    {
      what: 'news without a span',
      count: news.filter((n) => n.spans.length === 0).length,
      least: 8,
    },
    { what: 'variants', count: variants.length, least: 140 },
    { what: 'traps', count: noMatch.length, least: 140 },
    { what: 'cases', count: news.length + variants.length + noMatch.length, least: 360 },
  ])('have at least $least $what', ({ count, least }) => {
    expect(count).toBeGreaterThanOrEqual(least);
  });

  it.each([
    { language: 'zh-Hans', least: 35 },
    { language: 'zh-Hant-TW', least: 18 },
    { language: 'zh-Hant-HK', least: 12 },
    { language: 'en', least: 25 },
  ])('have at least $least news paragraphs in $language', ({ language, least }) => {
    const count = news.filter((item) => item.lang === language).length;
    expect(count).toBeGreaterThanOrEqual(least);
  });

  it('have no id twice', () => {
    expect(repeated([...idsOf(build), ...idsOf(held)])).toEqual([]);
  });

  it('have no text twice, so that nothing held back is seen while building', () => {
    expect(repeated([...textsOf(build), ...textsOf(held)])).toEqual([]);
  });

  it('hold back a third of every category', () => {
    const groupsOf = (set: EvaluationSet): string[] => [
      ...set.news.map((item) => `news ${item.lang}`),
      ...set.variants.map((item) => `variant ${item.category}`),
      ...set.noMatch.map((item) => `trap ${item.category}`),
    ];
    const all = [...groupsOf(build), ...groupsOf(held)];
    const shares = [...new Set(all)].map((group) => ({
      group,
      held: groupsOf(held).filter((other) => other === group).length,
      third: Math.floor(all.filter((other) => other === group).length / 3),
    }));
    expect(shares.filter((share) => share.held !== share.third)).toEqual([]);
  });
});
