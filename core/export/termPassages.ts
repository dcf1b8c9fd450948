import type { ExportPassage, ExportTerm } from './items';

/** The passages of a term: those of the library, or of a term of a page the paragraph that has it first. */
export function termPassages({ passages, marks }: ExportTerm): ExportPassage[] {
  const own = marks?.passage ?? null;
  return own === null ? passages : [own, ...passages];
}
