/**
 * `npm test`: everything that has to hold. A step that fails hides none of the others.
 *
 * `-- --changed` runs what the changes since the last commit concern, `-- --changed=origin/main` those since another;
 * `npm run test:long` tries properties alone, each with a million random cases: that takes hours.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { chdir, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PlainError, runProgram, say } from './print.mjs';
import { setUp } from './setUp.mjs';
import { changedPaths } from './test/changedPaths.mjs';
import { concernsOf } from './test/concernsOf.mjs';
import { countTests } from './test/countTests.mjs';
import { failedTests, looseTests } from './test/failedTests.mjs';
import { runSteps } from './test/runSteps.mjs';
import { longSteps, stepsOf } from './test/steps.mjs';

const REPORTS = '.output/test';
/** The first of each run: that is what its report is named for. */
const PROJECTS = ['node', 'browser', 'components', 'visual', 'chromium', 'firefox'];
/** The tests that drive either browser, which is waited for more than it works, and one step beside them. */
const AT_ONCE = 3;
const MANY_CASES = '1000000';

const reportOf = (project) => `${REPORTS}/${project}.json`;
const inSeconds = (seconds) => `${seconds.toFixed(1)} s`;

/** What is to be run. Throws `PlainError` on an option that is none, or a commit that is none. */
async function chosenSteps() {
  const { base, long } = readOptions();
  if (long) {
    env.PANGZHU_PROPERTY_RUNS = MANY_CASES;
    return longSteps(reportOf);
  }
  if (base === null) return stepsOf({ build: true, tests: 'all', base: 'HEAD', reportOf });
  const paths = await changedPaths(base);
  say(`${paths.length} files are not as in ${base}.`);
  return stepsOf({ ...concernsOf(paths), base, reportOf });
}

/** @returns {{ base: string | null, long: boolean }} `base`: the commit to look for changes since. */
function readOptions() {
  try {
    // An option with a value may not stand without one, so the bare form is spelt out.
    const args = process.argv.slice(2).map((arg) => (arg === '--changed' ? '--changed=HEAD' : arg));
    const options = { changed: { type: 'string' }, long: { type: 'boolean' } };
    const { values } = parseArgs({ args, options });
    return { base: values.changed ?? null, long: values.long ?? false };
  } catch (error) {
    // Its sentence names the option.
    if (error.code?.startsWith('ERR_PARSE_ARGS_')) throw new PlainError(error.message);
    throw error;
  }
}

/** Shows a step that has ended; the others go on. */
function show({ step, verdict, seconds }) {
  if (verdict.case === 'blocked') return;
  say(`\n── ${step.name}: ${verdict.case} after ${inSeconds(seconds)}`);
  if (verdict.case === 'failed' || !step.isQuiet) say(verdict.output.trimEnd());
}

/** One line of the summary. */
function lineOf({ step, verdict, seconds }) {
  const time = verdict.case === 'blocked' ? 'not run' : inSeconds(seconds);
  const line = `${time.padStart(9)}  ${step.name}`;
  if (verdict.case === 'failed') return `${line}: failed (${verdict.reason})`;
  return verdict.case === 'passed' ? line : `${line}: needs “${verdict.by.join('”, “')}”`;
}

await runProgram(async () => {
  chdir(fileURLToPath(new URL('..', import.meta.url)));
  const start = performance.now();
  const steps = await chosenSteps();
  await setUp(['chromium', 'firefox-esr']);
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const onBegin = ({ name }) => say(`   ${name} begins`);
  const ends = await runSteps(steps, { atOnce: AT_ONCE, onBegin, onEnd: show });
  say(`\n${ends.map(lineOf).join('\n')}`);
  say(`${inSeconds((performance.now() - start) / 1000).padStart(9)}  in all\n`);
  if (ends.some(({ verdict }) => verdict.case !== 'passed')) process.exitCode = 1;
  const reports = PROJECTS.map(reportOf);
  // What is printed last is what is left of a long log.
  for (const line of looseTests(reports)) say(`  ~ at the second try: ${line}`);
  for (const line of failedTests(reports)) say(`  ✗ ${line}`);
  const { passed, failed, skipped } = countTests(reports);
  say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
});
