import type { EditingSource } from '../../components/library/terms/EditingSource';
import { SELECTIONS } from '../../core/pack/drafts/keepSelection';
import type { PackName } from '../../core/pack/types';
import { localize } from '../../services/localize';
import {
  addSelectedTerm,
  addTermsTo,
  type PackTarget,
} from '../../services/stores/editing/editTerms';
import { withReadings } from './nameForms';

/** Id of the pack for terms of the reader's own where they have none yet. */
const OWN_TERMS = 'own-terms';

/** Keeps a new term, with the sentence that it was selected in if it was. */
export const createTerm: EditingSource['createTerm'] = async (pack, term, selection) => {
  const read = await termWithReadings(term);
  if (selection === null) return addTermsTo(targetOf(pack), [read]);
  const selections = { id: SELECTIONS, title: localize('selectionsTitle') };
  return addSelectedTerm(pack === '' ? selections : targetOf(pack), read, selections, selection);
};

/** Keeps several new terms at once. */
export const addTerms: EditingSource['addTerms'] = async (pack, terms) =>
  addTermsTo(targetOf(pack), await Promise.all(terms.map(termWithReadings)));

/** The term with pinyin for what was written by hand without. */
export async function termWithReadings<Term extends { names: PackName[] }>(
  term: Term,
): Promise<Term> {
  return { ...term, names: await withReadings(term.names) };
}

function targetOf(pack: string): PackTarget {
  return { id: pack === '' ? OWN_TERMS : pack, title: localize('termsOwnPack') };
}
