import type { Doubt, DraftEntry } from '../../core/pack/drafts/draft';
import type { TermTable } from '../../core/pack/names/termTable';
import { entriesDraft } from '../draft/entriesDraft';
import type { Importer } from '../importer';
import { entriesFrom } from '../table/entriesFrom';
import { takeTurns } from '../takeTurns';
import { coreProperties } from '../zip/coreProperties';
import { openZip } from '../zip/openZip';
import { readSheets } from './readSheets';
import { sheetTable } from './sheetTable';

/** A term base in a workbook of Excel since 2007: all its sheets, each with a header of its own. */
export const importXlsx: Importer = async ({ bytes }, { signal }) => {
  const archive = openZip(bytes);
  const tables: TermTable[] = [];
  const pause = () => takeTurns(signal);
  for (const sheet of await readSheets(archive, pause)) {
    await pause();
    if (sheet.rows.length > 0) tables.push(sheetTable(sheet));
  }
  const entries: DraftEntry[] = [];
  const doubts: Doubt[] = [];
  // A sheet of one column beside others with heads is what somebody says about them.
  const areHeaded = tables.some(({ hasHeader }) => hasHeader);
  for (const { rows, roles, hasHeader } of tables) {
    if (areHeaded && !hasHeader && roles.length < 2) continue;
    for (const entry of entriesFrom(hasHeader ? rows.slice(1) : rows, roles)) entries.push(entry);
    if (!hasHeader && doubts.length === 0) doubts.push({ case: 'columnsGuessed' });
  }
  return entriesDraft(coreProperties(archive).title ?? null, entries, doubts);
};
