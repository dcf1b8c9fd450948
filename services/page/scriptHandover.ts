import type { LateScript } from '../../core/messages';
import { keepInWorld, keptInWorld } from './isolatedWorld';

/**
 * Between the content script and the scripts that come after it. Injected again, a script replaces what it
 * handed over before.
 */
const KEY = 'pangzhu.';

/** Called by a script that came late with what it has to offer. */
export function handOver(script: LateScript, offer: unknown): void {
  keepInWorld(KEY + script, offer);
}

/** What was handed over; `null` where the script has not run in this frame. */
export function takeOver(script: LateScript): unknown {
  return keptInWorld(KEY + script) ?? null;
}
