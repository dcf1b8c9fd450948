import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT_ONCE, type ElicitedNames, grantNames } from '../../../core/privacy/elicitedNames';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;
const SITE = 'https://news.example';
const range = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + at);

interface Ask {
  names: number[];
  gestures?: number;
  after?: number;
  site?: string;
  index?: string;
}

/** How many names each request of a tab is granted, one after the other. */
function grants(asks: Ask[]): number[] {
  let known: ElicitedNames | null = null;
  let now = NOW;
  return asks.map(({ names, gestures = 0, after = 0, site = SITE, index = 'a' }) => {
    now += after;
    const answer = grantNames(known, { site, index, names, gestures }, now);
    known = answer.known;
    return answer.granted.length;
  });
}

describe('the names that a tab finds out', () => {
  it.each<[string, Ask[], number[]]>([
    ['few at first', [{ names: range(400) }], [30]],
    [
      'no more, however it feeds them',
      [{ names: range(20) }, { names: range(20, 20) }, { names: range(20, 40) }],
      [20, 10, 0],
    ],
    ['the same ones again', [{ names: range(30) }, { names: range(30) }], [30, 30]],
    [
      'no more where it loads itself again, or leads on to another host',
      [
        { names: range(30) },
        { names: range(30, 30), after: 5_000 },
        { names: range(30, 60), site: 'https://other.example' },
      ],
      [30, 0, 0],
    ],
    [
      'what another site has found out only as its own',
      [{ names: range(30) }, { names: range(30), site: 'https://other.example' }],
      [30, 0],
    ],
    [
      'some more with each second of scrolling, pressing or typing',
      [{ names: range(30) }, { names: range(30, 30), gestures: 2 }],
      [30, 20],
    ],
    [
      'no hoard of a long time of gestures',
      [{ names: [] }, { names: range(400), gestures: 1_000 }],
      [0, 30],
    ],
    [
      'one more in ten minutes without a gesture',
      [
        { names: range(30) },
        { names: range(5, 30), after: 9 * MINUTE },
        { names: range(5, 30), after: MINUTE },
      ],
      [30, 0, 1],
    ],
    [
      'none for a clock that is set back',
      [{ names: range(30) }, { names: range(5, 30), after: -100 * MINUTE }],
      [30, 0],
    ],
    [
      'not what stands at the same place in another index',
      [{ names: range(30) }, { names: range(30), index: 'b' }],
      [30, 0],
    ],
  ])('are %s', (_, asks, expected) => {
    expect(grants(asks)).toEqual(expected);
  });

  it('are never more than at first, by gestures and by time together', () => {
    const ask = fc.record({
      names: fc.uniqueArray(fc.nat(400), { maxLength: 60 }),
      gestures: fc.nat(3),
      after: fc.nat(20 * MINUTE),
      site: fc.constantFrom('https://a.example', 'https://b.example'),
    });
    fc.assert(
      fc.property(fc.array(ask, { maxLength: 20 }), (asks) => {
        let known: ElicitedNames | null = null;
        let now = NOW;
        const learnt = new Set<string>();
        for (const { names, gestures, after, site } of asks) {
          now += after;
          const answer = grantNames(known, { site, index: 'a', names, gestures }, now);
          known = answer.known;
          for (const name of answer.granted) learnt.add(`${site} ${name}`);
          expect(names).toEqual(expect.arrayContaining(answer.granted));
        }
        const seconds = asks.reduce((sum, { gestures }) => sum + gestures, 0);
        const minutes = (now - NOW) / MINUTE;
        expect(learnt.size).toBeLessThanOrEqual(AT_ONCE + 10 * seconds + minutes / 10);
      }),
    );
  });

  it('are remembered of so many sites only', () => {
    let known: ElicitedNames | null = null;
    for (let site = 0; site < 50; site += 1) {
      const request = { site: `https://${site}.example`, index: 'a', names: [site], gestures: 1 };
      known = grantNames(known, request, NOW).known;
    }
    expect(known?.sites).toHaveLength(20);
    expect(known?.sites.at(-1)?.site).toBe('https://49.example');
  });
});
