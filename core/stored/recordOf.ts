import * as v from 'valibot';

/**
 * As `v.record`, of keys that are somebody's names: that leaves out `__proto__`, `constructor` and `prototype` without a word, and a
 * host may well be called so.
 */
export function recordOf<Value>(
  key: v.GenericSchema<string>,
  value: v.GenericSchema<unknown, Value>,
): v.GenericSchema<unknown, Record<string, Value>> {
  const whole = v.object({});
  return {
    ...whole,
    '~run'(dataset, config) {
      const input = dataset.value;
      const issues: v.BaseIssue<unknown>[] = [];
      const entries = Object.entries(isObject(input) ? input : {}).map(([name, own]) => {
        const made = value['~run'](datasetOf(own), config);
        const step = { type: 'object', origin: 'value', input, key: name, value: own };
        for (const issue of [
          ...(key['~run'](datasetOf(name), config).issues ?? []),
          ...(made.issues ?? []),
        ]) {
          issues.push({ ...issue, path: [step, ...(issue.path ?? [])] as typeof issue.path });
        }
        return [name, made.value] as const;
      });
      const [first, ...rest] = issues;
      if (!isObject(input)) return whole['~run'](dataset, config) as v.FailureDataset<never>;
      // `fromEntries` makes own properties of them.
      const all = Object.fromEntries(entries) as Record<string, Value>;
      return first === undefined
        ? { typed: true, value: all, issues: undefined }
        : { typed: false, value: all, issues: [first, ...rest] };
    },
  };
}

const datasetOf = (value: unknown) => ({ typed: false, value, issues: undefined }) as const;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
