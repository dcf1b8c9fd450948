import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Enough to put together what other rooms have; a rule would not fit in beside it. */
const LINES = 60;

it.each(globSync('entrypoints/**/*.{ts,tsx}'))('%s wires and does no more', (path) => {
  expect(readFileSync(path, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(LINES);
});
