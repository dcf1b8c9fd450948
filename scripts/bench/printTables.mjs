import { say } from '../print.mjs';

/** Timings that are ours or the floor; all others are rivals. */
const OWN = [
  'floor',
  'walk + fold + scan',
  'walk + fold + scan + fuzzy',
  'scan of the text',
  'index build',
];
const AHO_CORASICK = ['@monyone/aho-corasick', 'modern-ahocorasick', 'fastscan'];

const ratio = (value) => `${value.toFixed(value < 10 ? 2 : 0)}×`;
const spread = ({ median, lower, upper }) =>
  `±${Math.round(((upper - lower) / 2 / median) * 100)} %`;

function titleOf({ characters, density, names }) {
  return `${characters.toLocaleString('en')} characters, ${density}, ${names.toLocaleString('en')} names`;
}

/** One cell: page work over the floor, rivals over our own scan of the same text. */
export function printWarm({ cell, timings }) {
  say(`\n${titleOf(cell)} (warm, medians of ${cell.runs}, spread is half the middle half)`);
  const floor = timings.floor.median;
  for (const name of OWN) {
    const timing = timings[name];
    say(
      `  ${name.padEnd(28)} ${ratio(timing.median / floor).padStart(9)} floor  ${spread(timing).padStart(6)}  ${timing.hits} hits`,
    );
  }
  const scan = timings['scan of the text'].median;
  for (const [name, timing] of Object.entries(timings)) {
    if (OWN.includes(name)) continue;
    say(
      timing === null
        ? `  ${name.padEnd(28)} left out: it would take minutes`
        : `  ${name.padEnd(28)} ${ratio(timing.median / scan).padStart(9)} scan   ${spread(timing).padStart(6)}  ${timing.hits} hits`,
    );
  }
}

/** @param {{ cell: object, runs: Record<string, { build: number, read: number, hits: number }[]> }[]} results */
export function printCold(results) {
  for (const { cell, runs } of results) {
    const floor = medianOf(runs.floor.map(({ read }) => read));
    say(`\n${titleOf(cell)} (cold: medians of ${runs.floor.length} pages that have run nothing)`);
    for (const part of ['exact', 'fuzzy']) {
      for (const what of ['build', 'read']) {
        const times = runs[part].map((run) => run[what]);
        const timing = quartilesOf(times);
        say(
          `  ${`${part}, ${what}`.padEnd(28)} ${ratio(timing.median / floor).padStart(9)} floor  ${spread(timing).padStart(6)}  ${runs[part][0].hits} hits`,
        );
      }
    }
  }
}

/** @param {{ time: number, hits: number } | null} rival */
export function printMarkJs(rival, patience, warm, cell) {
  const own = find(warm, cell).timings['walk + fold + scan'];
  say(
    rival === null
      ? `\nmark.js, ${titleOf(cell)}: given up after ${patience / 1000} s, more than ${ratio(patience / own.median)} walk + fold + scan`
      : `\nmark.js, ${titleOf(cell)}: ${ratio(rival.time / own.median)} walk + fold + scan, ${rival.hits} hits`,
  );
}

/** The aims as one list, each with what this run gives. */
export function printAims(warm, cold, markJs, weight) {
  say('\nAims');
  const at = (characters, names, density = 'sparse') =>
    find(warm, { characters, names, density })?.timings ?? null;
  const line = (what, aim, value) =>
    say(`  ${what.padEnd(58)} ${aim.padStart(10)} ${value === null ? 'not run' : ratio(value)}`);
  const over = (timings, above, below) =>
    timings === null ? null : timings[above].median / timings[below].median;
  const [whole, floor, scan] = ['walk + fold + scan', 'floor', 'scan of the text'];

  for (const [names, aim] of [
    [300, '≤ 1.2×'],
    [5_000, '≤ 1.3×'],
    [100_000, '≤ 2×'],
  ]) {
    line(
      `walk + fold + scan ÷ floor, 500k, ${names} names`,
      aim,
      over(at(500_000, names), whole, floor),
    );
  }
  const few = at(500_000, 300);
  const many = at(500_000, 100_000);
  line('300 → 100k names, total', '≤ 1.7×', many && many[whole].median / few[whole].median);
  line('one RegExp ÷ scan, 300 names', '≥ 3×', over(few, 'one RegExp', scan));
  line('one RegExp ÷ scan, 5k names', '≥ 25×', over(at(500_000, 5_000), 'one RegExp', scan));
  const best = Math.min(...AHO_CORASICK.map((name) => few[name].median));
  line('best Aho–Corasick library ÷ scan, 300 names', '≥ 10×', best / few[scan].median);
  const small = at(50_000, 300);
  line(
    'mark.js ÷ walk + fold + scan, 300 names, 50k',
    '≥ 1,000×',
    markJs && markJs.time / small[whole].median,
  );
  line('exact + fuzzy ÷ exact, 50k', '≤ 3×', over(small, `${whole} + fuzzy`, whole));
  line('exact + fuzzy ÷ exact, 500k', '≤ 3×', over(few, `${whole} + fuzzy`, whole));
  const largest = cold.find(({ cell }) => cell.names === 100_000 && cell.characters === 500_000);
  const coldMedian = (what) => medianOf(largest.runs.exact.map((run) => run[what]));
  line(
    'index build ÷ cold scan of 500k, 100k names',
    '≤ 1×',
    largest ? coldMedian('build') / coldMedian('read') : null,
  );
  const megabytes = weight === null ? 'not run' : `${(weight / 2 ** 20).toFixed(1)} MB`;
  say(`  ${'index in memory, 100k names'.padEnd(58)} ${'≤ 4 MB'.padStart(10)} ${megabytes}`);
}

function find(results, { characters, density, names }) {
  return results.find(
    ({ cell }) =>
      cell.characters === characters && cell.density === density && cell.names === names,
  );
}

function medianOf(values) {
  return quartilesOf(values).median;
}

function quartilesOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) };
}
