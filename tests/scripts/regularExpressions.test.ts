import { checkSync } from 'recheck';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { expressionsIn, regularExpressionsIn } from './regularExpressionsIn';

/** Everything that runs in the reader's browser. */
const SHIPPED = ['annotator', 'components', 'core', 'data', 'entrypoints', 'importers', 'services'];

/** Longer takes no expression that one can understand, on a slow machine either: more is no verdict, and fails. */
const PATIENCE = 60_000;
/** All of a folder, on a machine that is busy with other tests. */
const LONG = { timeout: 20 * PATIENCE };
/**
 * Repetitions up to so many are judged exactly, as an automaton. Beyond, and where an expression looks around itself,
 * attacks are tried: the same ones each time. An attack has come off when it took too many steps, never when it took
 * longer than usual, as everything does on a busy machine.
 */
const JUDGING = {
  timeout: PATIENCE,
  attackTimeout: PATIENCE,
  maxRepeatCount: 100,
  randomSeed: 1,
};

const found = SHIPPED.flatMap(regularExpressionsIn);

beforeAll(() => {
  // Judged in this process: the others are a program for some platforms, and Java.
  vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

/** Whether every text is matched in a time that grows no faster than the text; what is said otherwise. */
function verdictOn(pattern: string, flags: string): string {
  const said = checkSync(pattern, flags, JUDGING);
  if (said.status === 'safe') return 'safe';
  return said.status === 'vulnerable'
    ? `${said.complexity.type}: ${said.attack.pattern}`
    : `unknown: ${JSON.stringify(said.error)}`;
}

describe('regular expressions in the reader’s browser', () => {
  it('are found wherever they stand', () => {
    const code =
      'const a = (b: string) => /x+/g.test(b) || b.match(new RegExp(b)) || [b.split(/y/)];';
    expect(expressionsIn(code, false)).toEqual([
      { pattern: 'x+', flags: 'g' },
      null,
      { pattern: 'y', flags: '' },
    ]);
    expect(found.length).toBeGreaterThan(100);
  });

  it.each([
    ['exponential', '^(?:a{1,9}1?)+$', 'exponential'],
    ['polynomial', 'a*$', 'polynomial'],
    ['linear', '^a*$', 'safe'],
  ])('are judged: %s', (_, pattern, verdict) => {
    expect(verdictOn(pattern, '')).toMatch(verdict);
  });

  it('are all written out, so that they can be judged', () => {
    expect(found.filter(({ literal }) => literal === null)).toEqual([]);
  });

  it.each(SHIPPED)('take a time that grows no faster than the text: %s', LONG, (folder) => {
    const verdicts = new Map<string, string>();
    for (const { path, literal } of found) {
      if (literal === null || !path.startsWith(`${folder}/`)) continue;
      const { pattern, flags } = literal;
      const written = `/${pattern}/${flags}`;
      if (verdicts.has(written)) continue;
      const verdict = verdictOn(pattern, flags);
      verdicts.set(written, verdict === 'safe' ? verdict : `${verdict} in ${path}`);
    }
    expect([...verdicts].filter(([, verdict]) => verdict !== 'safe')).toEqual([]);
  });
});
