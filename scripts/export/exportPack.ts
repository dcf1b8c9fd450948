import { exportTerms } from '../../core/export/collectItems';
import { exportOptions, USUAL_EXPORT } from '../../core/export/exportChoice';
import { EXPORT_FORMAT_IDS, type ExportFormatId } from '../../core/export/formats';
import type { Exported, ExportWords } from '../../core/export/items';
import { loadWriter } from '../../core/export/loadWriter';
import { createLibrary } from '../../core/library/createLibrary';
import { parsePack } from '../../core/pack/parsePack';
import { finish } from '../../core/steps';
import { parseJson } from '../../core/stored/parseJson';

/** What the program knows. */
export const FORMATS: readonly string[] = EXPORT_FORMAT_IDS;

const WORDS: ExportWords = {
  inReader: 'In Pangzhu',
  original: 'Original',
  names: 'Names',
  definition: 'Definition',
  remark: 'Remark',
  passages: 'Passages',
  kinds: {
    concept: 'Concept',
    initiative: 'Initiative',
    document: 'Document',
    organisation: 'Organisation',
    mechanism: 'Mechanism',
    event: 'Event',
    programme: 'Programme',
    person: 'Person',
  },
  times: (count) => `on the page: ${count}`,
};

/**
 * A pack in a format, with the words of the interface in English and no links into a reader.
 *
 * @param text the JSON of the pack; throws where it is none
 */
export async function exportPack(format: ExportFormatId, text: string): Promise<Exported> {
  const pack = parsePack(parseJson(text));
  const library = createLibrary([{ ...pack, enabled: true }]);
  const items = await exportTerms(library, null, pack.title, { language: 'en', address: null });
  const write = await loadWriter(format);
  return finish(write(items, exportOptions(USUAL_EXPORT, WORDS)));
}
