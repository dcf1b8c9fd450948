/** The tools of `noteOpening.ts`, brought into the frame when the first of them is wanted. */
import type { PageAnnotation } from './annotatePage';
import { addNoteHost } from './dom/elementTreatment';
import type { AnnotatorHost } from './host';
import type { MarkTools, NoteController, NoteLayer, ToolScript } from './tools/contract';

/** The reader's tools, which come when they are first wanted. */
export interface ToolsOnDemand {
  /** The tools, if they have come. */
  readonly now: MarkTools | null;
  /** Resolves to `null` where they cannot be had now; then they may be asked for again. */
  load(): Promise<MarkTools | null>;
  /** Notes, to be used as if they had been there all the time. */
  readonly notes: NoteController;
}

export function createToolsOnDemand(load: () => Promise<MarkTools | null>): ToolsOnDemand {
  let now: MarkTools | null = null;
  let loading: Promise<MarkTools | null> | null = null;
  let onHover: ((isOver: boolean) => void) | null = null;
  /** Counts what is wanted of notes: only the latest wish is fulfilled once they have come. */
  let turn = 0;

  const loadOnce = () => {
    loading ??= load().then((tools) => {
      now = tools;
      if (tools === null) loading = null;
      else if (onHover !== null) tools.notes.watchHover(onHover);
      return tools;
    });
    return loading;
  };

  function withNotes(act: (notes: NoteController) => void): void {
    turn += 1;
    if (now !== null) {
      act(now.notes);
      return;
    }
    const ours = turn;
    void loadOnce().then((tools) => {
      if (tools !== null && ours === turn) act(tools.notes);
    });
  }

  return {
    get now() {
      return now;
    },
    load: loadOnce,
    notes: {
      get open() {
        return now?.notes.open ?? null;
      },
      prepare: (mark) => withNotes((notes) => notes.prepare(mark)),
      unprepare() {
        turn += 1;
        now?.notes.unprepare();
      },
      show: (mark, cause, point) => withNotes((notes) => notes.show(mark, cause, point)),
      close() {
        turn += 1;
        now?.notes.close();
      },
      watchHover(listener) {
        onHover = listener;
        now?.notes.watchHover(listener);
      },
      async showFor(note) {
        return (await loadOnce())?.notes.showFor(note) ?? false;
      },
      forget: (mark) => now?.notes.forget(mark),
    },
  };
}

/** Brings the tools for a page into the frame; `null` where they cannot be had now. */
export type ToolLoader = (page: PageAnnotation, until: AbortSignal) => Promise<MarkTools | null>;

/**
 * Brings the tools' script into the frame when it is first asked for.
 * @param signal closes what is open in the layer of notes, which all pages that are annotated share
 */
export function createToolLoader(host: AnnotatorHost, signal: AbortSignal): ToolLoader {
  let loading: Promise<(ToolScript & { layer: NoteLayer }) | null> | null = null;

  return async (page, until) => {
    loading ??= host.loadTools().then(
      (script) => ({ ...script, layer: script.createNoteLayer(addNoteHost, signal) }),
      () => {
        // The browser does not let it in, or the extension is gone: no note is better than half of one.
        loading = null;
        return null;
      },
    );
    const script = await loading;
    if (script === null || until.aborted) return null;
    return script.createMarkTools(page, script.layer, until);
  };
}
