import type { Features } from './measureCandidate';

/** Log odds that a candidate is a term: the weighted sum of what is known of it. */
export function scoreFeatures(
  features: Features,
  weights: Readonly<Record<string, number>>,
): number {
  let score = 0;
  for (const [name, value] of Object.entries(features)) score += (weights[name] ?? 0) * value;
  return score;
}
