import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlainError } from '../../scripts/print.mjs';
import { runSteps, type Step, type StepEnd } from '../../scripts/test/runSteps.mjs';

interface Plan {
  name: string;
  after?: string[];
  lane?: string;
  /** How it ends: well, with a verdict, or with a fault of the script. */
  ends?: 'well' | 'badly' | 'broken';
}

/** Runs a plan whose steps take a moment, and tells what was seen from outside. */
async function follow(plans: Plan[], atOnce = 2) {
  const events: string[] = [];
  let running = 0;
  let most = 0;
  const steps: Step[] = plans.map(({ name, after = [], lane, ends = 'well' }) => ({
    name,
    after,
    ...(lane === undefined ? {} : { lane }),
    run: async (print) => {
      running += 1;
      most = Math.max(most, running);
      print(`${name} `);
      await new Promise((resolve) => setTimeout(resolve));
      print('has run');
      running -= 1;
      if (ends === 'badly') throw new PlainError(`${name} does not hold`);
      if (ends === 'broken') throw new TypeError(`${name} is broken`);
    },
  }));
  const onBegin = ({ name }: Step) => events.push(`begin ${name}`);
  const onEnd = ({ step, verdict }: StepEnd) => events.push(`${verdict.case} ${step.name}`);
  const ends = runSteps(steps, { atOnce, onBegin, onEnd });
  const result = await ends.then(
    (list) => ({ list, fault: null }),
    (fault: unknown) => ({ list: [], fault }),
  );
  return { ...result, events, most };
}

describe('steps', () => {
  it('begin in the order of the list, as many at once as may', async () => {
    const { events, most } = await follow([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
    expect(events.slice(0, 2)).toEqual(['begin a', 'begin b']);
    expect(events.filter((event) => event.startsWith('passed'))).toHaveLength(3);
    expect(most).toBe(2);
  });

  it('wait for those they are after, while others overtake them', async () => {
    const { events } = await follow([{ name: 'a' }, { name: 'b', after: ['a'] }, { name: 'c' }]);
    expect(events.indexOf('begin c')).toBeLessThan(events.indexOf('begin b'));
    expect(events.indexOf('passed a')).toBeLessThan(events.indexOf('begin b'));
  });

  it('of one lane run one after the other, while those beside it overtake them', async () => {
    const { events, most } = await follow(
      [{ name: 'a', lane: 'one' }, { name: 'b', lane: 'one' }, { name: 'c' }],
      3,
    );
    expect(events.indexOf('passed a')).toBeLessThan(events.indexOf('begin b'));
    expect(events.indexOf('begin c')).toBeLessThan(events.indexOf('passed a'));
    expect(most).toBe(2);
  });

  it('go on when one fails, and are all reported in the order of the list', async () => {
    const { list } = await follow([{ name: 'a', ends: 'badly' }, { name: 'b' }], 1);
    expect(list.map(({ step, verdict }) => ({ name: step.name, ...verdict }))).toEqual([
      { name: 'a', case: 'failed', reason: 'a does not hold', output: 'a has run' },
      { name: 'b', case: 'passed', output: 'b has run' },
    ]);
  });

  it('are not run after one that failed, and say so, however far after it', async () => {
    const { list, events } = await follow([
      { name: 'a', ends: 'badly' },
      { name: 'b', after: ['a'] },
      { name: 'c', after: ['b'] },
      { name: 'd' },
    ]);
    expect(list.map(({ verdict }) => verdict)).toEqual([
      { case: 'failed', reason: 'a does not hold', output: 'a has run' },
      { case: 'blocked', by: ['a'] },
      { case: 'blocked', by: ['b'] },
      { case: 'passed', output: 'd has run' },
    ]);
    expect(events).not.toContain('begin b');
    expect(events.filter((event) => event.startsWith('blocked'))).toEqual([
      'blocked b',
      'blocked c',
    ]);
  });

  it('show a fault of the script as one, once the running ones have ended', async () => {
    const { fault, events } = await follow([
      { name: 'a', ends: 'broken' },
      { name: 'b' },
      { name: 'c' },
    ]);
    expect(fault).toEqual(new TypeError('a is broken'));
    expect(events).toContain('passed b');
    expect(events).not.toContain('begin c');
  });

  it('are refused where one is after a later one or none', async () => {
    const { fault } = await follow([{ name: 'a', after: ['b'] }, { name: 'b' }]);
    expect(fault).toEqual(new RangeError('“a” is after “b”, which is not listed before it.'));
  });

  it('end as a naive reading of any plan says, never more at once than may', async () => {
    const plan = fc
      .array(fc.record({ fails: fc.boolean(), before: fc.array(fc.nat()) }), { maxLength: 9 })
      .map((list) =>
        list.map(
          ({ fails, before }, place): Required<Omit<Plan, 'lane'>> => ({
            name: `${place}`,
            after: place === 0 ? [] : [...new Set(before.map((each) => `${each % place}`))],
            ends: fails ? 'badly' : 'well',
          }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(plan, fc.integer({ min: 1, max: 4 }), async (plans, atOnce) => {
        const wanted = new Map<string, string>();
        for (const { name, after, ends } of plans) {
          const mayRun = after.every((each) => wanted.get(each) === 'passed');
          const verdict = ends === 'well' ? 'passed' : 'failed';
          wanted.set(name, mayRun ? verdict : 'blocked');
        }
        const { list, most } = await follow(plans, atOnce);
        expect(list.map(({ step, verdict }) => [step.name, verdict.case])).toEqual([...wanted]);
        expect(most).toBeLessThanOrEqual(atOnce);
      }),
      { numRuns: 60 },
    );
  });
});
