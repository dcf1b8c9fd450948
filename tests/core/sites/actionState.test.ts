import { expect, it } from 'vitest';
import { type ActionState, actionStateOf, badgeTextOf } from '../../../core/sites/actionState';
import type { SiteRules } from '../../../core/sites/sites';

const rules: SiteRules = { mode: 'everywhere', hosts: { 'off.example': 'off' } };

it.each<[string | null, ActionState]>([
  ['https://on.example/', { case: 'on', host: 'on.example', terms: 3 }],
  ['https://a.off.example/', { case: 'off', host: 'a.off.example' }],
  ['chrome://newtab/', { case: 'denied' }],
  ['chrome-extension://ours/reader.html?document=a', { case: 'own' }],
  ['chrome-extension://another/reader.html', { case: 'denied' }],
  [null, { case: 'denied' }],
])('%s', (url, state) =>
  expect(actionStateOf(url, 'chrome-extension://ours/', rules, 3)).toEqual(state),
);

it.each([
  [0, ''],
  [1, '1'],
  [999, '999'],
  [1000, '999+'],
])('%i terms show as “%s”', (terms, text) => {
  expect(badgeTextOf({ case: 'on', host: 'a', terms })).toBe(text);
});

it('counts nothing where Pangzhu is off or denied', () => {
  expect(badgeTextOf({ case: 'off', host: 'a' })).toBe('');
  expect(badgeTextOf({ case: 'denied' })).toBe('');
});
