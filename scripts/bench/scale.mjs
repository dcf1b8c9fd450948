/**
 * How index, build and first marks grow from one library to a million names. Each number of names is
 * measured in a process of its own, so that one does not pay for the memory of another.
 */
import { spawnSync } from 'node:child_process';
import { argv, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { importBundled } from '../build/bundleForNode.mjs';
import { say } from '../print.mjs';

const MODULE = 'tests/bench/extension/scale.ts';
const NAMES = [300, 3_000, 30_000, 100_000, 300_000, 1_000_000];
const RUNS = 7;
/** So many names and more are measured once: that takes its time and varies little. */
const MANY = 300_000;

/** Prints the table. */
export async function benchScale() {
  await importBundled(MODULE);
  say('\nScale, in Node: times are medians, ratios to the row of 300 names');
  say(
    ['names', 'compile', 'message', 'gzipped', 'transfer', 'build', 'first scan of 50k', 'kept']
      .map((head) => head.padStart(18))
      .join(''),
  );
  let smallest = null;
  for (const names of NAMES) {
    const growth = measureApart(names, names < MANY ? RUNS : 1);
    smallest ??= growth;
    const time = (field) =>
      `${growth[field].toFixed(1)} ms ${ratio(growth[field] / smallest[field])}`;
    const size = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;
    say(
      [
        names.toLocaleString('en'),
        time('compile'),
        size(growth.message),
        size(growth.gzipped),
        time('transfer'),
        time('build'),
        time('firstScan'),
        size(growth.kept),
      ]
        .map((cell) => cell.padStart(18))
        .join(''),
    );
  }
}

const ratio = (value) => `${value.toFixed(value < 10 ? 1 : 0)}×`;

/** Medians of `runs` processes. */
function measureApart(names, runs) {
  const results = Array.from({ length: runs }, () => {
    const { stdout, stderr, status } = spawnSync(
      execPath,
      ['--expose-gc', '--max-old-space-size=8192', fileURLToPath(import.meta.url), String(names)],
      { encoding: 'utf8', maxBuffer: 1 << 24 },
    );
    if (status !== 0) throw new Error(`The measurement of ${names} names failed: ${stderr}`);
    return JSON.parse(stdout);
  });
  const median = (field) =>
    results.map((result) => result[field]).toSorted((a, b) => a - b)[results.length >> 1];
  return Object.fromEntries(Object.keys(results[0]).map((field) => [field, median(field)]));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { growthOf } = await import(
    new URL('../../.output/bench/tests-bench-extension-scale.mjs', import.meta.url).href
  );
  const { text, ...growth } = growthOf(Number(argv[2]), globalThis.gc);
  process.stdout.write(JSON.stringify({ ...growth, gzipped: gzipSync(text).length }));
}
