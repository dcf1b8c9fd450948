/**
 * What is known of a candidate: a number for each of a fixed list of features, in the order in which those are named.
 * There are millions of candidates, so that nothing is made for each but the numbers.
 */
export type Features = Float64Array;

const names: string[] = [];

/** Names a feature, once, while modules are loaded; returns its place among the numbers. */
export function feature(name: string): number {
  names.push(name);
  return names.length - 1;
}

/** Names a feature for each of `variants`, between `prefix` and `suffix`: `before-n`, `before-v` … */
export function featuresOf<Variant extends string | number>(
  prefix: string,
  variants: readonly Variant[],
  suffix = '',
): Readonly<Record<Variant, number>> {
  const places = variants.map((variant) => [variant, feature(`${prefix}${variant}${suffix}`)]);
  return Object.fromEntries(places) as Record<Variant, number>;
}

/** The names of all features, in order. */
export function featureNames(): readonly string[] {
  return names;
}

/** Numbers for all features, each 0. */
export function noFeatures(): Features {
  return new Float64Array(names.length);
}

/** Log odds that a candidate is a term: the weighted sum of what is known of it. */
export function scoreFeatures(features: Features, weights: Features): number {
  let score = 0;
  for (let at = 0; at < features.length; at++) {
    score += (features[at] as number) * (weights[at] as number);
  }
  return score;
}

/**
 * Weights by name, as they are kept, in the order of the features.
 *
 * @throws RangeError for a name that no feature has
 */
export function weightsInOrder(weights: Readonly<Record<string, number>>): Features {
  const ordered = noFeatures();
  for (const [name, weight] of Object.entries(weights)) {
    const at = names.indexOf(name);
    if (at < 0) throw new RangeError(`no such feature: ${name}`);
    ordered[at] = weight;
  }
  return ordered;
}
