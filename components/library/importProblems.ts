import { PackError } from '../../core/library/parsePack';
import type { Problem } from '../../core/problem';
import { SettingsFileError } from '../../core/settingsFile';
import { reasonOf } from '../controls/reasonOf';

/** Where and why a file was refused. What is no refusal (storage is full, say) concerns it as a whole. */
export function importProblems(error: unknown): Problem[] {
  if (error instanceof PackError || error instanceof SettingsFileError) return error.problems;
  return [{ path: '', reason: { case: 'said', said: reasonOf(error) } }];
}
