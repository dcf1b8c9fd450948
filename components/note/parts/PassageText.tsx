import type { NotePassage } from '../../../core/ranking/noteContent';
import type { NoteTools } from '../contract';

export interface PassageTextProps {
  passage: NotePassage;
  /** The passage's text as it is shown: unit by unit that of `passage`. */
  shown: string;
  /** `null`: other terms are plain text. */
  onTerm: NoteTools['onTerm'] | null;
}

/** The text of a passage: its term is marked, other terms lead on to theirs. */
export function PassageText({ passage, shown, onTerm }: PassageTextProps) {
  const pieces: { start: number; text: string; term: string | null; isMark: boolean }[] = [];
  let position = 0;
  const places = [
    ...passage.mentions.map((range) => ({ ...range, term: null, isMark: true })),
    ...(onTerm === null ? [] : passage.others.map((range) => ({ ...range, isMark: false }))),
  ].sort((a, b) => a.start - b.start);
  const take = (end: number, term: string | null, isMark: boolean) => {
    if (end <= position) return;
    pieces.push({ start: position, text: shown.slice(position, end), term, isMark });
    position = end;
  };
  for (const { start, end, term, isMark } of places) {
    take(Math.min(start, shown.length), null, false);
    take(Math.min(end, shown.length), term, isMark);
  }
  take(shown.length, null, false);
  return (
    <>
      {pieces.map(({ start, text, term, isMark }) => {
        if (isMark) return <mark key={start}>{text}</mark>;
        if (term === null || onTerm === null) return <span key={start}>{text}</span>;
        const open = () => onTerm(term, text);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a real link would need an address of the page's, and a button does not break across lines
          <span
            key={start}
            class="note-term"
            role="link"
            tabIndex={0}
            onClick={open}
            onKeyDown={(event) => {
              if (event.key === 'Enter') open();
            }}
          >
            {text}
          </span>
        );
      })}
    </>
  );
}
