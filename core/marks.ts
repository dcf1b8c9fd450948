/** The marks of a frame as other contexts hear of them: how many, and in which order they are read. */
import type { PageScript } from './text/languages';
import type { TextRange } from './text/textRange';

export interface MarkCount {
  term: string;
  count: number;
  /** How many of `count` are variants. */
  variants: number;
}

/** Places of a term that are not marked: the reader's choices, or doubts, hold them back. */
export interface HiddenCount {
  term: string;
  count: number;
  /** Whether it is that their paragraphs are unlike the texts of the term's pack, and nothing vouches for it. */
  isUnlike: boolean;
}

/** A mark, told by its term (its id) and which of the frame's marks of that term it is, from 0. */
export interface Place {
  term: string;
  occurrence: number;
}

/** What stands around a mark: what the passages of its term are ranked by. */
export interface PlaceText {
  /** As in `NoteRequest`. */
  paragraph: string;
  /** Where the mark is in it. */
  mark: TextRange;
  script: PageScript;
}

/** The marks of a frame in the order in which they are read. */
export interface FramePlaces {
  /** Ids of terms. */
  terms: string[];
  /** The term of each mark, as a position in `terms`; long pages end at `MOST_PLACES`. */
  places: number[];
  /** Which of `places` are variants, by position. */
  variants: number[];
  /** How many marks there are, listed or not. */
  total: number;
  /** Whether the frame is still being read for the first time: there may be more. */
  isReading: boolean;
}

export const MOST_PLACES = 20_000;

/** More marks than any page has: a frame that tells of more is not believed. */
export const MOST_MARKS = 1_000_000;
