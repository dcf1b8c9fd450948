/**
 * `npm run export -- FORMAT --library PACK`: prints the terms and passages of a pack in a format, or writes them where
 * the output is led to. What the format could not hold is said beside it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chdir, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { importBundled } from './build/bundleForNode.mjs';
import { PlainError, runProgram } from './print.mjs';

/** @returns {{ format: string, pack: string }} */
function chosen() {
  const [format, option, pack] = process.argv.slice(2);
  if (format === undefined || option !== '--library' || pack === undefined) {
    throw new PlainError('Usage: npm run export -- FORMAT --library PACK');
  }
  if (!existsSync(pack)) throw new PlainError(`There is no pack at ${pack}.`);
  return { format, pack: resolve(pack) };
}

await runProgram(async () => {
  const { format, pack } = chosen();
  chdir(fileURLToPath(new URL('..', import.meta.url)));
  const { exportPack, FORMATS } = await importBundled('scripts/export/exportPack.ts');
  if (!FORMATS.includes(format)) {
    throw new PlainError(`There is no format ${format}. There are: ${FORMATS.join(', ')}.`);
  }
  const { body, losses } = await exportPack(format, readFileSync(pack, 'utf8'));
  stdout.write(body);
  for (const { case: loss, count } of losses) console.error(`${loss}: ${count}`);
});
