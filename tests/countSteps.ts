import { Session } from 'node:inspector';

/**
 * Counts what a piece of our code does, in steps and not in time: how often each block of it is run, as V8 counts
 * it for coverage, and how many units and entries the built-in functions go through that it calls. What regular
 * expressions do is not among them: see `scripts/regularExpressions.test.ts`.
 */
export interface StepCounter {
  stepsOf(run: () => unknown): number;
  end(): void;
}

/** Our code that is counted: not what the tests do. */
const COUNTED = /\/(?:core|components|annotator|services)\/[^?]*\.tsx?/;

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

/** @param counted the code whose steps count, by its addresses */
export function createStepCounter(counted = COUNTED): StepCounter {
  const session = new Session();
  session.connect();
  const ask = (method: string, params?: object): unknown => {
    let answer: unknown = null;
    session.post(method, params, (error, result) => {
      if (error !== null) throw error;
      answer = result;
    });
    return answer;
  };
  ask('Profiler.enable');
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const blocks = (): number =>
    (ask('Profiler.takePreciseCoverage') as Coverage).result
      .filter(({ url }) => counted.test(url))
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0);

  return {
    stepsOf(run) {
      blocks();
      const builtIn = countBuiltIn(run);
      return builtIn + blocks();
    },
    end() {
      ask('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

type Method = (this: unknown, ...values: unknown[]) => unknown;

/** Go through all they are called on, or as far as what they find. */
const SEARCHES = ['indexOf', 'includes', 'lastIndexOf'] as const;
/** Go through all they are called on. */
const OF_STRINGS = ['normalize', 'replaceAll', 'split', 'toLowerCase'] as const;
const OF_ARRAYS = [
  'fill',
  'flat',
  'join',
  'reverse',
  'shift',
  'sort',
  'splice',
  'toSorted',
  'unshift',
  // Spreading, too.
  Symbol.iterator,
] as const;
/** Go through what they give back. */
const COPIES = ['slice', 'concat'] as const;

const lengthOf = (of: unknown) => (of as { length: number }).length;

/** Runs with the built-in functions telling what they go through, and puts them back as they were. */
function countBuiltIn(run: () => unknown): number {
  let steps = 0;
  const putBack: (() => void)[] = [];

  function watch(
    prototype: object,
    name: PropertyKey,
    costOf: (self: unknown, result: unknown, values: unknown[]) => number,
  ): void {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (own === undefined) throw new RangeError(`no built-in function ${String(name)}`);
    const watched: Method = function (...values) {
      const result = Reflect.apply(own.value as Method, this, values);
      steps += costOf(this, result, values);
      return result;
    };
    Object.defineProperty(prototype, name, { ...own, value: watched });
    putBack.push(() => Object.defineProperty(prototype, name, own));
  }

  /** Of what is looked for from a place on, which is the second value. */
  const asFarAsFound = (self: unknown, result: unknown, [, from]: unknown[]) => {
    const end = typeof result === 'number' && result >= 0 ? result : lengthOf(self);
    return Math.abs(end - (typeof from === 'number' ? from : 0));
  };
  for (const prototype of [String.prototype, Array.prototype]) {
    for (const name of SEARCHES) watch(prototype, name, asFarAsFound);
  }
  for (const name of OF_STRINGS) watch(String.prototype, name, lengthOf);
  for (const name of OF_ARRAYS) watch(Array.prototype, name, lengthOf);
  for (const name of COPIES) watch(Array.prototype, name, (_, result) => lengthOf(result));
  try {
    run();
  } finally {
    for (const back of putBack.reverse()) back();
  }
  return steps;
}
