/**
 * `npm run suggest -- FOLDER`: brings every text file of a folder into the built extension in Chromium, has it suggest
 * terms as a reader does, and prints how many there are. `--json FILE` writes them, best first.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildExtension, extensionFolder } from './buildExtension.mjs';
import { folderAndJson } from './folderAndJson.mjs';
import { PlainError, runProgram, say } from './print.mjs';
import { setUp } from './setUp.mjs';

await runProgram(async () => {
  const { folder, json } = folderAndJson('suggest');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
  if (files.length === 0) throw new PlainError(`There is no text file at ${folder}.`);
  chdir(fileURLToPath(new URL('..', import.meta.url)));
  await setUp(['chromium']);
  await buildExtension('chromium');
  // What it needs is there only after the set-up.
  const { askSuggestions } = await import('./suggest/askSuggestions.mjs');
  say(`Suggesting terms of ${files.length} files.`);
  const suggested = await askSuggestions(files, extensionFolder('chromium'));
  for (const [id, list] of Object.entries(suggested)) say(`${id}: ${list.length}`);
  if (json !== null) writeFileSync(json, `${JSON.stringify(suggested, null, 2)}\n`);
});
