import { entriesDraft } from '../draft/entriesDraft';
import type { Importer } from '../importer';
import { entriesFrom } from './entriesFrom';
import { decodeTable, readTable } from './readTable';

/** A term base as comma, semicolon or tab separated values. */
export const importTable: Importer = async ({ bytes }, { encoding }) => {
  const { text, doubts } = decodeTable(bytes, encoding);
  const { rows, roles, hasHeader } = readTable(text);
  return entriesDraft(
    null,
    entriesFrom(hasHeader ? rows.slice(1) : rows, roles),
    hasHeader ? doubts : [...doubts, { case: 'columnsGuessed' }],
  );
};
