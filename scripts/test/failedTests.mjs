import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * The tests that failed in test runs, a line each: file, name, and the first line of what was wrong. A file
 * that never came to its tests is one line. A test that failed and then passed when tried again is none.
 *
 * @param {string[]} reports Paths of what Vitest's JSON reporter wrote; those that are not there are left out.
 * @param {string} [root] What the files' paths are told from.
 * @returns {string[]}
 */
export function failedTests(reports, root = process.cwd()) {
  const files = reports
    .filter(existsSync)
    .flatMap((path) => JSON.parse(readFileSync(path, 'utf8')).testResults)
    .filter(({ status }) => status === 'failed');
  return files.flatMap(({ name, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return [`${file}: ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) =>
        `${file} › ${fullName}: ${firstLine(failureMessages.join('\n'))}`,
    );
  });
}

function firstLine(text) {
  return text.split('\n', 1)[0];
}
