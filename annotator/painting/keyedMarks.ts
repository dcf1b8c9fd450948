import type { NearnessScript } from './contract';
import type { MarkPainter } from './paintMarks';

/** Shows all marks, or only those that the reader holds a key for. */
export function createKeyedMarks(
  painter: MarkPainter,
  load: () => Promise<NearnessScript>,
  signal: AbortSignal,
): (isKeyed: boolean) => void {
  let watching: AbortController | null = null;
  return (isKeyed) => {
    if (isKeyed === (watching !== null)) return;
    watching?.abort();
    watching = isKeyed ? new AbortController() : null;
    painter.setVisible(!isKeyed);
    if (watching === null) return;
    const until = AbortSignal.any([signal, watching.signal]);
    load().then(
      ({ watchHeldKey }) => until.aborted || watchHeldKey(painter.setVisible, until),
      // The browser does not let it in: better all of them than none.
      () => until.aborted || painter.setVisible(true),
    );
  };
}
