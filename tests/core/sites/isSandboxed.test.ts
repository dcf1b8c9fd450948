import { expect, it } from 'vitest';
import { isSandboxed } from '../../../core/sites/isSandboxed';

it.each([
  ['a page', 'https://news.example', 'https:', false],
  ['a page that is served with `sandbox`', 'null', 'https:', true],
  ['a document of a sandboxed frame', 'null', 'about:', true],
  ['a file', 'null', 'file:', false],
])('%s', (_, origin, protocol, expected) => {
  expect(isSandboxed(origin, protocol)).toBe(expected);
});
