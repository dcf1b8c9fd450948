/**
 * `npm run references`: makes the pictures of the visual test anew and packs them. `npm run references --
 * tests/visual/note.test.tsx` makes those of one surface. Look at what changed before committing it.
 */
import { basename } from 'node:path';
import { argv, chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { PACKED } from './pictures/referenceFolders.mjs';
import { PlainError, runProgram, say } from './print.mjs';
import { runPackageScript } from './runCommand.mjs';
import { setUp } from './setUp.mjs';

await runProgram(async () => {
  chdir(fileURLToPath(new URL('..', import.meta.url)));
  await setUp(['chromium']);
  const { forgetReferences, packReferences } = await import('./pictures/referencePictures.mjs');
  const files = argv.slice(2);
  const surfaces = files.map((file) => basename(file, '.test.tsx'));
  // Vitest leaves a picture as it is whose difference is within the tolerance: those would add up.
  forgetReferences(surfaces);
  // Last, since it would take a file's name for its value.
  const args = ['run', '--project', 'visual', ...files, '-u'];
  const code = await runPackageScript('node_modules/vitest/vitest.mjs', args);
  if (code !== 0) throw new PlainError(`exit code ${code}`);
  const { pictures, bytes } = await packReferences(surfaces);
  say(`${pictures} pictures of ${(bytes / 1e6).toFixed(2)} MB are in ${PACKED}.`);
});
