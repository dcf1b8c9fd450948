import type { TermDescription } from '../../core/library/describeTerm';
import type { PassageHit, TermHit } from '../../core/search/createSearch';
import type { DocumentHit } from '../../core/search/searchTitles';
import type { ChosenSettings } from '../../core/settings/settings';
import type { PageAccess } from '../../core/sites/sites';
import type { Problem } from '../../core/stored/storedForm';
import type { Language } from '../../core/text/languages';

/** A term marked on the page in front. */
export interface PageTerm extends TermDescription {
  term: string;
  count: number;
  /** How many of `count` are variants. */
  variants: number;
}

/** What is known of the page in front. */
export type PageView =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | { case: 'known'; access: PageAccess; terms: PageTerm[] | null };

export type LibraryView =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | { case: 'open' };

export type SettingsView =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  /** `problems` tells why the stored settings are not the ones in force, if so. */
  | { case: 'known'; chosen: ChosenSettings; problems: Problem[] };

export interface SearchHits {
  terms: TermHit[];
  documents: DocumentHit[];
  passages: PassageHit[];
}

/** A term whose name looks like a query that finds nothing. */
export interface NearTerm {
  term: string;
  label: string;
  labelLanguage: Language;
}

/** A place in the library that a search result leads to. */
export type SearchTarget =
  /** `term` is the one that was looked for; `null` where a document or the words of a passage were found. */
  | { document: string; passage: number; term: string | null }
  /** A term that no passage mentions: its page. */
  | { document: null; passage: null; term: string };
