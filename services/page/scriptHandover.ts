import type { ScriptOnDemand } from '../../core/messages';

/**
 * Between the content script and the scripts that come after it, which share a world that no page sees.
 * Injected again, a script replaces what it handed over before.
 */
const KEY = '__pangzhu_';

type World = typeof globalThis & { [key: string]: unknown };

/** Called by a script on demand with what it has to offer. */
export function handOver(script: ScriptOnDemand, offer: unknown): void {
  (globalThis as World)[KEY + script] = offer;
}

/** What was handed over; `null` where the script has not run in this frame. */
export function takeOver(script: ScriptOnDemand): unknown {
  return (globalThis as World)[KEY + script] ?? null;
}
