/** `npm test`: everything that has to hold, step by step, up to the first step that fails. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildExtension, extensionFolder } from './buildExtension.mjs';
import { PlainError, runProgram, say } from './print.mjs';
import { runPackageScript } from './runCommand.mjs';
import { setUp } from './setUp.mjs';

const REPORTS = '.output/test';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const WXT = 'node_modules/wxt/bin/wxt.mjs';
const VITEST = 'node_modules/vitest/vitest.mjs';

/** @type {{ name: string, run: () => Promise<void> }[]} */
const STEPS = [
  { name: 'set-up', run: () => setUp(['chromium', 'firefox-esr']) },
  { name: 'format, lint, import direction', run: () => expectSuccess(BIOME, ['check', '.']) },
  {
    name: 'types',
    run: async () => {
      await expectSuccess(WXT, ['prepare'], { quiet: true });
      await expectSuccess('node_modules/typescript/bin/tsc', ['--noEmit']);
    },
  },
  { name: 'tests in Node and in Chromium', run: () => runTests('unit', ['node', 'browser']) },
  { name: 'pictures of every state', run: () => runTests('pictures', ['visual']) },
  { name: 'build for Chromium', run: () => buildExtension('chromium') },
  { name: 'build for Firefox', run: () => buildExtension('firefox') },
  { name: 'what Mozilla checks of an add-on', run: lintFirefoxBuild },
  {
    name: 'end to end in Chromium and Firefox',
    // They mostly wait for a browser, so two at a time suit two cores.
    run: () => runTests('end-to-end', ['chromium', 'firefox'], ['--maxWorkers=2']),
  },
];

async function expectSuccess(script, args, options) {
  const code = await runPackageScript(script, args, options);
  if (code !== 0) throw new PlainError(`exit code ${code}`);
}

function lintFirefoxBuild() {
  const linter = 'node_modules/addons-linter/bin/addons-linter';
  return expectSuccess(linter, [extensionFolder('firefox')], { quiet: true });
}

async function runTests(report, projects, options = []) {
  const args = ['run', '--reporter=default', '--reporter=json', ...options];
  args.push(`--outputFile.json=${REPORTS}/${report}.json`);
  await expectSuccess(VITEST, [...args, ...projects.flatMap((name) => ['--project', name])]);
}

/** Sums up what the test runs reported so far. */
function countTests() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const report of ['unit', 'pictures', 'end-to-end']) {
    const path = `${REPORTS}/${report}.json`;
    if (!existsSync(path)) continue;
    const counts = JSON.parse(readFileSync(path, 'utf8'));
    sum.passed += counts.numPassedTests;
    sum.failed += counts.numFailedTests;
    sum.skipped += counts.numPendingTests + counts.numTodoTests;
  }
  return sum;
}

const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

await runProgram(async () => {
  chdir(fileURLToPath(new URL('..', import.meta.url)));
  rmSync(REPORTS, { recursive: true, force: true });
  const start = performance.now();
  const durations = [];
  let failure = null;
  for (const { name, run } of STEPS) {
    say(`\n── ${name}`);
    const stepStart = performance.now();
    try {
      await run();
    } catch (error) {
      // Only what is known to be a step's own verdict; a fault of this script has to show as one.
      if (!(error instanceof PlainError)) throw error;
      failure = { name, reason: error.message };
    }
    durations.push(`${seconds(stepStart).padStart(9)}  ${name}${failure ? ' (failed)' : ''}`);
    if (failure !== null) break;
  }
  const { passed, failed, skipped } = countTests();
  say(`\n${durations.join('\n')}\n${seconds(start).padStart(9)}  in all`);
  if (failure !== null) {
    process.exitCode = 1;
    say(`\nStopped: the step “${failure.name}” failed: ${failure.reason}`);
  }
  say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
});
