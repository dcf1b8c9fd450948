import { decodeBytes } from '../bytes/decodeBytes';
import { ImportError } from '../ImportError';
import type { Importer } from '../importer';
import { draftOfTable } from '../table/importTable';
import { tableOf } from '../table/readTable';
import { rowsOfJson } from './rowsOfJson';

/**
 * JSON: a pack is left to `parsePack`, which says what is wrong in it with its place; other JSON is read as a term base, if it is one.
 *
 * @throws ImportError unknownKind, for JSON of something else; damaged, for what is no JSON
 */
export const importJson: Importer = async ({ bytes }, { encoding }) => {
  const { text, doubts } = decodeBytes(bytes, { chosen: encoding, declared: null });
  const json = text.replace(/^\ufeff/, '');
  if (json.includes('"formatVersion"')) return { case: 'pack', text: json };
  const found = rowsOfJson(parsed(json));
  if (found === null) throw new ImportError({ case: 'unknownKind' });
  return draftOfTable(found.title, tableOf(found.rows), doubts);
};

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ImportError({ case: 'damaged' });
  }
}
