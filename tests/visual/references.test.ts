import { existsSync, readdirSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PACKED } from '../../scripts/pictures/referenceFolders.mjs';

/** Bytes: each picture that is made anew adds as much to the history. */
const MOST = 5_000_000;

it.skipIf(!existsSync(PACKED))('reference pictures stay small, all of them together', () => {
  const sizes = readdirSync(PACKED, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(`${PACKED}/${path}`))
    .map((stat) => (stat.isFile() ? stat.size : 0));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST);
});
