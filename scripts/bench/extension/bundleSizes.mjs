import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const CONTENT_SCRIPT = 'content-scripts/annotator.js';

/** @param {string | Buffer} content */
function gzippedSize(content) {
  return gzipSync(content, { level: 9 }).length;
}

/**
 * What the built extension weighs, in bytes, each file gzipped by itself.
 *
 * @param {string} folder of the build
 * @param {string} index of the built-in pack, as it is sent to a page
 * @returns {{ script: number, index: number, onPage: number, files: { path: string, size: number, gzipped: number }[] }}
 *   `onPage` is what a page with prose gets: script and index
 */
export function bundleSizes(folder, index) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:js|css)$/.test(path))
    .map((path) => {
      const content = readFileSync(join(folder, path));
      return { path, size: content.length, gzipped: gzippedSize(content) };
    })
    .sort((a, b) => b.gzipped - a.gzipped);
  const script = files.find(({ path }) => path === CONTENT_SCRIPT);
  if (script === undefined) throw new Error(`${folder} has no ${CONTENT_SCRIPT}.`);
  const indexSize = gzippedSize(index);
  return {
    script: script.gzipped,
    index: indexSize,
    onPage: script.gzipped + indexSize,
    files,
  };
}
