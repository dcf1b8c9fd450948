import { say } from '../print.mjs';
import { spreadOf } from './extension/measureRuns.mjs';

const MEGABYTE = 1_000_000;

/** Rows of the table: what of which page, in which unit, and whether the page's own share is taken off. */
const ROWS = [
  ['first mark after DOMContentLoaded', '50k sparse', 'first', 'ms'],
  ['main thread beyond the page’s own', '50k sparse', 'thread', 'ms', 'beyond'],
  ['longest task', '50k sparse', 'longest', 'ms'],
  ['first mark after DOMContentLoaded', '50k dense', 'first', 'ms'],
  ['main thread beyond the page’s own', '50k dense', 'thread', 'ms', 'beyond'],
  ['first mark after DOMContentLoaded', '500k sparse', 'first', 'ms'],
  ['main thread beyond the page’s own', '500k sparse', 'thread', 'ms', 'beyond'],
  ['first mark after DOMContentLoaded', '500k dense', 'first', 'ms'],
  ['main thread beyond the page’s own', '500k dense', 'thread', 'ms', 'beyond'],
  ['heap', '500k dense', 'heap', 'MB', 'beyond'],
  ['removal of 10,000 elements', 'removals', 'removals', 'ms', 'beyond'],
  ['frame that changes the style of 3,000 marks', 'frames', 'frames', 'ms', 'beyond'],
  ['batch prepended to a feed → first mark in it', 'feed', 'batch', 'ms'],
  ['of those batches, marked in their first frame', 'feed', 'inFrame', ''],
];

/**
 * Prints the table: ours as figures, each peer as × of ours, with the quartiles of the ratios of one round.
 *
 * @param {Record<string, Record<string, Record<string, number>[] | null>>} results by page and by browser (`none` is
 *   the one without an extension), what each round has measured; `null` for what was given up
 * @param {string[]} names of the browsers in the order they are to stand in, ours first
 */
export function printPeers(results, names) {
  say(
    '\nMedians; ours with its quartiles, the others × of ours with the quartiles of the rounds’ ratios',
  );
  for (const [what, page, figure, unit, isBeyond] of ROWS) {
    if (results[page] === undefined) continue;
    const valuesOf = (name) => figuresOf(results[page], name, figure, isBeyond !== undefined);
    const [ours, ...peers] = names.map((name) => [name, valuesOf(name)]);
    say(`\n${page}: ${what}`);
    say(`  ${ours[0].padEnd(24)} ${oursOf(ours[1], unit)}`);
    for (const [name, values] of peers)
      say(`  ${name.padEnd(24)} ${peerOf(values, ours[1], unit)}`);
  }
  printPlaces(results, names);
}

/** What is marked: the same places for all on a sparse page, if all find the same. */
function printPlaces(results, names) {
  const pages = ['50k sparse', '500k dense'].filter((page) => results[page] !== undefined);
  if (pages.length === 0) return;
  say(`
Places marked, and in brackets the ranges registered or elements put in for them. A name within a longer one is of one
place with it, and one that lies across elements of the page has several elements. Ours registers those near the window
only, where a page has more than 250.`);
  for (const page of pages) {
    const marks = names.map((name) => {
      const last = results[page][name]?.at(-1);
      return last === undefined ? `${name} –` : `${name} ${last.places} (${last.marks})`;
    });
    say(`${page}: ${marks.join(', ')}`);
  }
}

/** @returns {number[] | null} */
function figuresOf(ofPage, name, figure, isBeyond) {
  const rounds = ofPage[name];
  if (rounds === null || rounds === undefined) return null;
  return rounds.map((round, at) => {
    const own = isBeyond ? (ofPage.none?.[at]?.[figure] ?? Number.NaN) : 0;
    return round[figure] - own;
  });
}

function shown(value, unit) {
  const scaled = unit === 'MB' ? value / MEGABYTE : value;
  return `${scaled.toFixed(Math.abs(scaled) < 10 ? 2 : 0)}${unit === '' ? '' : ` ${unit}`}`;
}

function oursOf(values, unit) {
  if (values === null) return 'gave up';
  const { median, lower, upper } = spreadOf(values);
  return `${shown(median, unit)} (${shown(lower, unit)} to ${shown(upper, unit)}, ${values.length} rounds)`;
}

function peerOf(values, ours, unit) {
  if (values === null || ours === null) return 'gave up';
  const { median } = spreadOf(values);
  const ratios = spreadOf(values.map((value, at) => value / ours[at]));
  const ratio = median / spreadOf(ours).median;
  return `${ratio.toFixed(2)}× (${ratios.lower.toFixed(2)} to ${ratios.upper.toFixed(2)}), ${shown(median, unit)}`;
}
