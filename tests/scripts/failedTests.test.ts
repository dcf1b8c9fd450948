import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { failedTests, looseTests } from '../../scripts/test/failedTests.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pangzhu-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(name: string, testResults: object[]): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ testResults }));
  return path;
}

it('names what failed, what passed at the second try alone, and the files that never came to their tests', () => {
  const tests = [
    { status: 'passed', fullName: 'a note opens', failureMessages: [] },
    {
      status: 'failed',
      fullName: 'a note closes',
      failureMessages: ['expected 1 to be 2\n    at x'],
    },
    { status: 'pending', fullName: 'a note waits', failureMessages: [] },
    { status: 'passed', fullName: 'a note moves', failureMessages: ['too late\n    at x'] },
  ];
  const paths = [
    report('a.json', [
      { status: 'failed', name: '/p/tests/note.test.ts', message: '', assertionResults: tests },
      {
        status: 'passed',
        name: '/p/tests/fine.test.ts',
        message: '',
        assertionResults: [tests[0]],
      },
    ]),
    report('b.json', [
      {
        status: 'failed',
        name: '/p/tests/broken.test.ts',
        message: 'No such module\nmore',
        assertionResults: [],
      },
    ]),
    join(folder, 'never-written.json'),
  ];
  expect(failedTests(paths, '/p')).toEqual([
    'tests/note.test.ts › a note closes: expected 1 to be 2',
    'tests/broken.test.ts: No such module',
  ]);
  expect(looseTests(paths, '/p')).toEqual(['tests/note.test.ts › a note moves: too late']);
});
