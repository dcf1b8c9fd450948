import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { commonNeighbour } from '../../../core/learning/commonNeighbour';
import {
  forgotten,
  type KeptDismissal,
  LONGEST_BESIDE,
  stretchAround,
} from '../../../core/learning/dismissal';
import { type LearnedRule, ruleKey } from '../../../core/learning/learnedRule';
import { type KnownTerm, OFTEN, proposeRules } from '../../../core/learning/proposeRules';
import type { PackName } from '../../../core/pack/types';
import { propertyRuns } from '../../propertyRuns';
import { makeName } from '../pack/packs';

/** A place as `before|name|after`. */
function placeOf(written: string) {
  const [before = '', surface = '', after = ''] = written.split('|');
  return { before, surface, after };
}

describe('the longer text that a name stood in', () => {
  it.each<[string, string[], string | null]>([
    ['is what follows each time', ['打|大会战|略', '看|大会战|略。', '新|大会战|略，'], '大会战略'],
    ['is what precedes each time', ['小|北斗|在', '小|北斗|看', '小|北斗|，'], '小北斗'],
    ['reaches to both sides', ['（北斗|七星|酒店', '去北斗|七星|酒楼'], '北斗七星酒'],
    ['is a word in Latin letters', ['the |GDI| engine', 'a |GDI| engine'], 'GDI engine'],
    [
      'is two words at most',
      ['x |GDI| direct fuel engine', 'y |GDI| direct fuel engine'],
      'GDI direct fuel',
    ],
    ['is whole words', ['|GDI| engine', '|GDI| engines'], null],
    ['ends at punctuation', ['|法院|，一', '|法院|，一'], null],
    ['is nothing that may stand beside any name', ['在|法院|的', '在|法院|的'], null],
    ['is no English word of that sort', ['of the |brief| and', 'of the |brief| and'], null],
    ['does not begin or end with such a word', ['|法院|的路', '|法院|的路'], '法院的路'],
    ['is told across scripts', ['|大會戰|略', '|大会战|略'], '大会战略'],
    [
      'is four characters at most on a side',
      ['|法院|一条很长的路', '|法院|一条很长的路'],
      '法院一条很长',
    ],
    ['is not half a word where what was kept ends', [`|GDI| ${'x'.repeat(50)}`.slice(0, 45)], null],
  ])('%s', (_, places, expected) => {
    expect(commonNeighbour(places.map(placeOf))).toBe(expected);
  });

  test('holds the name, and stood at every place', () => {
    const beside = fc.string({ unit: fc.constantFrom(...'大会战略的是 ,ab'), maxLength: 8 });
    const anyPlaces = fc.array(fc.tuple(beside, beside), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyPlaces, (sides) => {
        const places = sides.map(([before, after]) => ({ before, surface: '法院', after }));
        const found = commonNeighbour(places);
        if (found === null) return;
        expect(found).toContain('法院');
        expect(found.length).toBeGreaterThan(2);
        for (const { before, after } of places) {
          expect(`${before}法院${after}`.toLowerCase()).toContain(found.toLowerCase());
        }
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});

let number = 0;
function kept(written: string, more: Partial<KeptDismissal> = {}): KeptDismissal {
  return {
    ...placeOf(written),
    id: number++,
    term: 'court',
    host: `host-${number}.example`,
    isVariant: false,
    isVouchedFor: false,
    ...more,
  };
}

function knownTerm(names: PackName[], more: Partial<KnownTerm> = {}): KnownTerm {
  return { term: { names }, isSupported: false, isHidden: false, hosts: [], ...more };
}

const COURT = makeName('法院');
const ALONE = knownTerm([COURT]);
const NAMED = knownTerm([COURT, makeName('人民法院', { role: 'alias' })]);
const three = (of: (at: number) => KeptDismissal) => [of(0), of(1), of(2)];
const OTHER_WORDS = ['一', '二', '三'];
const anywhere = (more: Partial<KeptDismissal> = {}) =>
  three((at) => kept(`${OTHER_WORDS[at]}|法院|${OTHER_WORDS[2 - at]}`, more));

describe('what three dismissals lead to', () => {
  const site = { case: 'site', term: 'court', host: 'a.example' } as const;
  it.each<[string, KeptDismissal[], KnownTerm, LearnedRule[]]>([
    ['nothing where there are two', anywhere().slice(1), NAMED, []],
    [
      'the longer text',
      three(() => kept('|法院|路')),
      NAMED,
      [{ case: 'neighbour', term: 'court', text: '法院路' }],
    ],
    [
      'the longer text, also on one site',
      three(() => kept('|法院|路', { host: 'a.example' })),
      NAMED,
      [{ case: 'neighbour', term: 'court', text: '法院路' }],
    ],
    ['the site', anywhere({ host: 'a.example' }), NAMED, [site]],
    [
      'what was written, where it is no name',
      three(() => kept('|法 苑|', { isVariant: true })),
      NAMED,
      [{ case: 'neighbour', term: 'court', text: '法 苑' }],
    ],
    [
      'the name beside others only',
      anywhere(),
      NAMED,
      [{ case: 'beside', term: 'court', name: '法院' }],
    ],
    [
      'the same where other terms vouch',
      anywhere(),
      knownTerm([COURT], { isSupported: true }),
      [{ case: 'beside', term: 'court', name: '法院' }],
    ],
    [
      'never the name, where others stood beside it',
      anywhere({ isVouchedFor: true }),
      NAMED,
      [{ case: 'name', term: 'court', name: '法院' }],
    ],
    [
      'never the name, where it counts beside others only as it is',
      anywhere({ isVouchedFor: true }),
      knownTerm([makeName('法院', { ambiguous: true }), makeName('人民法院')]),
      [{ case: 'name', term: 'court', name: '法院' }],
    ],
    [
      'never the term, where it has no other name',
      anywhere(),
      ALONE,
      [{ case: 'term', term: 'court' }],
    ],
    [
      'nothing on a page without a host but what else there is',
      anywhere({ host: null }),
      ALONE,
      [{ case: 'term', term: 'court' }],
    ],
    ['nothing of a term that is hidden', anywhere(), knownTerm([COURT], { isHidden: true }), []],
    [
      'no site on which the term is not marked',
      anywhere({ host: 'a.example' }),
      knownTerm([COURT], { hosts: ['a.example'] }),
      [{ case: 'term', term: 'court' }],
    ],
    [
      'no longer text that is a name',
      three(() => kept('|法院|路')),
      knownTerm([COURT, makeName('法院路')]),
      [{ case: 'beside', term: 'court', name: '法院' }],
    ],
  ])('%s', (_, dismissals, known, expected) => {
    expect(proposeRules(dismissals, () => known, new Set()).map(({ rule }) => rule)).toEqual(
      expected,
    );
  });

  it('is not proposed again once it was left, but what is wider may be', () => {
    const dismissals = three(() => kept('|法院|路'));
    const rules = (left: string[]) =>
      proposeRules(dismissals, () => NAMED, new Set(left)).map(({ rule }) => rule);
    const [first] = rules([]);
    expect(first).toBeDefined();
    const left = first === undefined ? [] : [ruleKey(first)];
    expect(rules(left)).toEqual([{ case: 'beside', term: 'court', name: '法院' }]);
  });

  it('is nothing where the library has the term no more', () => {
    expect(proposeRules(anywhere(), () => null, new Set())).toEqual([]);
  });

  test('is one rule a term, of dismissals of that term that are enough', () => {
    const anyDismissal = fc.record({
      term: fc.constantFrom('court', 'brief'),
      surface: fc.constantFrom('法院', '法庭'),
      before: fc.constantFrom('', '大', '的'),
      after: fc.constantFrom('', '路', '路口'),
      host: fc.constantFrom(null, 'a.example', 'b.example'),
      isVariant: fc.boolean(),
      isVouchedFor: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyDismissal, { maxLength: 14 }), (list) => {
        const dismissals = list.map((each, id) => ({ ...each, id }));
        const found = proposeRules(dismissals, () => NAMED, new Set());
        const terms = found.map(({ rule }) => rule.term);
        expect(new Set(terms).size).toBe(terms.length);
        for (const { rule, evidence } of found) {
          expect(evidence.length).toBeGreaterThanOrEqual(OFTEN);
          expect(evidence.every(({ term }) => term === rule.term)).toBe(true);
          expect(dismissals).toEqual(expect.arrayContaining(evidence));
          if (rule.case === 'site')
            expect(evidence.every(({ host }) => host === rule.host)).toBe(true);
        }
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});

describe('what is kept', () => {
  it('is a stretch around the mark, as long as it may be', () => {
    const paragraph = `${'前'.repeat(100)}法院${'后'.repeat(100)}`;
    expect(stretchAround(paragraph, { start: 100, end: 102 })).toEqual({
      before: '前'.repeat(LONGEST_BESIDE),
      surface: '法院',
      after: '后'.repeat(LONGEST_BESIDE),
    });
    expect(stretchAround('短', { start: 5, end: 900 })).toEqual({
      before: '短',
      surface: '',
      after: '',
    });
  });

  it.each([
    ['of one term', (at: number) => ({ term: 'court', host: `${at}.example` }), 12],
    ['of one site', (at: number) => ({ term: `t${at}`, host: 'a.example' }), 60],
    ['in all', (at: number) => ({ term: `t${at}`, host: `${at}.example` }), 300],
  ])('is so much %s, the latest', (_, more, most) => {
    const all = Array.from({ length: 400 }, (_each, at) => kept('|法院|', { id: at, ...more(at) }));
    const gone = new Set(forgotten(all));
    const left = all.filter(({ id }) => !gone.has(id)).map(({ id }) => id);
    expect(left).toEqual(all.slice(-most).map(({ id }) => id));
  });

  it('of other sites stays, however much one site has', () => {
    const others = Array.from({ length: 10 }, (_, at) => kept('|法院|', { term: `o${at}` }));
    const flood = Array.from({ length: 500 }, (_, at) =>
      kept('|法院|', { term: `t${at}`, host: 'flood.example' }),
    );
    const gone = new Set(forgotten([...others, ...flood]));
    expect(others.some(({ id }) => gone.has(id))).toBe(false);
  });
});
