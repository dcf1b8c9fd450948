import { PackError } from '../../core/pack/parsePack';
import { SettingsFileError } from '../../core/settings/settingsFile';
import type { Problem } from '../../core/stored/problem';
import { reasonOf } from '../controls/reasonOf';

/** Where and why a file was refused. What is no refusal (storage is full, say) concerns it as a whole. */
export function importProblems(error: unknown): Problem[] {
  if (error instanceof PackError || error instanceof SettingsFileError) return error.problems;
  return [{ path: '', reason: { case: 'said', said: reasonOf(error) } }];
}
