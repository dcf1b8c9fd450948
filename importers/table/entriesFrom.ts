import type { DraftEntry, DraftName } from '../../core/pack/drafts/draft';
import type { ColumnRole } from '../../core/pack/names/termTable';
import { cleanLine, cleanName } from '../draft/cleanText';
import { languageOfNames } from './columnRoles';

/** What parts several names in one cell. A comma, 、 or a slash without spaces may be of a name. */
const BETWEEN_NAMES = /[;；\r\n]|\s[|/]\s|[｜／]/;

/**
 * Entries of a table, in its order; rows without a name are entries without names, so that places are kept.
 *
 * @param rows without the header
 */
export function entriesFrom(
  rows: readonly (readonly string[])[],
  roles: readonly ColumnRole[],
): DraftEntry[] {
  return rows.map((row) => {
    const names: DraftName[] = [];
    const definitions: string[] = [];
    const remarks: string[] = [];
    for (const [column, role] of roles.entries()) {
      const cell = row[column] ?? '';
      if (role.case === 'name') names.push(...namesIn(cell, role.language));
      else if (role.case === 'definition')
        definitions.push(cleanLine(cell).replace(/^(?:DEF|DÉF) ?: /, ''));
      else if (role.case === 'remark') remarks.push(cleanLine(cell));
    }
    return { names: distinct(names), definition: textOf(definitions), remark: textOf(remarks) };
  });
}

function namesIn(cell: string, language: string | null): DraftName[] {
  return cell
    .split(BETWEEN_NAMES)
    .map(cleanName)
    .filter((text) => text !== null)
    .map((text) => ({ text, language: language ?? languageOfNames([text]) }));
}

function distinct(names: readonly DraftName[]): DraftName[] {
  const seen = new Set<string>();
  return names.filter(({ text, language }) => {
    const key = `${language}\n${text}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function textOf(texts: readonly string[]): string | null {
  const filled = texts.filter((text) => text !== '');
  return filled.length === 0 ? null : filled.join('\n');
}
