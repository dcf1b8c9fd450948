import type { PageAnnotation } from './annotatePage';
import type { AnnotatorHost } from './host';
import type { NoteInterface } from './noteInterface';
import type { NoteLayer } from './noteOpening';
import type { ReaderTools } from './readerTools';

/** Brings the tools for a page into the frame; `null` where they cannot be had now. */
export type ToolLoader = (page: PageAnnotation, until: AbortSignal) => Promise<ReaderTools | null>;

/**
 * Brings the note's script into the frame when it is first asked for.
 * @param signal closes what is open in the layer of notes, which all pages that are annotated share
 */
export function createToolLoader(host: AnnotatorHost, signal: AbortSignal): ToolLoader {
  let loading: Promise<(NoteInterface & { layer: NoteLayer }) | null> | null = null;

  return async (page, until) => {
    loading ??= host.loadNote().then(
      (script) => ({ ...script, layer: script.createNoteLayer(host, signal) }),
      () => {
        // The browser does not let it in, or the extension is gone: no note is better than half of one.
        loading = null;
        return null;
      },
    );
    const script = await loading;
    if (script === null || until.aborted) return null;
    return script.createReaderTools(page, host, script.layer, until);
  };
}
