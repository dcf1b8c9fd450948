import { decodeText, EncodingError } from '../../../core/stored/decodeText';
import { JsonError } from '../../../core/stored/parseJson';
import type { Problem } from '../../../core/stored/problem';
import { plainReason } from '../../controls/reasonOf';

/**
 * The text of a file, with every character that is in it.
 *
 * @throws EncodingError
 */
export async function textOf(file: File): Promise<string> {
  return decodeText(new Uint8Array(await file.arrayBuffer()));
}

/** Where and why a file was refused. What is no refusal (storage is full, say) concerns it as a whole. */
export function importProblems(error: unknown): Problem[] {
  if (hasProblems(error)) return error.problems;
  if (error instanceof JsonError) return [{ path: '', reason: error.reason }];
  if (error instanceof EncodingError) return [{ path: '', reason: { case: 'encoding' } }];
  const known = plainReason(error);
  if (known !== null) return [{ path: '', reason: { case: known } }];
  const said = error instanceof Error ? error.message : String(error);
  return [{ path: '', reason: { case: 'said', said } }];
}

/** `PackError`, `SettingsFileError`, and what stores refuse with. */
function hasProblems(error: unknown): error is Error & { problems: Problem[] } {
  return error instanceof Error && 'problems' in error && Array.isArray(error.problems);
}
