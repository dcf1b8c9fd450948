import { existsSync, readFileSync } from 'node:fs';

/**
 * Sums up what test runs reported. A run that never came to its end has no report; its step has failed.
 *
 * @param {string[]} reports Paths of what Vitest's JSON reporter wrote.
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countTests(reports) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const path of reports.filter(existsSync)) {
    const counts = JSON.parse(readFileSync(path, 'utf8'));
    sum.passed += counts.numPassedTests;
    sum.failed += counts.numFailedTests;
    sum.skipped += counts.numPendingTests + counts.numTodoTests;
  }
  return sum;
}
