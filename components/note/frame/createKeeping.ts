/** The place of a note, as far as it is kept in the reader's collection. */
import type { KeptState, MetPlace } from '../../../core/collection/encounter';
import { metSentence } from '../../../core/collection/metSentence';
import type { NoteOffer } from '../../../core/noteFrame';
import type { KeepingView, NoteKeeping } from '../contract';
import type { NoteSource } from '../NoteSource';

type KeepingSource = Pick<NoteSource, 'findKept' | 'keepPlace' | 'undoKept' | 'openCollection'>;

export interface Keeping {
  /** What the note shows of it, and does with it. */
  readonly now: NoteKeeping;
}

/**
 * Finds out whether the place of `offer` is kept, keeps it and takes that back.
 *
 * @param onChange told when there is something else to be shown
 * @returns `null` where the page does not say where the place is
 */
export function createKeeping(
  offer: NoteOffer,
  source: KeepingSource,
  onChange: () => void,
): Keeping | null {
  const met = metPlaceOf(offer);
  if (met === null) return null;
  let view: KeepingView = { state: { case: 'none' }, said: null };
  /** Only what came of the latest wish is shown. */
  let turn = 0;

  function show(next: KeepingView): void {
    view = next;
    onChange();
  }

  async function follow(wish: Promise<KeptState>, isAsked: boolean): Promise<void> {
    turn += 1;
    const ours = turn;
    try {
      const state = await wish;
      if (ours === turn) show({ state, said: isAsked ? state.case : null });
    } catch {
      // The site went off, the term is gone, storage is full: all that can be said is that it was not done.
      if (ours === turn && isAsked) show({ ...view, said: 'failed' });
    }
  }

  function onUndo(): void {
    if (view.state.case !== 'kept') return;
    const undone = source.undoKept(view.state.id).then((): KeptState => ({ case: 'none' }));
    void follow(undone, true);
  }

  void follow(source.findKept(met), false);
  return {
    get now() {
      const onKeep = () => void follow(source.keepPlace(met), true);
      return { ...view, onKeep, onUndo, onOpen: source.openCollection };
    },
  };
}

function metPlaceOf({ request, match, at }: NoteOffer): MetPlace | null {
  const { paragraph, term } = request;
  const end = at + match.surface.length;
  const { sentence, place } = metSentence(paragraph, { start: at, end });
  // A page that took over its content script may say anything.
  return place.start < place.end ? { term, sentence, place } : null;
}
