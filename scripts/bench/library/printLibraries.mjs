import { say } from '../../print.mjs';

const milliseconds = (value) =>
  value < 10_000 ? `${value.toFixed(0)} ms` : `${(value / 1000).toFixed(0)} s`;
const megabytes = (value) => `${(value / 1e6).toFixed(1)} MB`;

/** What is printed of each library: how, and what is aimed at. */
const FIGURES = [
  { what: 'import', of: 'brought', as: milliseconds },
  { what: 'import, per MB', of: 'perMegabyte', as: milliseconds },
  { what: 'first mark of a page, cold', of: 'firstMark', as: milliseconds, times: 1.5 },
  { what: 'index for a page, cold', of: 'index', as: milliseconds, most: 150 },
  { what: 'note, cold', of: 'note', as: milliseconds, most: 150 },
  { what: 'note, awake', of: 'noteAwake', as: milliseconds, most: 50 },
  { what: 'a letter in the popup’s search', of: 'search', as: milliseconds, most: 100 },
  { what: 'reader: a document opens', of: 'reader', as: milliseconds, most: 1_000 },
  { what: 'memory, background', of: 'background', as: megabytes, most: 120e6 },
  { what: 'memory, reader', of: 'readerHeap', as: megabytes, most: 80e6 },
  { what: 'memory, a page with marks', of: 'tab', as: megabytes },
];

/**
 * Prints aim, figure, and whether it is reached, one column a library.
 *
 * @param {Record<string, number>} alone figures with the built-in pack alone
 * @param {(Record<string, number> & { size: { terms: number, passages: number } })[]} rows
 */
export function printLibraries(alone, rows) {
  const heads = rows.map(({ size }) => `${size.passages.toLocaleString('en')} passages`);
  say(`\n${line('', 'aim', ['built-in pack', ...heads])}`);
  for (const { what, of, as, most, times } of FIGURES) {
    const cellOf = (value) => {
      if (value === undefined) return '';
      const limit = most ?? (times === undefined ? Number.POSITIVE_INFINITY : times * alone[of]);
      const verdict = Number.isFinite(limit) ? (value <= limit ? ' reached' : ' NOT') : '';
      return `${as(value)}${verdict}`;
    };
    const aim = most === undefined ? (times === undefined ? '' : `≤ ${times}×`) : `≤ ${as(most)}`;
    say(line(what, aim, [alone[of], ...rows.map((row) => row[of])].map(cellOf)));
  }
}

function line(what, aim, cells) {
  return what.padEnd(34) + aim.padEnd(12) + cells.map((cell) => cell.padStart(22)).join('');
}
