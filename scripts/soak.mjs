/**
 * `npm run soak`: whether marks stay those of a fresh scan through 50,000 items of a feed, 500 navigations and
 * more than 10,000 random changes of random pages. Of a failure it says the seed and the shortest way to it.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'browser', 'tests/browser/annotator/soak.test.ts'],
  { stdio: 'inherit', env: { ...process.env, VITE_PANGZHU_SOAK: 'all' } },
);
process.exitCode = status ?? 1;
