import type { ExportItems, ExportPassage, ExportTerm } from './items';
import type { LossCount } from './lossCount';

/** The passages of a term: those of the library, or of a term of a page the paragraph that has it first. */
export function termPassages({ passages, marks }: ExportTerm): ExportPassage[] {
  const own = marks?.passage ?? null;
  return own === null ? passages : [own, ...passages];
}

/** All passages that there are, for a format of passages; terms without any are counted as left out. */
export function passagesOf({ passages, terms }: ExportItems, count: LossCount): ExportPassage[] {
  const ofTerms = terms.map(termPassages);
  count.add('leftOut', ofTerms.filter((own) => own.length === 0).length);
  return [...passages, ...ofTerms.flat()];
}
