import { say } from '../print.mjs';
import { spreadOf } from './extension/measureRuns.mjs';

const KILOBYTE = 1000;
/** Milliseconds of the main thread that the first screen may take: on a small page, that is what any page takes. */
const FIRST_SCREEN = { '/5k.html': 50, '/50k.html': 60, '/5M.html': 60 };
/** And that the background may, from cold. */
const FROM_COLD = { 'index for a page': 40, 'note, 10,000 passages': 120 };

const ratio = (value) => `${value.toFixed(2)}×`;
const milliseconds = (value) => `${value.toFixed(value < 1 ? 3 : 1)} ms`;
const kilobytes = (bytes) => `${(bytes / KILOBYTE).toFixed(1)} KB`;
const spread = ({ median, lower, upper, runs }) =>
  `±${Math.round(((upper - lower) / 2 / median) * 100)} % of ${runs}`;

function line(what, value, aim = '', rest = '') {
  say(`  ${what.padEnd(58)} ${value.padStart(11)}  ${aim.padEnd(24)} ${rest}`.trimEnd());
}

/** What is aimed at, and whether it is reached; nothing where there is no aim. */
function verdict(value, aim, write) {
  if (aim === undefined) return '';
  return `≤ ${write(aim)}: ${value <= aim ? 'reached' : 'not reached'}`;
}

const inMilliseconds = (value) => `${value} ms`;

/** @param {number} [aim] in milliseconds */
function timeLine(what, timing, aim) {
  line(
    what,
    milliseconds(timing.median),
    verdict(timing.median, aim, inMilliseconds),
    spread(timing),
  );
}

/** Prints what `scripts/bench/extension.mjs` has measured, each figure beside its aim. */
export function printExtension({
  sizes,
  marking,
  memory,
  work,
  pointer,
  search,
  note,
  background,
  counts,
}) {
  say(
    '\nThe built extension (medians, spread is half the middle half; times are processor time where',
  );
  say('they are about the main thread of a page)');
  say('\nSize, gzipped');
  line('content script', kilobytes(sizes.script));
  line('index of the built-in pack', kilobytes(sizes.index));
  line(
    'both: what a page with prose gets',
    kilobytes(sizes.onPage),
    verdict(sizes.onPage, 45_000, kilobytes),
  );
  for (const { path, size, gzipped } of sizes.files) {
    line(`  ${path}`, kilobytes(gzipped), '', `${kilobytes(size)} unpacked`);
  }

  for (const [path, { first, all, longest, start, marks }] of Object.entries(marking)) {
    say(`\nPage ${path.slice(1)}, ${marks.median.toLocaleString('en')} marks`);
    timeLine('main thread until the first screen is marked', first, FIRST_SCREEN[path]);
    timeLine('main thread until everything is', all);
    timeLine('longest task', longest, 16);
    timeLine('task in which the script starts', start);
    line(
      'memory of the content script',
      kilobytes(memory[path]),
      verdict(memory[path], 2_000_000, kilobytes),
    );
  }

  say(
    `\nPage with ${counts.marks.toLocaleString('en')} marks, its own work with the extension ÷ without`,
  );
  line(
    'frame in which it changes its style',
    ratio(work.frames.ratio),
    verdict(work.frames.ratio, 1.1, ratio),
    both(work.frames),
  );
  line(
    'removal of all elements, one by one',
    ratio(work.removals.ratio),
    verdict(work.removals.ratio, 1.3, ratio),
    both(work.removals),
  );

  say('\nInterface');
  timeLine('movement of the pointer', pointer, 0.1);
  timeLine(`key-press to results, ${passages(counts)}`, search, 16);
  timeLine(`rest of the pointer to note beyond the delay, ${passages(counts)}`, note, 50);

  say('\nBackground, from a message to its answer');
  for (const [what, { cold, warm }] of Object.entries(background)) {
    timeLine(`${what}, from cold`, spreadOf(cold), FROM_COLD[what]);
    timeLine(`${what}, awake`, spreadOf(warm));
  }
}

const passages = ({ passages: count }) => `${count.toLocaleString('en')} passages`;
const both = ({ own, plain }) =>
  `${milliseconds(own.median)} ÷ ${milliseconds(plain.median)}, ${spread(own)}`;
