declare const process: { env: Record<string, string | undefined> } | undefined;

/**
 * How many random cases a property is tried with: a quarter of what the test holds enough for once,
 * since every run brings other ones, or as many as `PANGZHU_PROPERTY_RUNS` says: `npm run test:long`
 * asks for a million.
 */
export function propertyRuns(enough: number): number {
  const asked = typeof process === 'undefined' ? undefined : process.env.PANGZHU_PROPERTY_RUNS;
  return asked === undefined ? Math.ceil(enough / 4) : Number(asked);
}
