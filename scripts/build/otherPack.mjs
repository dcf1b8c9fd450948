import { resolve } from 'node:path';

/**
 * Builds the extension with the pack at `PANGZHU_PACK` in place of the built-in one, where that is set: for measuring
 * what a pack is worth by itself.
 *
 * @returns {import('vite').Plugin}
 */
export function otherPack() {
  const path = process.env.PANGZHU_PACK;
  return {
    name: 'pangzhu:other-pack',
    enforce: 'pre',
    resolveId(source, importer) {
      const isPack = source === './pack.json' && importer?.endsWith('/data/builtInPack.ts');
      return isPack && path !== undefined ? resolve(path) : null;
    },
  };
}
