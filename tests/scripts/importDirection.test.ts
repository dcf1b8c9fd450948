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
  { from: 'core/omnibox.ts', to: '../entrypoints/background/handlers' },
  { from: 'core/omnibox.ts', to: '../services/localize' },
  { from: 'core/omnibox.ts', to: 'preact' },
  { from: 'core/omnibox.ts', to: 'preact/hooks' },
  { from: 'core/omnibox.ts', to: 'webextension-polyfill' },
  { from: 'core/omnibox.ts', to: 'wxt/browser' },
  { from: 'core/omnibox.ts', to: '@wxt-dev/webextension-polyfill' },
  { from: 'core/omnibox.ts', to: 'idb' },
  { from: 'core/text/folding/fold.ts', to: '../match/createMatcher' },
  { from: 'core/text/languages.ts', to: '../pack/types' },
  { from: 'core/text/folding/fold.ts', to: 'wxt/browser' },
  { from: 'core/stored/shards.ts', to: '../settings/settings' },
  { from: 'core/sites/sites.ts', to: '../settings/settings' },
  { from: 'core/pack/parsePack.ts', to: '../match/createMatcher' },
  { from: 'core/pack/parsePack.ts', to: '../library/library' },
  { from: 'core/match/rules/gaps.ts', to: '../../library/library' },
  { from: 'core/match/rules/gaps.ts', to: '../../../services/localize' },
  { from: 'core/suggest/suggestTerms.ts', to: '../library/library' },
  { from: 'core/match/createMatcher.ts', to: '../suggest/suggestTerms' },
  { from: 'core/library/createLibrary.ts', to: '../ranking/rankPassages' },
  { from: 'core/library/createLibrary.ts', to: '../search/createSearch' },
  { from: 'core/ranking/rankPassages.ts', to: '../search/createSearch' },
  { from: 'services/stores/store.ts', to: '../../components/localization' },
  { from: 'services/stores/store.ts', to: '../../annotator/host' },
  { from: 'services/localize.ts', to: '../components/localization' },
  { from: 'services/localize.ts', to: '../annotator/host' },
  { from: 'services/localize.ts', to: '../entrypoints/popup/main' },
  { from: 'services/localize.ts', to: 'preact' },
  { from: 'services/page/annotatorHost.ts', to: '../messaging/messaging' },
  { from: 'services/page/annotatorHost.ts', to: '../stores/settingsStore' },
  { from: 'services/page/annotatorHost.ts', to: '../background/openTabs' },
  { from: 'services/page/annotatorHost.ts', to: '../tabs/frontTab' },
  { from: 'services/page/annotatorHost.ts', to: '../../annotator/host' },
  { from: 'services/page/annotatorHost.ts', to: 'valibot' },
  { from: 'services/page/annotatorHost.ts', to: 'wxt/browser' },
  { from: 'services/stores/store.ts', to: '../background/openTabs' },
  { from: 'services/stores/store.ts', to: '../tabs/frontTab' },
  { from: 'services/stores/choices/store.ts', to: '../../background/openTabs' },
  { from: 'services/stores/choices/store.ts', to: '../../tabs/frontTab' },
  { from: 'services/messaging/deliver.ts', to: '../stores/settingsStore' },
  { from: 'services/tabs/frontTab.ts', to: '../background/openTabs' },
  { from: 'components/note/Note.tsx', to: '../../services/localize' },
  { from: 'components/note/Note.tsx', to: '../../data/builtInPack' },
  { from: 'components/note/Note.tsx', to: '../../annotator/host' },
  { from: 'components/note/Note.tsx', to: '../../entrypoints/reader/main' },
  { from: 'components/note/Note.tsx', to: 'webextension-polyfill' },
  { from: 'components/note/Note.tsx', to: 'wxt/browser' },
  { from: 'components/note/Note.tsx', to: 'idb' },
  { from: 'components/sidepanel/panelLibrary.ts', to: '../popup/popupLibrary' },
  { from: 'components/sidepanel/SidePanel.tsx', to: '../../services/localize' },
  { from: 'components/popup/popupView.ts', to: '../sidepanel/panelView' },
  { from: 'components/popup/Popup.tsx', to: '../../services/localize' },
  { from: 'annotator/walk.ts', to: '../services/messaging' },
  { from: 'annotator/walk.ts', to: '../data/builtInPack' },
  { from: 'annotator/walk.ts', to: '../entrypoints/background/handlers' },
  { from: 'annotator/walk.ts', to: 'wxt/browser' },
  { from: 'annotator/walk.ts', to: 'webextension-polyfill' },
  { from: 'annotator/walk.ts', to: '../components/note/Note' },
  { from: 'annotator/startAnnotator.ts', to: './tools/noteLayer' },
  { from: 'annotator/pointer/hitTest.ts', to: '../tools/notePlacement' },
  { from: 'annotator/annotatePage.ts', to: './privacy/reserve' },
  { from: 'annotator/privacy/reserve.ts', to: 'wxt/browser' },
  { from: 'annotator/tools/noteCard.ts', to: '../../services/localize' },
  { from: 'annotator/tools/noteCard.ts', to: 'wxt/browser' },
  { from: 'core/pack/drafts/draft.ts', to: '../../importers/importFile' },
  { from: 'importers/importFile.ts', to: '../services/localize' },
  { from: 'importers/importFile.ts', to: '../components/note/Note' },
  { from: 'importers/importFile.ts', to: '../annotator/host' },
  { from: 'importers/html/readPage.ts', to: '../../data/builtInPack' },
  { from: 'importers/html/readPage.ts', to: '../../entrypoints/library/main' },
  { from: 'importers/importFile.ts', to: 'preact' },
  { from: 'importers/importFile.ts', to: 'wxt/browser' },
  { from: 'annotator/walk.ts', to: '../importers/importFile' },
  { from: 'annotator/tools/noteCard.ts', to: '../../importers/importFile' },
  { from: 'components/library/FileDrop.tsx', to: '../../importers/importFile' },
  { from: 'components/popup/Popup.tsx', to: '../../importers/importFile' },
  { from: 'services/background/answerPages.ts', to: '../../importers/importFile' },
  { from: 'services/page/annotatorHost.ts', to: '../../importers/importFile' },
  { from: 'services/stores/store.ts', to: '../../importers/importFile' },
  { from: 'data/builtInPack.ts', to: '../importers/importFile' },
  { from: 'data/builtInPack.ts', to: '../services/stores/libraryStore' },
  { from: 'data/builtInPack.ts', to: '../core/match/createMatcher' },
  { from: 'data/builtInPack.ts', to: '../core/text/fold' },
  { from: 'data/builtInPack.ts', to: '../core/pack/parsePack' },
  { from: 'data/builtInPack.ts', to: 'wxt/browser' },
];

