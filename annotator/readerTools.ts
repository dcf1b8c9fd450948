/**
 * What a reader does with the marks of a page: opens notes, goes from mark to mark, reads them in a list. Comes
 * with the note's script when the first of these is wanted, since most frames never see any.
 */
import type { Place } from '../core/messages';
import type { PageAnnotation } from './annotatePage';
import type { AnnotatorHost } from './host';
import { createMarkNavigation } from './markNavigation';
import { createNoteController, type NoteController } from './noteController';
import type { NoteLayer } from './noteOpening';
import { createPlaces, type Places } from './places';

export interface ReaderTools {
  readonly notes: NoteController;
  readonly places: Places;
  /** Scrolls to the next (previous) mark, of one term (its id) or of any; wraps around at the end. */
  go(direction: 'next' | 'previous', term: string | null): Promise<void>;
  /** Opens the note of the mark reached last with `go`, else of the first one in view, with focus in it. */
  openNote(): Promise<void>;
  /** Scrolls to a place, with its note or without; resolves to `false` where it is not to be seen. */
  goToPlace(place: Place, withNote: boolean): Promise<boolean>;
  /** The reader has turned to something else than the mark gone to by keyboard. */
  turnAway(): void;
}

/** @param layer outlives the tools: pinned notes stay when settings or library change */
export function createReaderTools(
  page: PageAnnotation,
  host: AnnotatorHost,
  layer: NoteLayer,
  signal: AbortSignal,
): ReaderTools {
  const notes = createNoteController(page, host, layer, signal);
  const navigation = createMarkNavigation(page, signal);
  const places = createPlaces(page, navigation, signal);

  return {
    notes,
    places,
    async go(direction, term) {
      const index = term === null ? null : page.index.terms.findIndex(({ id }) => id === term);
      if (index === -1) return;
      // Who reads notes by keyboard goes on reading them: the next one opens with the next mark.
      const isReading = notes.open?.cause === 'keyboard';
      notes.close();
      const mark = await navigation.go(direction, index);
      places.look();
      if (isReading && mark !== null) notes.show(mark, 'keyboard', null);
    },
    async openNote() {
      const mark = (await navigation.current()) ?? (await navigation.go('next', null));
      if (mark !== null) notes.show(mark, 'keyboard', null);
    },
    async goToPlace(place, withNote) {
      notes.close();
      const mark = await places.go(place);
      if (mark !== null && withNote) notes.show(mark, 'keyboard', null);
      return mark !== null;
    },
    turnAway: navigation.reset,
  };
}
