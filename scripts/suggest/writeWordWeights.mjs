/** A weight nearer to 0 changes no rank that matters; what is learned of a word is not known more exactly than by a step. */
const LEAST = 0.1;
const STEP = 0.05;

/**
 * Weights of words in the form that `readWordWeights` reads: all words of one place and weight on a line.
 *
 * @param {Record<string, number>} words weights by place and word: `first 推动`
 */
export function writeWordWeights(words) {
  const lines = new Map();
  for (const [key, weight] of Object.entries(words)) {
    if (Math.abs(weight) < LEAST) continue;
    const [place, word] = key.split(' ');
    const line = `${place} ${Number((Math.round(weight / STEP) * STEP).toFixed(2))}`;
    lines.set(line, [...(lines.get(line) ?? []), word]);
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([line, list]) => `${line} ${list.sort().join(' ')}\n`)
    .join('');
}
