import { principalAxes } from './principalAxes.mjs';
import { dot, middleOf, minus } from './vectors.mjs';

/** Of the mean variance, added to each so that narrow directions do not weigh more than wide ones. */
const SHRINKAGE = 0.3;
/** A step of the rounded numbers, in standard deviations, and how many there are. */
const STEP = 0.6;
const STEPS = 8;
/** The same first character as of filters (`bloomFilter.ts`). */
const FIRST = 48;

/**
 * Vectors as `readWordVectors` takes them: their directions of most variance are taken and all made equally wide (whitened),
 * which leaves what tells subjects apart and not what all words have in common.
 *
 * @param {number[][]} rows
 * @param {number} dimensions how many directions, an even number
 * @returns {string} two numbers of three bits a character
 */
export function whitenedText(rows, dimensions) {
  return rounded(whitened(rows, dimensions));
}

function whitened(rows, dimensions) {
  const middle = middleOf(rows);
  const centred = rows.map((row) => minus(row, middle));
  const axes = principalAxes(centred).slice(0, dimensions);
  const mean = axes.reduce((sum, { variance }) => sum + variance, 0) / dimensions;
  return centred.map((row) =>
    axes.map(({ axis, variance }) => dot(row, axis) / Math.sqrt(variance + SHRINKAGE * mean)),
  );
}

function rounded(rows) {
  const numbers = rows.flat();
  const width = Math.sqrt(numbers.reduce((sum, each) => sum + each * each, 0) / numbers.length);
  const steps = numbers.map((each) => {
    const step = Math.floor(each / (STEP * width)) + STEPS / 2;
    return Math.min(STEPS - 1, Math.max(0, step));
  });
  let text = '';
  for (let at = 0; at < steps.length; at += 2) {
    text += String.fromCharCode(FIRST + steps[at] * STEPS + steps[at + 1]);
  }
  return text;
}
