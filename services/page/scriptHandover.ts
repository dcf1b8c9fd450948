import type { ScriptOnDemand } from '../../core/messages';
import { keepInWorld, keptInWorld } from './isolatedWorld';

/**
 * Between the content script and the scripts that come after it. Injected again, a script replaces what it
 * handed over before.
 */
const KEY = 'pangzhu.';

/** Called by a script on demand with what it has to offer. */
export function handOver(script: ScriptOnDemand, offer: unknown): void {
  keepInWorld(KEY + script, offer);
}

/** What was handed over; `null` where the script has not run in this frame. */
export function takeOver(script: ScriptOnDemand): unknown {
  return keptInWorld(KEY + script) ?? null;
}
