import { fileURLToPath } from 'node:url';

/**
 * Bundles a TypeScript module for Node and imports it.
 *
 * @param {string} path from the project's root
 */
export async function importBundled(path) {
  const { build } = await import('vite');
  const root = new URL('../../', import.meta.url);
  const outDir = fileURLToPath(new URL('.output/bench/', root));
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
  return import(new URL(`.output/bench/${name}.mjs`, root).href);
}
