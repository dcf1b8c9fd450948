import type { NoteController } from './noteController';
import type { ReaderTools } from './readerTools';

/** The reader's tools, which come when they are first wanted. */
export interface LateTools {
  /** The tools, if they have come. */
  readonly now: ReaderTools | null;
  /** Resolves to `null` where they cannot be had now; then they may be asked for again. */
  load(): Promise<ReaderTools | null>;
  /** Notes, to be used as if they had been there all the time. */
  readonly notes: NoteController;
}

export function createLateTools(load: () => Promise<ReaderTools | null>): LateTools {
  let now: ReaderTools | null = null;
  let loading: Promise<ReaderTools | null> | null = null;
  /** Counts what is wanted of notes: only the latest wish is fulfilled once they have come. */
  let turn = 0;

  const loadOnce = () => {
    loading ??= load().then((tools) => {
      now = tools;
      if (tools === null) loading = null;
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
      show: (mark, cause, point) => withNotes((notes) => notes.show(mark, cause, point)),
      close() {
        turn += 1;
        now?.notes.close();
      },
      forget: (mark) => now?.notes.forget(mark),
    },
  };
}
