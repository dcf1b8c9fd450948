import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from './reasonOf';

export type ReadingView<Value> =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | { case: 'read'; value: Value };

/**
 * What `read` gives, read again on every call of the listener given to `watch` and for every new
 * `attempt`. `read` and `watch` must stay the same from one rendering to the next.
 */
export function useReading<Value>(
  read: () => Promise<Value>,
  watch: (listener: () => void, signal: AbortSignal) => void,
  attempt: number,
): ReadingView<Value> {
  const [view, setView] = useState<ReadingView<Value>>({ case: 'loading' });
  useEffect(() => {
    const ending = new AbortController();
    const readAgain = () =>
      read().then(
        (value) => {
          if (!ending.signal.aborted) setView({ case: 'read', value });
        },
        (error: unknown) => {
          if (!ending.signal.aborted) setView({ case: 'failed', reason: reasonOf(error) });
        },
      );
    readAgain();
    watch(readAgain, ending.signal);
    return () => ending.abort();
  }, [read, watch, attempt]);
  return view;
}
