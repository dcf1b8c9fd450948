import { expect, it } from 'vitest';
import { readingPreferencesOf, USUAL_PREFERENCES } from '../../../core/settings/readingPreferences';

it.each([
  ['nothing', undefined, {}],
  ['something else', 'large', {}],
  ['null', null, {}],
  ['all of them', { script: 'hant', size: 130, width: 'wide', leading: 'open' }, null],
  ['some', { size: 85 }, { size: 85 }],
  ['values of another release', { script: 'hk', size: 1000, width: 'wide' }, { width: 'wide' }],
])('reading preferences stored as %s', (_, stored, changed) => {
  expect(readingPreferencesOf(stored)).toEqual(
    changed === null ? stored : { ...USUAL_PREFERENCES, ...changed },
  );
});
