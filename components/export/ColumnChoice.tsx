import { TERM_COLUMNS, type TermColumn } from '../../core/export/termColumns';
import { type MessageKey, useText } from '../localization';

export interface ColumnChoiceProps {
  columns: readonly TermColumn[];
  onChange(columns: readonly TermColumn[]): void;
}

const COLUMN_NAMES: Record<TermColumn, MessageKey> = {
  id: 'exportColumnId',
  names: 'exportColumnNames',
  definition: 'exportColumnDefinition',
  source: 'exportColumnSource',
  remark: 'exportColumnRemark',
  category: 'exportColumnCategory',
  weight: 'exportColumnWeight',
  count: 'exportColumnCount',
  url: 'exportColumnUrl',
};

/** Which columns a table has; at least one stays. */
export function ColumnChoice({ columns, onChange }: ColumnChoiceProps) {
  const text = useText();
  return (
    <fieldset class="export-formats export-columns">
      <legend>{text('exportColumns')}</legend>
      {TERM_COLUMNS.map((column) => {
        const isChosen = columns.includes(column);
        return (
          <label key={column} class="export-format">
            <input
              type="checkbox"
              value={column}
              checked={isChosen}
              disabled={isChosen && columns.length === 1}
              onChange={() =>
                onChange(
                  TERM_COLUMNS.filter((each) => columns.includes(each) !== (each === column)),
                )
              }
            />
            <span>{text(COLUMN_NAMES[column])}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
