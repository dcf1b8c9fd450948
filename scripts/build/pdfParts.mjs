import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What pdf.js needs beside its library, as files of the extension: the worker in which it reads; the character maps
 * without which files of Chinese, Japanese and Korean programs have no text; the fonts that files need not bring, for
 * their pages to be drawn. The parts for older browsers: what the oldest ones that we allow lack, they bring.
 *
 * @returns {{ absoluteSrc: string, relativeDest: string }[]}
 */
export function pdfParts() {
  const folder = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
  const maps = readdirSync(join(folder, 'cmaps')).map((name) => ({
    absoluteSrc: join(folder, 'cmaps', name),
    relativeDest: `cmaps/${name}`,
  }));
  const fonts = readdirSync(join(folder, 'standard_fonts'))
    .filter((name) => !name.startsWith('LICENSE'))
    .map((name) => ({
      absoluteSrc: join(folder, 'standard_fonts', name),
      relativeDest: `fonts/${name}`,
    }));
  const worker = join(folder, 'legacy/build/pdf.worker.min.mjs');
  return [{ absoluteSrc: worker, relativeDest: 'pdf.worker.mjs' }, ...maps, ...fonts];
}
