import { createLibrary, type Library } from '../core/library/createLibrary';
import { builtInPack } from '../data/builtInPack';

let library: Library | null = null;

/** The built-in pack and the reader's own packs. */
export async function openLibrary(): Promise<Library> {
  library ??= createLibrary([builtInPack]);
  return library;
}
