import { fileURLToPath } from 'node:url';

/**
 * Bundles a TypeScript module for Node and imports it.
 *
 * @param {string} path from the project's root
 * @param {string} folder where the bundle is put, from there, too
 */
export async function importBundled(path, folder = '.output/bench/') {
  const { build } = await import('vite');
  const root = new URL('../../', import.meta.url);
  const outDir = fileURLToPath(new URL(folder, root));
  const name = path.replaceAll('/', '-').replace(/\.ts$/, '');
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      ssr: fileURLToPath(new URL(path, root)),
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return import(new URL(`${folder}${name}.mjs`, root).href);
}
