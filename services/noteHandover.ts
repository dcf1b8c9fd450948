/**
 * Between the content script and the script of the note's interface, which share a world that no page sees.
 * Injected again, the latter replaces itself.
 */
const KEY = '__pangzhuNote';

type World = typeof globalThis & { [KEY]?: unknown };

/** Called by the note's script with what it has to offer. */
export function handOverNote(noteInterface: unknown): void {
  (globalThis as World)[KEY] = noteInterface;
}

/** What was handed over; `null` where the note's script has not run in this frame. */
export function takeNote(): unknown {
  return (globalThis as World)[KEY] ?? null;
}
