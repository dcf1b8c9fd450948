import type { ChosenSettings, Settings } from '../../core/settings/settings';
import type { SiteRules } from '../../core/sites/sites';
import type { Problem } from '../../core/stored/storedForm';
import type { Language } from '../../core/text/languages';
import type { HiddenTerm } from '../marking/HiddenTerms';

export interface DocumentSummary {
  id: string;
  title: string;
  language: Language;
  publisher: string | null;
  /** ISO 8601 calendar date. */
  date: string | null;
  /** `false` where our copy breaks off before the original does. */
  complete: boolean;
  passages: number;
  /** Distinct terms that its passages mention. */
  terms: number;
  /** Address of its first passage in the reader. */
  readerUrl: string;
}

export interface PackSummary {
  id: string;
  title: string;
  origin: 'built-in' | 'own';
  /** Whether no page is to find out what the pack has terms for. The built-in one is public. */
  isPrivate: boolean;
  /** Terms the pack defines. */
  terms: number;
  documents: DocumentSummary[];
}

export type PacksView =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | { case: 'open'; packs: PackSummary[] };

/** `problems` tells why what is stored is not what is in force, if so. */
export type SettingsView =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | {
      case: 'known';
      /** In general. */
      settings: Settings;
      /** What differs on sites. */
      sites: ChosenSettings['sites'];
      problems: Problem[];
    };

export type HiddenTermsView =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | { case: 'known'; terms: HiddenTerm[] };

export type SitesView =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | { case: 'known'; rules: SiteRules; problems: Problem[] };

/** How far the import of one file has come. */
export type FileImport =
  | { case: 'reading'; file: string }
  | { case: 'taken'; file: string; title: string }
  | { case: 'refused'; file: string; problems: Problem[] };
