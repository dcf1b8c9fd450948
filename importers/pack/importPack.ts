import { decodeBytes } from '../bytes/decodeBytes';
import { ImportError } from '../ImportError';
import type { Importer } from '../importer';

/**
 * The JSON of a pack as text: what is wrong in it, `parsePack` says with its place.
 *
 * @throws ImportError unknownKind, for JSON of something else
 */
export const importPack: Importer = async ({ bytes }, { encoding }) => {
  const { text } = decodeBytes(bytes, { chosen: encoding, declared: null });
  if (!text.includes('"formatVersion"')) throw new ImportError({ case: 'unknownKind' });
  return { case: 'pack', text: text.replace(/^\ufeff/, '') };
};
