import { env } from 'node:process';
import { checkSync } from 'recheck';

/** Longer takes no expression that one can understand, beside all other tests either: more is no verdict, and fails. */
const PATIENCE = 240_000;
/**
 * Repetitions up to so many are judged exactly, as an automaton. Beyond, and where an expression looks around itself,
 * attacks are tried: the same ones each time. An attack has come off when it took too many steps, never when it took
 * longer than usual, as everything does on a busy machine.
 */
const JUDGING = { maxRepeatCount: 100, randomSeed: 1 };

/** What is said where nothing was found in time. */
export const NO_VERDICT = 'unknown: {"kind":"timeout"}';

/**
 * `safe` where recheck finds that an expression takes a time that grows no faster than the text; else what it says.
 *
 * @param patience in milliseconds
 */
export function judged(pattern: string, flags: string, patience = PATIENCE): string {
  // Judged in this process: the others are a program for some platforms, and Java.
  env.RECHECK_SYNC_BACKEND = 'pure';
  const said = checkSync(pattern, flags, {
    ...JUDGING,
    timeout: patience,
    attackTimeout: patience,
  });
  if (said.status === 'safe') return 'safe';
  return said.status === 'vulnerable'
    ? `${said.complexity.type}: ${said.attack.pattern}`
    : `unknown: ${JSON.stringify(said.error)}`;
}
