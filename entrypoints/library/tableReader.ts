import type { DraftSource } from '../../components/library/LibrarySource';
import type { TableReader } from '../../components/library/review/TableColumns';
import type { TermTable } from '../../core/pack/names/termTable';

/** Reads the columns of a term base; `null` for files that have none. */
export function tableReader(source: DraftSource, encoding: string | null): TableReader | null {
  if (source.case !== 'file') return null;
  const { file } = source;
  const isWorkbook = /\.xls[xm]$/i.test(file.name);
  if (!isWorkbook && !/\.(?:csv|tsv|tab)$/i.test(file.name)) return null;
  return {
    async read() {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return isWorkbook ? readWorkbook(bytes) : readValues(bytes, encoding);
    },
    async entriesOf({ rows, roles, hasHeader }) {
      const { entriesFrom } = await import('../../importers/table/entriesFrom');
      const entries = entriesFrom(hasHeader ? rows.slice(1) : rows, roles);
      return entries.filter(({ names }) => names.length > 0);
    },
  };
}

async function readValues(bytes: Uint8Array, encoding: string | null): Promise<TermTable> {
  const [{ decodeBytes }, { readTable }] = await Promise.all([
    import('../../importers/bytes/decodeBytes'),
    import('../../importers/table/readTable'),
  ]);
  return readTable(decodeBytes(bytes, { chosen: encoding, declared: null }).text);
}

/** Nobody ends it. */
const NEVER = new AbortController().signal;

/** Sheets have columns of their own: those of several are not chosen together. */
async function readWorkbook(bytes: Uint8Array): Promise<TermTable | null> {
  const [{ takeTurns }, { openZip }, { readSheets }, { sheetTable }] = await Promise.all([
    import('../../importers/takeTurns'),
    import('../../importers/zip/openZip'),
    import('../../importers/xlsx/readSheets'),
    import('../../importers/xlsx/sheetTable'),
  ]);
  const pause = () => takeTurns(NEVER);
  const all = await readSheets(openZip(bytes), pause);
  const sheets = all.filter(({ rows }) => rows.length > 0);
  const [sheet] = sheets;
  return sheet === undefined || sheets.length > 1 ? null : sheetTable(sheet);
}
