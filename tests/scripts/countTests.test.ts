import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { countTests } from '../../scripts/test/countTests.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pangzhu-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(name: string, counts: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(counts));
  return path;
}

it('sums up the reports there are', () => {
  const zero = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  const paths = [
    report('a.json', { ...zero, numPassedTests: 5, numFailedTests: 1 }),
    report('b.json', { ...zero, numPassedTests: 7, numPendingTests: 2, numTodoTests: 3 }),
    join(folder, 'never-written.json'),
  ];
  expect(countTests(paths)).toEqual({ passed: 12, failed: 1, skipped: 5 });
  expect(countTests([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
