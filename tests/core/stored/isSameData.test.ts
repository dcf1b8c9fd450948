import { expect, it } from 'vitest';
import { isSameData } from '../../../core/stored/isSameData';

it.each<[string, unknown, unknown, boolean]>([
  ['fields in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
  ['fields of fields in another order', { a: [{ c: 1, d: 2 }] }, { a: [{ d: 2, c: 1 }] }, true],
  ['a field that is left out and one that says nothing', { a: undefined }, {}, true],
  ['nothing stored and something', undefined, { a: 1 }, false],
  ['nothing stored twice', undefined, undefined, true],
  ['lists in another order', ['a', 'b'], ['b', 'a'], false],
  ['other values', { a: 1 }, { a: '1' }, false],
  ['a list and its places as fields', ['a'], { 0: 'a' }, false],
  ['null and an empty object', null, {}, false],
  ['a field that is named like the prototype', JSON.parse('{"__proto__":{"a":1}}'), {}, false],
])('%s', (_, first, second, expected) => {
  expect(isSameData(first, second)).toBe(expected);
  expect(isSameData(second, first)).toBe(expected);
});
