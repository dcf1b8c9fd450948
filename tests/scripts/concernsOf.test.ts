import { describe, expect, it } from 'vitest';
import { concernsOf } from '../../scripts/test/concernsOf.mjs';

describe('a change', () => {
  it.each([
    { of: [], build: false, tests: 'none' },
    { of: ['README.md', 'docs/measured.md', 'tests/e2e/notes.md'], build: false, tests: 'none' },
    { of: ['core/match/createMatcher.ts'], build: true, tests: 'related' },
    { of: ['components/popup/Popup.css'], build: true, tests: 'related' },
    { of: ['entrypoints/background/index.ts'], build: true, tests: 'related' },
    { of: ['tests/core/sites.test.ts'], build: false, tests: 'related' },
    { of: ['tests/components/mounted.tsx', 'README.md'], build: false, tests: 'related' },
    { of: ['tests/e2e/session.ts'], build: true, tests: 'related' },
    { of: ['tests/fixtures/pages/english.html'], build: true, tests: 'all' },
    { of: ['public/_locales/en/messages.json'], build: true, tests: 'all' },
    { of: ['data/pack.json'], build: true, tests: 'all' },
    { of: ['scripts/browser/openBrowser.mjs'], build: true, tests: 'all' },
    { of: ['scripts/build/fuseMatchOnly.mjs'], build: true, tests: 'all' },
    { of: ['scripts/eval.mjs'], build: false, tests: 'all' },
    { of: ['tests/visual/reference/popup/on-en-dark-360.png'], build: false, tests: 'all' },
    { of: ['package-lock.json'], build: true, tests: 'all' },
    { of: ['vitest.config.ts'], build: true, tests: 'all' },
    { of: ['wxt.config.ts'], build: true, tests: 'related' },
    { of: ['biome.json', 'LICENSE'], build: false, tests: 'related' },
  ])('of $of: build $build, tests $tests', ({ of, build, tests }) => {
    expect(concernsOf(of)).toEqual({ build, tests });
  });
});
