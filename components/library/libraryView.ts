import type { PackChange } from '../../core/pack/changes/packChange';
import type { ImportWarning } from '../../core/preparation/importWarnings';
import type { ImportStage } from '../../core/preparation/prepareImport';
import type { ChosenSettings, Settings } from '../../core/settings/settings';
import type { SiteRules } from '../../core/sites/sites';
import type { Problem } from '../../core/stored/storedForm';
import type { Language } from '../../core/text/languages';
import type { HiddenTerm } from '../marking/HiddenTerms';

export interface DocumentSummary {
  id: string;
  /** The id that it has in its pack. */
  inPack: string;
  title: string;
  author: string | null;
  url: string | null;
  language: Language;
  publisher: string | null;
  /** `2024`, `2024-05` or `2024-05-17`. */
  date: string | null;
  /** `false` where our copy breaks off before the original does; `null` where nobody says. */
  complete: boolean | null;
  passages: number;
  /** Distinct terms that its passages mention; `left out` where it took too long to be read, `off` with its pack. */
  terms: number | 'left out' | 'off';
  /** Address of its first passage in the reader. */
  readerUrl: string;
}

export interface PackSummary {
  id: string;
  title: string;
  /** What its makers call this state of it; `null` where they do not. */
  version: string | null;
  origin: 'built-in' | 'own';
  /** Whether no page is to find out what the pack has terms for. The built-in one is public. */
  isPrivate: boolean;
  /** Whether it is switched on: one that is off is in the list of packs and nowhere else. */
  isOn: boolean;
  /** Terms the pack defines. */
  terms: number;
  documents: DocumentSummary[];
}

/** A stored pack that cannot be read any more. */
export interface BrokenPackSummary {
  /** Empty for all packs together, where storage cannot be reached. */
  id: string;
  /** As far as it can be made out, else the id. */
  title: string;
  problems: Problem[];
}

export type PacksView =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | { case: 'open'; packs: PackSummary[]; broken: BrokenPackSummary[] };

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

export type { ImportStage };

/** The earlier version of a pack whose place another has taken. */
export interface ReplacedPack {
  /** When it was imported, ISO 8601; `null` where that is not known. */
  imported: string | null;
  /** `null` where it could not be read any more. */
  change: PackChange | null;
  onUndo(): void;
}

/** How far the import of a pack's file has come. */
export type PackImport =
  | { case: 'reading'; file: string }
  | { case: 'preparing'; file: string; stage: ImportStage; onGiveUp(): void }
  | { case: 'given-up'; file: string }
  | {
      case: 'taken';
      file: string;
      title: string;
      warnings: ImportWarning[];
      replaced: ReplacedPack | null;
    }
  | { case: 'undone'; file: string; title: string }
  | { case: 'refused'; file: string; problems: Problem[] };

/** How far the import of a settings file has come. */
export type FileImport =
  | { case: 'reading'; file: string }
  | { case: 'taken'; file: string; title: string }
  | { case: 'refused'; file: string; problems: Problem[] };
