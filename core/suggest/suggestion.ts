/** What goes into suggesting terms, and what comes out. */
import type { PackBlock } from '../pack/blocks';
import type { NameRole, TermKind, Weight } from '../pack/types';

/** Why a name is proposed, the most telling first. */
export const REASONS = [
  'title',
  'definition',
  'label',
  'quote',
  'gloss',
  'acronym',
  'heading',
  'emphasis',
  'capitals',
  'foreign',
  'recurring',
  'wording',
] as const;
/**
 * `gloss`: another name stands in brackets behind it; `foreign`: a Latin word in Chinese text; `capitals`: written
 * as a name; `recurring`: it stands more than once; `wording`: nothing but its words, and between what they stand.
 */
export type Reason = (typeof REASONS)[number];

export interface SuggestionDocument {
  id: string;
  title: string | null;
  /** A BCP 47 tag; `null` where the characters have to tell. */
  language: string | null;
  blocks: readonly PackBlock[];
}

/** Where a name stands: UTF-16 offsets in the text of a block. */
export interface SuggestionPlace {
  document: string;
  /** Index among the blocks of the document. */
  block: number;
  start: number;
  end: number;
}

export interface SuggestedName {
  text: string;
  /** A BCP 47 tag. */
  language: string;
  role: NameRole;
  /** `document`: it stands in one of the documents; `generated`: made from the name by rules of writing. */
  origin: 'document' | 'generated';
}

export interface SuggestedDefinition extends SuggestionPlace {
  /** Verbatim: the sentence, as it stands between `start` and `end`. */
  text: string;
}

/** `loud`: it would be marked on most pages; `ambiguous`: it is likely to mean something else elsewhere. */
export type Warning = 'loud' | 'ambiguous';

export interface Suggestion {
  /** As it stands in the document. */
  name: string;
  /** A BCP 47 tag. */
  language: string;
  role: Exclude<NameRole, 'alias'>;
  /** From 0 to 1: how sure one may be. */
  confidence: number;
  /** In the order of `REASONS`; never empty. */
  reasons: readonly Reason[];
  /** In the order of the text, the first of them if there are more than `PLACES_KEPT`. */
  places: readonly SuggestionPlace[];
  /** Of all places. */
  count: number;
  otherNames: readonly SuggestedName[];
  kind: TermKind;
  weight: Weight;
  /** The place in whose block the name is best explained. */
  passage: SuggestionPlace;
  definition: SuggestedDefinition | null;
  warning: Warning | null;
  /** The term of the library that has this name or one of its other names, see `joinKnown`. */
  joins: string | null;
  /** Names one word or character longer or shorter that may be meant instead, likelier ones first. */
  edges: readonly string[];
}

/** A name that the library has. */
export interface KnownName {
  text: string;
  /** Id of its term. */
  term: string;
}

export const PLACES_KEPT = 50;
