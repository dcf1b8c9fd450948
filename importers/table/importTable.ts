import type { Doubt, Draft } from '../../core/pack/drafts/draft';
import type { TermTable } from '../../core/pack/names/termTable';
import { decodeBytes } from '../bytes/decodeBytes';
import { entriesDraft } from '../draft/entriesDraft';
import type { Importer } from '../importer';
import { entriesFrom } from './entriesFrom';
import { readTable } from './readTable';

/** A term base as comma, semicolon or tab separated values. */
export const importTable: Importer = async ({ bytes }, { encoding }) => {
  const { text, doubts } = decodeBytes(bytes, { chosen: encoding, declared: null });
  return tableDraft(text, doubts);
};

/**
 * A table in a text as a term base, its columns as they are guessed.
 *
 * @param doubts what was uncertain about its characters
 * @throws ImportError nothingRecognised, if no row has a name
 */
export function tableDraft(text: string, doubts: readonly Doubt[]): Draft {
  return draftOfTable(null, readTable(text), doubts);
}

/**
 * Rows and what their columns hold as a term base, from wherever they are.
 *
 * @param title what the file calls the whole; `null` where it does not
 * @throws ImportError nothingRecognised, if no row has a name
 */
export function draftOfTable(
  title: string | null,
  { rows, roles, hasHeader }: TermTable,
  doubts: readonly Doubt[],
): Draft {
  return entriesDraft(
    title,
    entriesFrom(hasHeader ? rows.slice(1) : rows, roles),
    hasHeader ? doubts : [...doubts, { case: 'columnsGuessed' }],
  );
}
