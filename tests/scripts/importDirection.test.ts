import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** One file with one import, named for its place in the list so that no two are the same file. */
interface Probe {
  path: string;
  line: string;
}

/** Lints the probes in a folder of their own under the project's rules; returns the paths refused. */
function refusedOf(folder: string, probes: Probe[]): Set<string> {
  cpSync('biome.json', join(folder, 'biome.json'));
  for (const { path, line } of probes) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${line}\n`);
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const only = '--only=style/noRestrictedImports';
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', only, '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json'],
    { cwd: folder, encoding: 'utf8' },
  );
  const report: { diagnostics: { location: { path: string } }[] } = JSON.parse(stdout);
  return new Set(report.diagnostics.map(({ location }) => location.path));
}

const AGAINST = [
  { from: 'core/match/scan.ts', to: '../../services/localize' },
  { from: 'core/match/scan.ts', to: '../../components/note/Note' },
  { from: 'core/match/scan.ts', to: '../../annotator/host' },
  { from: 'core/library/pack.ts', to: '../../data/builtInPack' },
  { from: 'core/sites.ts', to: '../entrypoints/background/handlers' },
  { from: 'core/sites.ts', to: '../services/localize' },
  { from: 'core/sites.ts', to: 'preact' },
  { from: 'core/sites.ts', to: 'preact/hooks' },
  { from: 'core/sites.ts', to: 'webextension-polyfill' },
  { from: 'core/sites.ts', to: 'wxt/browser' },
  { from: 'core/sites.ts', to: '@wxt-dev/webextension-polyfill' },
  { from: 'core/sites.ts', to: 'idb' },
  { from: 'services/store.ts', to: '../components/localization' },
  { from: 'services/store.ts', to: '../annotator/host' },
  { from: 'services/store.ts', to: '../entrypoints/popup/main' },
  { from: 'services/store.ts', to: 'preact' },
  { from: 'components/note/Note.tsx', to: '../../services/localize' },
  { from: 'components/note/Note.tsx', to: '../../data/builtInPack' },
  { from: 'components/note/Note.tsx', to: '../../annotator/host' },
  { from: 'components/note/Note.tsx', to: '../../entrypoints/reader/main' },
  { from: 'components/note/Note.tsx', to: 'webextension-polyfill' },
  { from: 'components/note/Note.tsx', to: 'wxt/browser' },
  { from: 'components/note/Note.tsx', to: 'idb' },
  { from: 'annotator/walk.ts', to: '../services/messaging' },
  { from: 'annotator/walk.ts', to: '../data/builtInPack' },
  { from: 'annotator/walk.ts', to: '../entrypoints/background/handlers' },
  { from: 'annotator/walk.ts', to: 'wxt/browser' },
  { from: 'annotator/walk.ts', to: 'webextension-polyfill' },
  { from: 'data/builtInPack.ts', to: '../services/libraryStore' },
  { from: 'data/builtInPack.ts', to: '../core/match/createMatcher' },
  { from: 'data/builtInPack.ts', to: '../core/text/fold' },
  { from: 'data/builtInPack.ts', to: 'wxt/browser' },
];

const ALONG = [
  { from: 'core/library/compileIndex.ts', to: '../match/types' },
  { from: 'services/libraryStore.ts', to: '../core/library/parsePack' },
  { from: 'services/libraryStore.ts', to: '../data/builtInPack' },
  { from: 'components/note/Note.tsx', to: '../../core/messages' },
  { from: 'components/note/Note.tsx', to: 'preact/hooks' },
  { from: 'annotator/walk.ts', to: '../core/match/types' },
  { from: 'annotator/showNote.ts', to: '../components/note/Note' },
  { from: 'data/builtInPack.ts', to: '../core/library/types' },
  { from: 'entrypoints/popup/main.tsx', to: '../../services/localize' },
  { from: 'entrypoints/popup/main.tsx', to: '../../components/popup/Popup' },
];

const WAYS = [
  `import '../services/localize';`,
  `export * from '../services/localize';`,
  `import type { Localize } from '../services/localize';`,
  `export const localize = import('../services/localize');`,
];

/** `core/sites.ts` as the third probe of its list becomes `core/sites.3.ts`. */
function numbered(path: string, list: string, index: number): string {
  return path.replace(/\.tsx?$/, (extension) => `.${list}${index}${extension}`);
}

const against = AGAINST.map(({ from, to }, index) => ({
  name: `${from} → ${to}`,
  path: numbered(from, 'against', index),
  line: `import '${to}';`,
}));
const along = ALONG.map(({ from, to }, index) => ({
  name: `${from} → ${to}`,
  path: numbered(from, 'along', index),
  line: `import '${to}';`,
}));
const ways = WAYS.map((line, index) => ({ path: numbered('core/sites.ts', 'way', index), line }));

describe('import direction', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-direction-'));
  let refused = new Set<string>();

  beforeAll(() => {
    refused = refusedOf(folder, [...against, ...along, ...ways]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(against)('refuses $name', ({ path }) => {
    expect(refused).toContain(path);
  });

  it.each(ways)('sees every way to import: $line', ({ path }) => {
    expect(refused).toContain(path);
  });

  it.each(along)('lets pass $name', ({ path }) => {
    expect(refused).not.toContain(path);
  });
});
