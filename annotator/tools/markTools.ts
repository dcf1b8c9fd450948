import type { PageAnnotation } from '../annotatePage';
import type { MarkTools, NoteFrames, NoteLayer, ToolScript } from './contract';
import { createMarkNavigation } from './markNavigation';
import { createPlaces } from './markPlaces';
import { createNoteController } from './noteController';
import { createNoteLayer } from './noteLayer';

function createMarkTools(page: PageAnnotation, layer: NoteLayer, signal: AbortSignal): MarkTools {
  const notes = createNoteController(page, layer, signal);
  const navigation = createMarkNavigation(page, signal);
  const places = createPlaces(page, navigation, signal);

  return {
    notes,
    places,
    async go(direction, term) {
      const index = term === null ? null : page.index.terms.findIndex((each) => each?.id === term);
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
    showNote: notes.showFor,
    turnAway: navigation.reset,
  };
}

/** All that a frame gets with the script of the tools. */
export function createToolScript(frames: NoteFrames): ToolScript {
  return {
    createNoteLayer: (addHost, signal) => createNoteLayer(frames, addHost, signal),
    createMarkTools,
  };
}
