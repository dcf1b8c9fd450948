import { describe, expect, it } from 'vitest';
import { PlainError } from '../../scripts/print.mjs';
import { runSteps, type Step } from '../../scripts/test/runSteps.mjs';
import { longSteps, stepsOf } from '../../scripts/test/steps.mjs';

const reportOf = (project: string) => `.output/${project}.json`;
const CHECKS = [
  'format, lint, import direction',
  'types',
  'types that WXT generates',
  'what nothing uses',
];
const TESTS = [
  'pictures of every state',
  'tests in Node',
  'tests inside Chromium',
  'tests of the interface',
];
const BUILDS = [
  'build for Chromium',
  'build for Firefox',
  'end to end in Chromium',
  'end to end in Firefox',
  'what Mozilla checks of an add-on',
];

/** The steps with nothing in them. */
const emptied = (steps: Step[]): Step[] => steps.map((step) => ({ ...step, run: async () => {} }));

describe.each([
  { of: 'everything', build: true, tests: 'all', names: [...CHECKS, ...TESTS, ...BUILDS] },
  {
    of: 'a change of a source',
    build: true,
    tests: 'related',
    names: [...CHECKS, ...TESTS, ...BUILDS],
  },
  { of: 'a change of a test', build: false, tests: 'related', names: [...CHECKS, ...TESTS] },
  { of: 'a change of a text', build: false, tests: 'none', names: CHECKS },
] as const)('the steps of $of', ({ build, tests, names }) => {
  const steps = stepsOf({ build, tests, base: 'HEAD', reportOf });

  it('are these', () => {
    expect(steps.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  it('can all be run, several at once', async () => {
    const ends = await runSteps(emptied(steps), { atOnce: 3, onEnd: () => {} });
    expect(ends.map(({ verdict }) => verdict.case)).toEqual(names.map(() => 'passed'));
  });
});

it('tries nothing in a browser that could not be built', async () => {
  const steps = emptied(stepsOf({ build: true, tests: 'all', base: 'HEAD', reportOf }));
  const broken = steps.map((step) => ({
    ...step,
    run: async () => {
      if (step.name === 'build for Firefox') throw new PlainError('no build');
    },
  }));
  const ends = await runSteps(broken, { atOnce: 3, onEnd: () => {} });
  const blocked = ends.filter(({ verdict }) => verdict.case === 'blocked');
  expect(blocked.map(({ step }) => step.name)).toEqual([
    'what Mozilla checks of an add-on',
    'end to end in Firefox',
  ]);
});

it('never serves two runs into Chromium at once', () => {
  const steps = stepsOf({ build: true, tests: 'all', base: 'HEAD', reportOf });
  const lanes = steps
    .filter(({ lane }) => lane !== undefined)
    .map(({ name, lane }) => [name, lane]);
  expect(lanes).toEqual([
    ['tests inside Chromium', 'served into Chromium'],
    ['tests of the interface', 'served into Chromium'],
    ['pictures of every state', 'served into Chromium'],
  ]);
});

it('begins with what takes longest, driving both browsers at once', async () => {
  const begun: string[] = [];
  const steps = emptied(stepsOf({ build: true, tests: 'all', base: 'HEAD', reportOf }));
  await runSteps(steps, { atOnce: 3, onBegin: ({ name }) => begun.push(name), onEnd: () => {} });
  const long = begun.filter((name) => /^(end to end|tests|pictures)/.test(name));
  expect(long.slice(0, 3).sort()).toEqual([
    'end to end in Chromium',
    'end to end in Firefox',
    'tests inside Chromium',
  ]);
});

it('tries properties alone where that takes long', () => {
  expect(longSteps(reportOf).map(({ name }) => name)).toEqual([
    'types that WXT generates',
    'properties over random cases',
  ]);
});
