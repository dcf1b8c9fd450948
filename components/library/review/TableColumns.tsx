import { useEffect, useId, useState } from 'preact/hooks';
import type { DraftEntry } from '../../../core/pack/drafts/draft';
import type { ColumnRole, TermTable } from '../../../core/pack/names/termTable';
import { languageName } from '../../controls/languageName';
import { languageOf } from '../../controls/languageOf';
import { type Localize, useText } from '../../localization';

/** Reads a term base as a table, and makes entries of it as its columns are chosen. */
export interface TableReader {
  /** `null` where the file turns out to be no single table. */
  read(): Promise<TermTable | null>;
  entriesOf(table: TermTable): Promise<DraftEntry[]>;
}

export interface TableColumnsProps {
  reader: TableReader;
  onEntries(entries: readonly DraftEntry[]): void;
}

/** Languages that names may be chosen to be in. */
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en', 'fr', 'de', 'es', 'ru', 'ja', 'ko'];

/** What each column of a term base holds, to be chosen otherwise. */
export function TableColumns({ reader, onEntries }: TableColumnsProps) {
  const text = useText();
  const [table, setTable] = useState<TermTable | null>(null);
  useEffect(() => {
    const life = new AbortController();
    reader.read().then(
      (read) => {
        if (!life.signal.aborted) setTable(read);
      },
      // It was read before; without its columns the entries are as they are.
      () => {},
    );
    return () => life.abort();
  }, [reader]);
  if (table === null) return null;

  function choose(change: Partial<TermTable>): void {
    if (table === null) return;
    const chosen = { ...table, ...change };
    setTable(chosen);
    void reader.entriesOf(chosen).then(onEntries);
  }

  return (
    <fieldset class="table-columns">
      <legend>{text('columnHolds')}</legend>
      {table.roles.map((role, column) => (
        <TableColumn
          key={`${column} ${table.rows[0]?.[column]}`}
          header={(table.hasHeader && table.rows[0]?.[column]) || text('columnNumber', column + 1)}
          sample={table.rows[table.hasHeader ? 1 : 0]?.[column] ?? ''}
          role={role}
          onRole={(chosen) => choose({ roles: table.roles.with(column, chosen) })}
        />
      ))}
      <label class="table-header">
        <input
          type="checkbox"
          checked={table.hasHeader}
          onChange={(event) => choose({ hasHeader: event.currentTarget.checked })}
        />
        {text('columnHeader')}
      </label>
    </fieldset>
  );
}

interface TableColumnProps {
  header: string;
  /** What its first entry has. */
  sample: string;
  role: ColumnRole;
  onRole(role: ColumnRole): void;
}

function TableColumn({ header, sample, role, onRole }: TableColumnProps) {
  const text = useText();
  const id = useId();
  const choices = columnChoices(text, role);
  return (
    <div class="table-column">
      <label for={id}>{header}</label>
      <select
        id={id}
        class="field"
        value={JSON.stringify(role)}
        onChange={({ currentTarget: { value } }) => {
          const chosen = choices.find((choice) => JSON.stringify(choice.role) === value);
          if (chosen !== undefined) onRole(chosen.role);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.words} value={JSON.stringify(choice.role)}>
            {choice.words}
          </option>
        ))}
      </select>
      <p class="table-sample" lang={languageOf(sample)}>
        {sample}
      </p>
    </div>
  );
}

function columnChoices(text: Localize, present: ColumnRole): { role: ColumnRole; words: string }[] {
  const own = present.case === 'name' && present.language !== null ? [present.language] : [];
  return [
    { role: { case: 'name', language: null }, words: text('columnNames') },
    ...[...new Set([...own, ...LANGUAGES])].map((tag): { role: ColumnRole; words: string } => ({
      role: { case: 'name', language: tag },
      words: text('columnNamesIn', languageName(text, tag)),
    })),
    { role: { case: 'definition' }, words: text('columnDefinition') },
    { role: { case: 'remark' }, words: text('columnRemark') },
    { role: { case: 'ignored' }, words: text('columnIgnored') },
  ];
}
