import { say } from '../print.mjs';

/** As much of a title as has room on a line. */
const MOST_OF_A_TITLE = 48;

/**
 * Prints what was recognised in each file, one line each.
 *
 * @param {Record<string, import('./bringIn.mjs').ImportedFile>} results
 */
export function printImported(results) {
  for (const [file, result] of Object.entries(results)) say(`${file}: ${inWords(result)}`);
}

function inWords(result) {
  if ('error' in result) return `not brought in (${result.error})`;
  if ('entries' in result) return `${result.entries.length} terms`;
  const { title, blocks } = result;
  const headings = blocks.filter(({ kind }) => kind === 'heading').length;
  const called = (title ?? '').slice(0, MOST_OF_A_TITLE);
  return `“${called}”, passages: ${blocks.length - headings}, headings: ${headings}`;
}
