import type { NoteMatch } from '../../../core/noteFrame';
import type { NoteContent, NoteRequest } from '../../../core/ranking/noteContent';
import type { NoteState } from '../contract';
import type { NoteSource } from '../NoteSource';

/** A term that the note shows, or will show again on the way back. */
export interface NoteView {
  request: NoteRequest;
  /** `null` where it was opened from a passage. */
  match: NoteMatch | null;
  state: NoteState;
}

/** The terms that a note has led to, from that of its mark to the one it shows. */
export interface NoteViews {
  current(): NoteView;
  /** What the term is called that was shown before; `null` for that of the mark. */
  before(): string | null;
  /** Asks for `request` and shows what comes in `view`, if that is still what is wanted. */
  load(view: NoteView, request: NoteRequest): Promise<void>;
  /** Leads on to a term that the passage names; nothing where no passage is shown. */
  openTerm(term: string, label: string): void;
  /** Leads to the term before. Whether there is one. */
  back(): boolean;
}

/**
 * @param first the term of the mark
 * @param onChange what is shown is another, or says something else
 * @param onTurn it is another term: after `onChange`
 */
export function createNoteViews(
  first: NoteView,
  getNote: NoteSource['getNote'],
  onChange: () => void,
  onTurn: () => void,
): NoteViews {
  let views: readonly NoteView[] = [first];
  const current = () => views.at(-1) ?? first;

  function turnTo(next: readonly NoteView[]): void {
    views = next;
    onChange();
    onTurn();
  }

  return {
    current,
    before() {
      const view = views.at(-2);
      return view === undefined ? null : labelOf(view.state);
    },
    async load(view, request) {
      view.request = request;
      const content = await getNote(request).catch(() => null);
      if (view.request !== request || view.state.case === 'dismissed') return;
      view.state = stateOf(content, labelOf(view.state));
      onChange();
    },
    openTerm(term, label) {
      const { state, request } = current();
      // Other terms are opened from a passage.
      if (state.case !== 'shown' || state.content.passage === null) return;
      const { document, passage, text } = state.content.passage;
      const from = { document, passage };
      const asked = { term, paragraph: text, script: request.script, rank: 0, from };
      // What is shown stays until the other term's content is there: nothing flickers on the way.
      void getNote(asked)
        .catch(() => null)
        .then((content) => {
          if (current().state !== state) return;
          turnTo([...views, { request: asked, match: null, state: stateOf(content, label) }]);
        });
    },
    back() {
      if (views.length === 1) return false;
      turnTo(views.slice(0, -1));
      return true;
    },
  };
}

function stateOf(content: NoteContent | null, label: string): NoteState {
  return content === null ? { case: 'failed', label } : { case: 'shown', content };
}

/** What the term of a note is called, whatever the note has of it. */
export function labelOf(state: NoteState): string {
  return state.case === 'shown' ? state.content.label : state.label;
}
