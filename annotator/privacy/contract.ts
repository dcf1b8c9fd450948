/**
 * What the rest of the annotator knows of the reserve with which private names are marked. The reserve itself is a
 * script of its own: only who has a pack of their own, and a name of it in the page, needs it.
 */
import type { Mark } from '../marks/mark';

export interface ReserveNeeds {
  /** Marks of private names that are not painted yet; read again whenever it changes. */
  withheld: ReadonlySet<Mark>;
  /** Paints a mark, which is withheld no longer. */
  release(mark: Mark): void;
  /** Which of the names, that are to be seen, may be marked; see `core/privacy/elicitedNames.ts`. */
  grantNames(names: number[], gestures: number): Promise<number[]>;
}

export interface Reserve {
  /** `withheld` has changed. */
  wake(): void;
}

/** What the script of the reserve hands over to the frame. */
export interface ReserveScript {
  createReserve(needs: ReserveNeeds, signal: AbortSignal): Reserve;
}
