import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Fuse from 'fuse.js/basic';
import { describe, expect, it } from 'vitest';
import { leaveMatchOnly } from '../../scripts/build/fuseMatchOnly.mjs';

const published = readFileSync(
  new URL('../../node_modules/fuse.js/dist/fuse.basic.mjs', import.meta.url),
  'utf8',
);
const lean = leaveMatchOnly(published);

async function loadLean(): Promise<Pick<typeof Fuse, 'match'>> {
  const module = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(lean)}`
  );
  return module.default;
}

/** Few letters, so that strings have something in common. */
const text = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'网络空间主权ab'), maxLength });

describe('the comparison cut out of Fuse.js', () => {
  it('gives what the whole library gives', async () => {
    const { match } = await loadLean();
    const options = fc.constantFrom(
      { includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.5 },
      { threshold: 0.2 },
      {},
    );
    fc.assert(
      fc.property(text(32), text(80), options, (pattern, searched, chosen) => {
        expect(match(pattern, searched, chosen)).toEqual(Fuse.match(pattern, searched, chosen));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['var Fuse = class', 'const stripDiacritics', 'getFn: get', 'Fuse.use'])(
    'fails loudly where a release has no “%s”',
    (part) => {
      expect(() => leaveMatchOnly(published.replace(part, 'other'))).toThrow(
        'fuse.js/basic has no',
      );
    },
  );
});
