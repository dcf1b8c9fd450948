import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CALLED, leaveCalled, wrappedBy } from '../../scripts/build/leanPolyfill.mjs';

const published = readFileSync(
  new URL('../../node_modules/webextension-polyfill/dist/browser-polyfill.js', import.meta.url),
  'utf8',
);
const known = wrappedBy(published);

/** The namespaces that our files name. Only those of `services` and the entrypoints may. */
function named(): string[] {
  const namespaces = new Set<string>();
  for (const folder of ['services', 'entrypoints']) {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(path)) continue;
      const code = readFileSync(join(folder, path), 'utf8');
      for (const [, namespace = ''] of code.matchAll(/\bbrowser\.([a-zA-Z]+)/g)) {
        namespaces.add(namespace);
      }
    }
  }
  return [...namespaces];
}

describe('the polyfill without what is never called', () => {
  it('keeps every namespace that is named and that it wraps', () => {
    expect(CALLED).toEqual(
      named()
        .filter((namespace) => namespace in known)
        .sort(),
    );
  });

  it('knows as much of each as before, and of no other', () => {
    expect(wrappedBy(leaveCalled(published))).toEqual(
      Object.fromEntries(CALLED.map((namespace) => [namespace, known[namespace]])),
    );
  });

  it.each([
    ['a list under another name', published.replace('const apiMetadata', 'const metadata')],
    ['a namespace that was renamed', published.replace('"contextMenus"', '"menus"')],
  ])('fails loudly on %s', (_, code) => {
    expect(() => leaveCalled(code)).toThrow('webextension-polyfill');
  });
});
