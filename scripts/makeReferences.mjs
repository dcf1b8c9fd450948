/**
 * `npm run references`: makes the pictures of the visual test anew and packs them. `npm run references --
 * tests/visual/note.test.tsx` makes those of one surface. Look at what changed before committing it.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { argv, chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { PlainError, runProgram, say } from './print.mjs';
import { runPackageScript } from './runCommand.mjs';
import { setUp } from './setUp.mjs';

const FOLDER = 'tests/visual/reference';

await runProgram(async () => {
  chdir(fileURLToPath(new URL('..', import.meta.url)));
  await setUp(['chromium']);
  const files = argv.slice(2);
  // Vitest leaves a picture as it is whose difference is within the tolerance: those would add up.
  const stale = files.map((file) => `${FOLDER}/${basename(file, '.test.tsx')}`);
  for (const path of files.length === 0 ? [FOLDER] : stale) {
    rmSync(path, { recursive: true, force: true });
  }
  // Last, since it would take a file's name for its value.
  const args = ['run', '--project', 'visual', ...files, '-u'];
  const code = await runPackageScript('node_modules/vitest/vitest.mjs', args);
  if (code !== 0) throw new PlainError(`exit code ${code}`);
  const { packPng } = await import('./pictures/packPng.mjs');
  const pictures = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.png'))
    .map((name) => `${FOLDER}/${name}`);
  let bytes = 0;
  for (const path of pictures) {
    const packed = await packPng(readFileSync(path));
    writeFileSync(path, packed);
    bytes += packed.length;
  }
  say(`${pictures.length} pictures of ${(bytes / 1e6).toFixed(2)} MB are in ${FOLDER}.`);
});
