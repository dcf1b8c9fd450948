import { Fragment } from 'preact';
import type { Language } from '../../core/library/types';

export interface WordWrappedProps {
  text: string;
  language: Language;
}

/**
 * A title or heading whose lines end between words. Browsers break Chinese between any two
 * characters, which is right in running text and ugly in a heading of two lines.
 */
export function WordWrapped({ text, language }: WordWrappedProps) {
  const pieces = unbrokenPieces(text, language);
  return (
    <span class="word-wrapped" lang={language}>
      {pieces.map((piece, position) => (
        <Fragment key={position}>
          {position > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </span>
  );
}

const OPENING = /^[\p{Ps}\p{Pi}]+$/u;

/** Words with the punctuation that must not part from them. */
function unbrokenPieces(text: string, language: Language): string[] {
  const pieces: string[] = [];
  let opened = false;
  for (const { segment, isWordLike } of new Intl.Segmenter(language, {
    granularity: 'word',
  }).segment(text)) {
    const opens = OPENING.test(segment);
    const last = pieces.length - 1;
    if (last < 0 || ((isWordLike || opens) && !opened)) pieces.push(segment);
    else pieces[last] += segment;
    opened = opens;
  }
  return pieces;
}
