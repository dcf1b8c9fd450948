/**
 * What hears of the reader's pointer and keys before the page does. Whoever listens on the window first is told first
 * and may keep an event from all who come later, so that a page that stops every movement would open no note.
 */

type Listener = (event: Event) => void;

/** Told to the window once for all kinds; who hears of which kind is added and taken away. */
interface Ear {
  hear: Listener;
  /** By kind of event. */
  listeners: ReadonlyMap<string, Set<Listener>>;
}

/** A symbol: what a page calls by a string is found among the globals of our world, too. */
const EAR = Symbol.for('pangzhu.ear');
const KINDS = 'pointermove pointerdown pointerout click keydown keyup scroll'.split(' ');

const world = globalThis as typeof globalThis & { [EAR]?: Ear };

/** To be called before any script of the page runs. */
export function openEar(): void {
  const listeners = new Map<string, Set<Listener>>();
  const hear = (event: Event) => {
    for (const listener of listeners.get(event.type) ?? []) {
      try {
        listener(event);
      } catch (error) {
        // As the browser does it: reported, and kept from none of the others.
        setTimeout(() => {
          throw error;
        });
      }
    }
  };
  for (const kind of KINDS) {
    listeners.set(kind, new Set());
    addEventListener(kind, hear, true);
  }
  world[EAR] = { hear, listeners };
}

/** Who hears first of a kind of event on the window; `null` for other kinds, and where no ear was opened in time. */
export function earFor(kind: string): { hear: Listener; listeners: Set<Listener> } | null {
  const ear = world[EAR];
  const listeners = ear?.listeners.get(kind);
  return ear === undefined || listeners === undefined ? null : { hear: ear.hear, listeners };
}
