import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Match } from '../../core/match/index/types';
import type { NoteState } from '../note/contract';
import { Note } from '../note/Note';
import '../note/note.css';
import type { PageScript } from '../../core/text/languages';
import type { WelcomeSource } from './WelcomeSource';

export interface SampleNoteProps {
  source: WelcomeSource;
  language: string;
  script: PageScript;
  paragraph: string;
  /** The sample's own text under the mark. */
  surface: string;
  match: Match & { termId: string };
  mark: HTMLElement;
  /** The positioned element that the note is placed in. */
  frame: HTMLElement;
  takesFocus: boolean;
  onStay(): void;
  onAway(): void;
  onClose(): void;
}

const GAP = 8;

/** The note of a mark of the sample, below the mark's last line. */
export function SampleNote(props: SampleNoteProps) {
  const { source, match, surface, paragraph, script, mark, frame, takesFocus } = props;
  const box = useRef<HTMLDivElement>(null);
  const [rank, setRank] = useState(0);
  const [isVerbatim, setVerbatim] = useState<boolean | null>(null);
  const [state, setState] = useState<NoteState>({ case: 'loading', label: surface });

  useEffect(() => {
    const ending = new AbortController();
    const show = (next: NoteState) => {
      if (!ending.signal.aborted) setState(next);
    };
    source.getNote({ term: match.termId, paragraph, script, rank }).then(
      (content) => show(content ? { case: 'shown', content } : { case: 'failed', label: surface }),
      () => show({ case: 'failed', label: surface }),
    );
    return () => ending.abort();
  }, [source, match.termId, paragraph, script, rank, surface]);

  useLayoutEffect(() => {
    const lines = mark.getClientRects();
    const line = lines[lines.length - 1];
    if (!box.current || !line) return;
    const outer = frame.getBoundingClientRect();
    const furthest = Math.max(outer.width - box.current.offsetWidth, 0);
    const left = Math.min(Math.max(line.left - outer.left, 0), furthest);
    box.current.style.translate = `${left}px ${line.bottom - outer.top + GAP}px`;
  }, [mark, frame]);

  useEffect(() => {
    if (takesFocus) box.current?.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  }, [takesFocus]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only where the pointer is matters here; keys go to the note
    <div
      ref={box}
      class="sample-note"
      onPointerEnter={props.onStay}
      onPointerLeave={(event) => {
        if (event.pointerType !== 'touch' && !takesFocus) props.onAway();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <Note
        state={state}
        match={{ kind: match.kind, reason: match.reason, form: match.form, surface }}
        language={props.language}
        script={script}
        isVerbatim={isVerbatim}
        onVerbatim={setVerbatim}
        onRank={setRank}
        onOpenReader={(document, passage) => source.openReader(document, passage, match.termId)}
        onClose={props.onClose}
        tools={null}
      />
    </div>
  );
}
