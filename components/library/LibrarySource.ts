import type {
  ChosenSettings,
  Settings,
  SettingsChange,
  SiteSettingsChange,
} from '../../core/settings/settings';
import type { SiteRules } from '../../core/sites/sites';
import type { Problem } from '../../core/stored/storedForm';
import type { HiddenTerm } from '../marking/HiddenTerms';
import type { KeyCommand } from './KeyCommands';
import type { PackSummary } from './libraryView';

/** All that the library page needs from outside. Every promise may reject with an `Error` that says why. */
export interface LibrarySource {
  readPacks(): Promise<PackSummary[]>;
  /** Calls `listener` whenever the library may have changed. */
  watchPacks(listener: () => void, signal: AbortSignal): void;
  /** Takes the text of a pack file into the library; rejects with `PackError` where it is broken. */
  importPack(text: string): Promise<{ title: string }>;
  /** The text of the pack's file. */
  exportPack(id: string): Promise<string>;
  removePack(id: string): Promise<void>;

  /** `settings` hold in general, `sites` where they differ. */
  readSettings(): Promise<{
    settings: Settings;
    sites: ChosenSettings['sites'];
    problems: Problem[];
  }>;
  watchSettings(listener: () => void, signal: AbortSignal): void;
  changeSettings(change: SettingsChange): Promise<void>;
  /** `null`: the site has no settings of its own any more. */
  changeSiteSettings(host: string, change: SiteSettingsChange | null): Promise<void>;
  replaceSettings(chosen: ChosenSettings): Promise<void>;
  /** The terms that are never marked, with what the library calls them. */
  readHiddenTerms(): Promise<HiddenTerm[]>;
  showTerm(id: string): Promise<void>;

  readSites(): Promise<{ rules: SiteRules; problems: Problem[] }>;
  watchSites(listener: () => void, signal: AbortSignal): void;
  changeSites(change: (rules: SiteRules) => SiteRules): Promise<void>;

  readCommands(): Promise<KeyCommand[]>;

  /** Gives the reader a file to keep. */
  saveFile(name: string, text: string): void;
}
