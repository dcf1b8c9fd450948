/**
 * `npm run references`: makes the pictures of the visual test anew, in 128 colours each, which is far
 * within its tolerance and a third of the size. `npm run references -- tests/visual/note.test.tsx`
 * makes those of one surface. Look at what changed before committing it.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { argv, chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { PlainError, runProgram, say } from './print.mjs';
import { runPackageScript } from './runCommand.mjs';
import { setUp } from './setUp.mjs';

const FOLDER = 'tests/visual/reference';
const COLOURS = 128;

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
  const { default: png } = await import('upng-js');
  let pictures = 0;
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.png')) continue;
    reduce(png, `${FOLDER}/${name}`);
    pictures += 1;
  }
  say(`${pictures} pictures are in ${FOLDER}.`);
});

function reduce(png, path) {
  const file = readFileSync(path);
  const image = png.decode(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
  // Made in an earlier run: what has a palette is left as it is, or it would lose colours every time.
  if (image.ctype === 3) return;
  const [pixels] = png.toRGBA8(image);
  writeFileSync(path, Buffer.from(png.encode([pixels], image.width, image.height, COLOURS)));
}
