import { useEffect, useState } from 'preact/hooks';
import { useReading } from '../../controls/useReading';
import { followUndoable } from '../followUndoable';
import { useFollowing } from '../useFollowing';
import type { CollectingSwitchProps } from './CollectingSwitch';
import type { CollectionSource } from './CollectionSource';
import type { CollectionDone, CollectionPageProps } from './collectionView';

export interface Collection {
  /** What the part of the library page shows. */
  part: Omit<CollectingSwitchProps, 'language'>;
  /** What is shown in the place of the library page; `null` for nothing. */
  page: Omit<CollectionPageProps, 'language' | 'today'> | null;
}

/** The collection at work: the address says whether its page is shown. */
export function useCollection(source: CollectionSource): Collection {
  const [place, setPlace] = useState(source.readPlace);
  const { attempt, failure, forgetFailure, follow } = useFollowing();
  const [done, setDone] = useState<CollectionDone | null>(null);
  const state = useReading(source.readState, source.watch, attempt);
  const isOpen = place !== null;
  const view = useReading(isOpen ? source.read : readNothing, source.watch, attempt);

  useEffect(() => {
    const ended = new AbortController();
    source.watchPlace(() => {
      setPlace(source.readPlace());
      setDone(null);
      forgetFailure();
    }, ended.signal);
    return () => ended.abort();
  }, [source]);

  function remove(ids: readonly number[]): void {
    const count = ids.length;
    followUndoable(
      follow,
      () => source.remove(ids),
      (onUndo) => setDone({ case: onUndo === null ? 'undone' : 'deleted', count, onUndo }),
    );
  }

  const part: Collection['part'] = {
    collecting: state.case === 'read' ? { case: 'known', ...state.value } : state,
    onCollecting: (isWanted) => void follow(() => source.setCollecting(isWanted)),
  };
  return {
    part,
    page:
      place === null
        ? null
        : {
            ...part,
            view:
              view.case !== 'read'
                ? view
                : view.value === null
                  ? { case: 'loading' }
                  : { case: 'open', ...view.value },
            term: place.term,
            done,
            failure,
            readerUrl: source.readerUrl,
            onRemove: remove,
          },
  };
}

/** The library page itself needs no more than how many there are. */
const readNothing = async () => null;
