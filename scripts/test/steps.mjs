import { existsSync } from 'node:fs';
import { buildExtension, extensionFolder } from '../buildExtension.mjs';
import { PACKED } from '../pictures/referenceFolders.mjs';
import { PlainError } from '../print.mjs';
import { runPackageScript } from '../runCommand.mjs';

/** @typedef {import('./runSteps.mjs').Step} Step */

const REFERENCES = `${PACKED}/renderer.json`;

const TYPES_OF_WXT = 'types that WXT generates';
/** What runs inside of Chromium comes from servers that keep what they have prepared in one folder. */
const SERVED = 'served into Chromium';
/** What unpacks pictures leaves Node something to wait for when all is done: not for Vitest's ten seconds. */
const AT_END = ['--teardownTimeout=2000'];
const BUILD = { chromium: 'build for Chromium', firefox: 'build for Firefox' };

/**
 * The steps of `npm test` after the set-up: first what others wait for, then the longest, so that none
 * of those is left alone at the end.
 *
 * @param {object} what
 * @param {boolean} what.build With the builds, and what checks them.
 * @param {'none' | 'related' | 'all'} what.tests Which of the tests beside those.
 * @param {string} what.base The commit since which a test is `related` to a change.
 * @param {(project: string) => string} what.reportOf Where a run writes its counts, by its first project.
 * @returns {Step[]}
 */
export function stepsOf({ build, tests, base, reportOf }) {
  const related = tests === 'related' ? ['--changed', base, '--passWithNoTests'] : [];
  const report = (project) => `--outputFile.json=${reportOf(project)}`;
  const inside = (name, projects, options = []) =>
    testRun(name, projects, [TYPES_OF_WXT], [...related, ...options, report(projects[0])]);
  const served = (...step) => ({ ...inside(...step), lane: SERVED });
  const outside = (name, browser, options = []) =>
    testRun(name, [browser], [BUILD[browser]], [...options, report(browser)]);
  return [
    typesOfWxt(),
    ...(build ? [buildStep('chromium'), buildStep('firefox')] : []),
    // They wait for a browser more than they work, so the rest runs beside them, and the other browser too: one after
    // the other they would take as long as all the rest.
    ...(build ? [outside('end to end in Chromium', 'chromium', ['--maxWorkers=1'])] : []),
    ...(tests === 'none' ? [] : [served('tests inside Chromium', ['browser'])]),
    ...(build ? [lintOfMozilla(), outside('end to end in Firefox', 'firefox')] : []),
    ...(tests === 'none' ? [] : [served('tests of the interface', ['components'])]),
    ...(tests === 'none' ? [] : [inside('tests in Node', ['node', 'services'])]),
    ...(tests === 'none' ? [] : [pictures(served('pictures of every state', ['visual'], AT_END))]),
    packageStep('types', [TYPES_OF_WXT], 'typescript/bin/tsc', ['--noEmit']),
    packageStep('format, lint, import direction', [], '@biomejs/biome/bin/biome', ['check', '.']),
    packageStep('what nothing uses', [TYPES_OF_WXT], 'knip/bin/knip.js', ['--no-progress']),
  ];
}

/**
 * The steps of `npm run test:long`: the tests of algorithms against naive ones, however long they take.
 *
 * @param {(project: string) => string} reportOf As above.
 * @returns {Step[]}
 */
export function longSteps(reportOf) {
  const options = ['property', '--testTimeout=0', `--outputFile.json=${reportOf('node')}`];
  return [typesOfWxt(), testRun('properties over random cases', ['node'], [TYPES_OF_WXT], options)];
}

function typesOfWxt() {
  return packageStep(TYPES_OF_WXT, [], 'wxt/bin/wxt.mjs', ['prepare'], { isQuiet: true });
}

/** @returns {Step} */
function packageStep(name, after, script, args, { isQuiet = false } = {}) {
  const run = async (onOutput) => {
    const code = await runPackageScript(`node_modules/${script}`, args, { onOutput });
    if (code !== 0) throw new PlainError(`exit code ${code}`);
  };
  return { name, after, isQuiet, run };
}

function testRun(name, projects, after, options) {
  const chosen = projects.flatMap((project) => ['--project', project]);
  const args = ['run', ...chosen, '--reporter=default', '--reporter=json', ...options];
  return packageStep(name, after, 'vitest/vitest.mjs', args);
}

/** @param {Step} step @returns {Step} */
function pictures(step) {
  const run = async (onOutput) => {
    if (!existsSync(REFERENCES)) {
      onOutput('The reference pictures are not in this clone: nothing is compared with them.\n');
    }
    await step.run(onOutput);
  };
  return { ...step, run };
}

/** @param {'chromium' | 'firefox'} browser @returns {Step} */
function buildStep(browser) {
  return {
    name: BUILD[browser],
    after: [TYPES_OF_WXT],
    isQuiet: true,
    run: (onOutput) => buildExtension(browser, { onOutput }),
  };
}

function lintOfMozilla() {
  const name = 'what Mozilla checks of an add-on';
  const linter = 'addons-linter/bin/addons-linter';
  return packageStep(name, [BUILD.firefox], linter, [extensionFolder('firefox')], {
    isQuiet: true,
  });
}
