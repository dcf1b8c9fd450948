import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Licences are in the package's own; the maps are named by what they map. */
const CHARACTER_MAP = /\.bcmap$/;

/**
 * What pdf.js loads while it reads: its worker, and the character maps without which many Chinese and Japanese files have
 * no text at all.
 *
 * @returns {{ absoluteSrc: string, relativeDest: string }[]} where each is, and where it goes in the extension
 */
export function pdfParts() {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const maps = readdirSync(join(root, 'cmaps')).filter((name) => CHARACTER_MAP.test(name));
  return [
    {
      absoluteSrc: join(root, 'build', 'pdf.worker.min.mjs'),
      relativeDest: 'pdf/pdf.worker.min.mjs',
    },
    ...maps.map((name) => ({
      absoluteSrc: join(root, 'cmaps', name),
      relativeDest: `pdf/cmaps/${name}`,
    })),
  ];
}
