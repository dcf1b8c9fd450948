declare const process: { env: Record<string, string | undefined> } | undefined;

/**
 * How many random cases a property is tried with: as many as the test says, or as
 * `PANGZHU_PROPERTY_RUNS` says, for trying a million of them once.
 */
export function propertyRuns(usual: number): number {
  const asked = typeof process === 'undefined' ? undefined : process.env.PANGZHU_PROPERTY_RUNS;
  return asked === undefined ? usual : Number(asked);
}
