import { useEffect, useState } from 'preact/hooks';
import { useText } from '../localization';
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
  const text = useText();
  const [view, setView] = useState<ReadingView<Value>>({ case: 'loading' });
  useEffect(() => {
    const ending = new AbortController();
    let asked = 0;
    const readAgain = () => {
      const own = ++asked;
      // What was asked for later is newer, whenever it comes.
      const show = (next: ReadingView<Value>) => {
        if (!ending.signal.aborted && own === asked) setView(next);
      };
      read().then(
        (value) => show({ case: 'read', value }),
        (error: unknown) => show({ case: 'failed', reason: reasonOf(error, text) }),
      );
    };
    readAgain();
    watch(readAgain, ending.signal);
    return () => ending.abort();
  }, [read, watch, attempt]);
  return view;
}
