import type { NotePassage } from '../../core/messages';

export interface SourceLineProps {
  passage: NotePassage;
  /** BCP 47 tag of the interface. */
  language: string;
}

/** Where the passage stands: document, publisher, date. */
export function SourceLine({ passage, language }: SourceLineProps) {
  return (
    <p class="note-source">
      <cite lang={passage.language}>{passage.title}</cite>
      <span class="note-imprint">
        {passage.publisher !== null && <span lang={passage.language}>{passage.publisher}</span>}
        {passage.date !== null && (
          <time lang={language} dateTime={passage.date}>
            {readableDate(passage.date, language)}
          </time>
        )}
      </span>
    </p>
  );
}

/** A calendar date has no time zone, so it is read and written in UTC. */
function readableDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
