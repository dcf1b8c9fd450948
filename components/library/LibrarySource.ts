import type { PackBlock } from '../../core/pack/blocks';
import type { PackChange } from '../../core/pack/changes/packChange';
import type { Draft } from '../../core/pack/drafts/draft';
import type { KeptDraft } from '../../core/pack/drafts/keepDraft';
import type { KnownDocument } from '../../core/pack/drafts/recogniseDraft';
import type { ImportWarning } from '../../core/preparation/importWarnings';
import type {
  ChosenSettings,
  Settings,
  SettingsChange,
  SiteSettingsChange,
} from '../../core/settings/settings';
import type { SiteRules } from '../../core/sites/sites';
import type { Problem } from '../../core/stored/storedForm';
import type { HiddenTerm } from '../marking/HiddenTerms';
import type { CollectionSource } from './collection/CollectionSource';
import type { LearningSource } from './learned/LearningSource';
import type { BrokenPackSummary, ImportStage, PackSummary } from './libraryView';
import type { KeepingSource } from './packs/KeepingSource';
import type { PageDrawer } from './review/PagePicture';
import type { TableReader } from './review/TableColumns';
import type { KeyCommand } from './settings/KeyCommands';
import type { SuggestionSource } from './suggestions/SuggestionSource';
import type { EditingSource } from './terms/EditingSource';

/** A pack that was taken. */
interface ImportedPack {
  title: string;
  warnings: ImportWarning[];
  /** The version that was there before; `undo` puts it back as it was. */
  replaced: {
    imported: string | null;
    change: PackChange | null;
    undo(): Promise<void>;
  } | null;
}

/** Where a draft is read from. */
export type DraftSource =
  | { case: 'file'; file: File }
  | { case: 'text'; text: string }
  /** The page that was in front: its document element, serialised. */
  | { case: 'page'; html: string; url: string };

export interface ReadOptions {
  /** A label of the Encoding Standard that the reader chose; `null` has it told from the bytes. */
  encoding: string | null;
  signal: AbortSignal;
  /** @param share how much is done, from 0 to 1 */
  onProgress(share: number): void;
}

export interface ReadDraft {
  draft: Draft;
  /** SHA-256 of the bytes; `null` for what was no file. */
  hash: string | null;
}

/** A draft that is to be kept: by itself, or in the place of what the library has of it. */
export interface KeepRequest {
  draft: KeptDraft;
  as: { case: 'new' } | { case: 'version'; known: KnownDocument };
}

/** What a draft has become. */
export interface KeptPack {
  pack: string;
  /** Id of the document in its pack; `null` for a term base. */
  document: string | null;
  title: string;
  /** Address of its first passage in the reader; `null` for a term base. */
  readerUrl: string | null;
  passages: number;
  terms: number;
}

/** What a page was opened to bring in. */
export interface HandedDraft {
  source: DraftSource;
  name: string;
  /** It is kept or discarded, and never given again. */
  settle(): Promise<void>;
}

/** All that the library page needs from outside. Every promise may reject with an `Error` that says why. */
export interface LibrarySource {
  editing: EditingSource;
  suggesting: SuggestionSource;
  keeping: KeepingSource;
  learning: LearningSource;
  collection: CollectionSource;
  /** `broken`: stored, but left out of the library. */
  readPacks(): Promise<{ packs: PackSummary[]; broken: BrokenPackSummary[] }>;
  /** Calls `listener` whenever the library may have changed. */
  watchPacks(listener: () => void, signal: AbortSignal): void;
  /**
   * Takes the text of a pack file into the library; rejects with `PackError` where it is broken, with the reason of
   * `signal` where it is given up.
   */
  importPack(
    text: string,
    onStage: (stage: ImportStage) => void,
    signal: AbortSignal,
  ): Promise<ImportedPack>;
  /** What this page was opened to bring in; `null` for nothing. It is given again to the page that is opened anew until it is settled. */
  takeHanded(): Promise<HandedDraft | null>;
  /** Rejects with an error that has an `ImportReason` where nothing can be read, with the reason of `signal`. */
  readDraft(source: DraftSource, options: ReadOptions): Promise<ReadDraft>;
  /** Reads the columns of what a draft was read from; `null` where it has none. */
  tableReader(source: DraftSource, encoding: string | null): TableReader | null;
  /** Draws the pages of what a draft was read from; `null` where it has none. */
  pageDrawer(source: DraftSource): PageDrawer | null;
  /** What the library has that was brought in. */
  readKnown(): Promise<KnownDocument[]>;
  /** The blocks of a document of the library; none for a term base. */
  readBlocks(known: KnownDocument): Promise<readonly PackBlock[]>;
  /** Keeps all of them or none; rejects as `importPack`. */
  keepDrafts(
    requests: readonly KeepRequest[],
    onStage: (stage: ImportStage) => void,
    signal: AbortSignal,
  ): Promise<KeptPack[]>;
  /** The text of the pack's file. */
  exportPack(id: string): Promise<string>;
  /** Keeps what a pack of the reader's own has terms for from pages, or no longer. */
  setPackPrivacy(id: string, isPrivate: boolean): Promise<void>;
  switchPack(id: string, isOn: boolean): Promise<void>;

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
  /** Puts all settings and site rules in the place of the present ones, or changes nothing and rejects. */
  replaceChoices(chosen: ChosenSettings, rules: SiteRules): Promise<void>;
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
