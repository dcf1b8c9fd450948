import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * The tests that failed in test runs, a line each: file, name, and the first line of what was wrong. A file
 * that never came to its tests is one line. A test that failed and then passed when tried again is none: it is loose.
 *
 * @param {string[]} reports Paths of what Vitest's JSON reporter wrote; those that are not there are left out.
 * @param {string} [root] What the files' paths are told from.
 * @returns {string[]}
 */
export function failedTests(reports, root = process.cwd()) {
  const files = testedFiles(reports).filter(({ status }) => status === 'failed');
  return files.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return [`${relative(root, name)}: ${firstLine(message)}`];
    return failed.map(lineOf(relative(root, name)));
  });
}

/**
 * The tests that failed and passed when tried again, as `failedTests` tells of the others: no run fails for them, and none
 * hides them.
 *
 * @param {string[]} reports
 * @param {string} [root]
 * @returns {string[]}
 */
export function looseTests(reports, root = process.cwd()) {
  return testedFiles(reports).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(lineOf(relative(root, name))),
  );
}

function testedFiles(reports) {
  return reports
    .filter(existsSync)
    .flatMap((path) => JSON.parse(readFileSync(path, 'utf8')).testResults);
}

const lineOf =
  (file) =>
  ({ fullName, failureMessages }) =>
    `${file} › ${fullName}: ${firstLine(failureMessages.join('\n'))}`;

function firstLine(text) {
  return text.split('\n', 1)[0];
}