const ALONG = [
  { from: 'core/library/compiling/compileIndex.ts', to: '../match/index/types' },
  { from: 'core/match/rules/gaps.ts', to: '../../text/fold' },
  { from: 'core/match/index/columns.ts', to: '../../pack/types' },
  { from: 'core/search/createSearch.ts', to: '../ranking/rankPassages' },
  { from: 'core/settings/settings.ts', to: '../sites/sites' },
  { from: 'services/stores/library/libraryStore.ts', to: '../../core/pack/parsePack' },
  { from: 'services/stores/library/libraryStore.ts', to: '../../data/builtInPack' },
  { from: 'services/background/openTabs.ts', to: '../stores/tabMarks' },
  { from: 'services/tabs/goToMark.ts', to: '../messaging/messaging' },
  { from: 'services/page/annotatorHost.ts', to: '../messaging/deliver' },
  { from: 'components/note/Note.tsx', to: '../../core/messages' },
  { from: 'components/note/Note.tsx', to: 'preact/hooks' },
  { from: 'annotator/walk.ts', to: '../core/match/index/types' },
  { from: 'annotator/startAnnotator.ts', to: './tools/contract' },
  { from: 'annotator/pointer/pointerWatch.ts', to: '../tools/contract' },
  { from: 'annotator/annotatePage.ts', to: './privacy/withheldMarks' },
  { from: 'annotator/privacy/reserve.ts', to: './sight' },
  { from: 'annotator/tools/noteCard.ts', to: '../../components/note/Note' },
  { from: 'annotator/tools/noteCard.ts', to: './notePlacement' },
  { from: 'data/builtInPack.ts', to: '../core/pack/types' },
  { from: 'importers/importFile.ts', to: '../core/pack/draft' },
  { from: 'importers/importFile.ts', to: './docx/importDocx' },
  { from: 'entrypoints/library/main.tsx', to: '../../importers/importFile' },
  { from: 'entrypoints/popup/main.tsx', to: '../../services/localize' },
  { from: 'entrypoints/popup/main.tsx', to: '../../components/popup/Popup' },
];

const WAYS = [
  `import '../services/localize';`,
  `export * from '../services/localize';`,
  `import type { Localize } from '../services/localize';`,
  `export const localize = import('../services/localize');`,
];

/** `core/omnibox.ts` as the third probe of its list becomes `core/omnibox.3.ts`. */
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
const ways = WAYS.map((line, index) => ({ path: numbered('core/omnibox.ts', 'way', index), line }));

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
