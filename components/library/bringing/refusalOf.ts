import type { ImportReason } from '../../../core/pack/drafts/importReason';
import { importProblems } from '../packFiles/importedFile';
import type { Refusal } from './broughtView';

/** Why something could not be brought in, of whatever it was refused with. */
export function refusalOf(error: unknown): Refusal {
  if (hasImportReason(error)) return { case: 'unreadable', reason: error.reason };
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return { case: 'full' };
  return { case: 'refused', problems: importProblems(error) };
}

/** `ImportError`, which pages know by its name alone: the importers are loaded when they are wanted. */
function hasImportReason(error: unknown): error is Error & { reason: ImportReason } {
  return error instanceof Error && error.name === 'ImportError' && 'reason' in error;
}
