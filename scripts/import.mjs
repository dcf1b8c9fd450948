/**
 * `npm run import -- FOLDER`: brings every file of a folder into the built extension in Chromium, through the library
 * page as a reader does with “Keep all”, and prints what was recognised. `--json FILE` writes it, too.
 */
import { writeFileSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildExtension, extensionFolder } from './buildExtension.mjs';
import { folderAndJson } from './folderAndJson.mjs';
import { importedFiles } from './import/importedFiles.mjs';
import { printImported } from './import/printImported.mjs';
import { PlainError, runProgram, say } from './print.mjs';
import { setUp } from './setUp.mjs';

await runProgram(async () => {
  const { folder, json } = folderAndJson('import');
  const files = importedFiles(folder);
  if (files.length === 0) throw new PlainError(`There is no file to bring in at ${folder}.`);
  chdir(fileURLToPath(new URL('..', import.meta.url)));
  await setUp(['chromium']);
  await buildExtension('chromium');
  // What they need is there only after the set-up.
  const { bringIn } = await import('./import/bringIn.mjs');
  say(`Bringing in ${files.length} files.`);
  const results = await bringIn(files, extensionFolder('chromium'));
  printImported(results);
  if (json !== null) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
});
