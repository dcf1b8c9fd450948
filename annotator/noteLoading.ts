import type { AnnotatorHost } from './host';
import type { NoteLayer } from './noteOpening';

/**
 * Brings the layer of notes into the frame when it is first asked for.
 * @param signal closes what is open in it
 * @returns a function that resolves to the layer, or to `null` where it cannot be had now
 */
export function createLayerLoader(
  host: AnnotatorHost,
  signal: AbortSignal,
): () => Promise<NoteLayer | null> {
  let layer: Promise<NoteLayer | null> | null = null;
  return () => {
    layer ??= host.loadNote().then(
      ({ createNoteLayer }) => createNoteLayer(host, signal),
      () => {
        // The browser does not let it in, or the extension is gone: no note is better than half of one.
        layer = null;
        return null;
      },
    );
    return layer;
  };
}
