import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

// Vite, by which Vitest reads what sets a run up, has no `import.meta.resolve`.
const { resolve } = createRequire(import.meta.url);

/**
 * A codec's code from the folder of its package, whose own entry asks for it by `fetch`: that reads no files in Node.
 *
 * @param {string} specifier of the file, as in an import
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compileWasm(specifier) {
  return WebAssembly.compile(await readFile(resolve(specifier)));
}
