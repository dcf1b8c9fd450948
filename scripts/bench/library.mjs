/**
 * `npm run bench -- --library`: the built extension with libraries up to the largest that is meant, in Chromium; and
 * whether a browser that is killed amid imports and edits leaves the library whole. `--kills` does the latter alone,
 * `--quick` leaves the largest library out.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../browser/openBrowser.mjs';
import { importBundled } from '../build/bundleForNode.mjs';
import { buildExtension, extensionFolder } from '../buildExtension.mjs';
import { say } from '../print.mjs';
import { servePages } from '../servePages.mjs';
import { bringPack } from './library/bringPack.mjs';
import { killEdits } from './library/killedEdits.mjs';
import { killImports } from './library/kills.mjs';
import { measureLibrary } from './library/measureLibrary.mjs';
import { printLibraries } from './library/printLibraries.mjs';

const WHOLE = { terms: 20_000, documents: 2_000, passages: 200_000 };
const SHARES = [100, 10, 1];
const KILLS = 20;
const KILLED = { terms: 500, documents: 20, passages: 2_000 };
const PAGE = '/50k.html';

/** @param {{ isQuick: boolean, onlyKills: boolean }} options */
export async function benchLibrary({ isQuick, onlyKills }) {
  await buildExtension('chromium');
  const { libraryPack } = await importBundled('tests/bench/extension/libraries.ts');
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-libraries-'));
  const written = (pack) => {
    const file = join(folder, `${pack.id}.json`);
    writeFileSync(file, JSON.stringify(pack));
    return { file, title: pack.title, size: statSync(file).size };
  };
  say(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}`,
  );
  try {
    if (!onlyKills)
      await measureSizes(isQuick ? SHARES.slice(0, -1) : SHARES, libraryPack, written);
    await kill(libraryPack, written);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function kill(libraryPack, written) {
  const extension = extensionFolder('chromium');
  const small = { ...libraryPack({ terms: 10, documents: 1, passages: 10 }), id: 'small' };
  const large = libraryPack(KILLED);
  const brought = written(large);
  const killed = await killImports({
    extension,
    kept: written({ ...small, title: 'Small library' }),
    brought,
    kills: KILLS,
  });
  say(
    `\nKilled ${KILLS} times in an import: as before ${killed.before}, whole ${killed.whole}, neither ${killed.broken.length} (aim 0)`,
  );
  for (const state of killed.broken) say(`  ${state}`);
  const edited = await killEdits({
    extension,
    pack: { id: large.id, ...brought },
    terms: large.terms.map(({ id }) => id),
    kills: KILLS,
  });
  say(
    `Killed ${KILLS} times amid edits, ${edited.edits} of which were answered: lost or in part ${edited.broken.length} (aim 0)`,
  );
  for (const state of edited.broken) say(`  ${state}`);
}

async function measureSizes(shares, libraryPack, written) {
  const pages = await importBundled('tests/bench/extension/pages.ts');
  const server = await servePages({
    made: { [PAGE]: { body: pages.articlePage({ characters: 50_000, density: 'sparse' }) } },
  });
  const given = {
    url: server.url(PAGE),
    note: { term: pages.FIRST_TERM, mark: pages.FIRST_MARK },
  };
  const inNewBrowser = async (measure) => {
    const opened = await openBrowser('chromium', { extension: extensionFolder('chromium') });
    try {
      return await measure(opened);
    } finally {
      await opened.close();
    }
  };
  try {
    const alone = await inNewBrowser((opened) =>
      measureLibrary(opened, { ...given, document: 'new-stage-2024' }),
    );
    const rows = [];
    for (const share of shares) {
      const size = Object.fromEntries(
        Object.entries(WHOLE).map(([what, count]) => [what, count / share]),
      );
      const { file, title, size: bytes } = written(libraryPack(size));
      const row = await inNewBrowser(async (opened) => {
        const brought = await bringPack(opened, file, title);
        return {
          ...(await measureLibrary(opened, { ...given, document: 'volume-1' })),
          brought,
          perMegabyte: brought / (bytes / 1e6),
        };
      });
      rows.push({ size, ...row });
      printLibraries(alone, rows.slice(-1));
    }
    if (rows.length > 1) printLibraries(alone, rows);
  } finally {
    await server.close();
  }
}
