import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Enough to put together what other rooms have; a rule would not fit in beside it. */
const LINES = 60;

const files = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.tsx?$/.test(path),
);

it.each(files)('%s wires and does no more', (path) => {
  const text = readFileSync(`entrypoints/${path}`, 'utf8');
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(LINES);
});
