/** A place where the reader met a term: what the collection is made of. */
import type { TextRange } from '../text/textRange';

/** What stood around a term on a page. */
export interface MetPlace {
  /** Id of the term. */
  term: string;
  /** The sentence, or as much of it as is kept. */
  sentence: string;
  /** Where the term stands in it. */
  place: TextRange;
}

/**
 * How it came to be kept: by itself, while the reader keeps what they meet; by the reader's own hand; or by hand after
 * it had been kept by itself.
 */
export const KEPT_BY = ['itself', 'hand', 'both'] as const;
export type KeptBy = (typeof KEPT_BY)[number];

export interface Encounter extends MetPlace {
  /** Id of the pack that had the term; `term` is its id in there. */
  pack: string;
  /** What the term was called. */
  label: string;
  /** Of the page. */
  title: string;
  /** Of the page. */
  url: string;
  /** Where the reader was, ISO 8601: `2026-11-28`. */
  day: string;
  by: KeptBy;
}

/** One that is stored: numbers grow in the order in which they were kept. */
export interface NumberedEncounter extends Encounter {
  id: number;
}

/** Whether a place that the reader looks at is kept by their hand. */
export type KeptState =
  | { case: 'none' }
  | { case: 'kept'; id: number }
  /** The window is private: nothing is kept of it. */
  | { case: 'private' };

/** As many places are told of in one message. */
export const MOST_TOLD = 20;

/** As many encounters are kept; beyond, the oldest go that were kept by themselves, then the oldest of all. */
export const MOST_ENCOUNTERS = 20_000;

/** The longest of each that is kept, in UTF-16 units. */
export const ENCOUNTER_LIMITS = { id: 200, label: 300, sentence: 600, title: 300, url: 2_000 };
