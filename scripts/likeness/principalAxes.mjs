/** Rotations go through all pairs of axes so often; some ten are enough for a hundred axes. */
const SWEEPS = 30;
/** Of the variance, what may be left between two axes. */
const TINY = 1e-12;

/**
 * The directions in which rows differ most (principal components), the widest first, by Jacobi's rotations of their
 * covariances (Golub and Van Loan, Matrix Computations, 8.5).
 *
 * @param {number[][]} rows of equal length, their mean zero
 * @returns {{ axis: number[], variance: number }[]}
 */
export function principalAxes(rows) {
  const size = rows[0].length;
  const matrix = Array.from({ length: size }, (_, a) =>
    Array.from(
      { length: size },
      (_, b) => rows.reduce((sum, row) => sum + row[a] * row[b], 0) / rows.length,
    ),
  );
  const axes = matrix.map((_, a) => matrix.map((_, b) => (a === b ? 1 : 0)));
  const whole = matrix.reduce((sum, row, at) => sum + row[at], 0);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let turned = false;
    for (let a = 0; a < size; a++) {
      for (let b = a + 1; b < size; b++) {
        if (Math.abs(matrix[a][b]) <= TINY * whole) continue;
        turned = true;
        rotate(matrix, axes, a, b);
      }
    }
    if (!turned) break;
  }
  return matrix
    .map((row, at) => ({ variance: row[at], axis: axes.map((each) => each[at]) }))
    .sort((a, b) => b.variance - a.variance);
}

/** Turns two axes so that nothing is left between them. */
function rotate(matrix, axes, a, b) {
  const theta = (matrix[b][b] - matrix[a][a]) / (2 * matrix[a][b]);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const row of [...matrix, ...axes]) {
    [row[a], row[b]] = [cosine * row[a] - sine * row[b], sine * row[a] + cosine * row[b]];
  }
  const [rowA, rowB] = [matrix[a], matrix[b]];
  matrix[a] = rowA.map((each, at) => cosine * each - sine * rowB[at]);
  matrix[b] = rowA.map((each, at) => sine * each + cosine * rowB[at]);
}
