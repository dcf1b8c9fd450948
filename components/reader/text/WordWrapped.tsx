import { Fragment } from 'preact';
import type { Language } from '../../../core/text/languages';
import type { TextRange } from '../../../core/text/textRange';
import { rangesWithin } from './rangesWithin';
import { useShown } from './shownScript';
import { TextMarks } from './TextMarks';

export interface WordWrappedProps {
  text: string;
  language: Language;
  /** Where it has what is looked for. */
  found?: readonly TextRange[];
}

/**
 * A title or heading whose lines end between words. Browsers break Chinese between any two
 * characters, which is right in running text and ugly in a heading of two lines.
 */
export function WordWrapped({ text, language, found = NOWHERE }: WordWrappedProps) {
  const shown = useShown()(text, language);
  const pieces = unbrokenPieces(shown.text, shown.language);
  let end = 0;
  return (
    <span class="word-wrapped" lang={shown.language}>
      {pieces.map((piece, position) => {
        const start = end;
        end += piece.length;
        return (
          <Fragment key={position}>
            {position > 0 && <wbr />}
            <TextMarks text={piece} chosen={NOWHERE} found={rangesWithin(found, start, end)} />
          </Fragment>
        );
      })}
    </span>
  );
}

const NOWHERE: readonly TextRange[] = [];

const OPENING = /^[\p{Ps}\p{Pi}]+$/u;

/** Words with the punctuation that must not part from them. */
function unbrokenPieces(text: string, language: Language): string[] {
  const pieces: string[] = [];
  let opened = false;
  for (const { segment, isWordLike } of wordsIn(language).segment(text)) {
    const opens = OPENING.test(segment);
    const last = pieces.length - 1;
    if (last < 0 || ((isWordLike || opens) && !opened)) pieces.push(segment);
    else pieces[last] += segment;
    opened = opens;
  }
  return pieces;
}

/** To make one takes as long as to cut some hundred titles. */
const segmenters = new Map<Language, Intl.Segmenter>();

function wordsIn(language: Language): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}
