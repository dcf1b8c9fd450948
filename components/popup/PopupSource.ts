import type { TermDescription } from '../../core/library/describeTerm';
import type { MarkCount } from '../../core/marks';
import type { HiddenOnPage } from '../../core/settings/hiddenOnPage';
import type { ChosenSettings, Settings, SiteSettingsChange } from '../../core/settings/settings';
import type { PageAccess } from '../../core/sites/sites';
import type { Problem } from '../../core/stored/storedForm';
import type { SiteSource } from '../page-in-front/useSiteAccess';
import type { NearTerm, SearchHits, SearchTarget } from './popupView';

export interface PopupLibrary {
  search(query: string): SearchHits;
  /** A few terms whose names look like a query that finds nothing, nearest first. */
  near(query: string): NearTerm[];
  /** `null` where the term is gone from the library. */
  describe(term: string): TermDescription | null;
}

/** All that the popup needs from outside. Every promise may reject with an `Error` that says why. */
export interface PopupSource extends SiteSource {
  /** The page in front: its tab, and whether Pangzhu is on it. */
  readPage(): Promise<{ tab: number; access: PageAccess }>;
  /** Calls `listener` whenever the site rules may have changed. */
  watchSites(listener: () => void, signal: AbortSignal): void;
  /** What is marked in the tab now. */
  readMarks(tab: number): Promise<MarkCount[]>;
  /** What the settings in force on `host` keep from being marked in the tab now. */
  readHidden(tab: number, host: string): Promise<HiddenOnPage[]>;
  /** Whether the tab's page is marked more slowly than it changes, or is too large to be marked at once. */
  readIsSlowed(tab: number): Promise<boolean>;
  /** Has the page read at once from now on, whatever that takes of its time. */
  hurry(tab: number): Promise<void>;
  /** Calls `listener` now and whenever it is time to look at the marks again. */
  watchTime(listener: () => void, signal: AbortSignal): void;
  openLibrary(): Promise<PopupLibrary>;
  /** The settings in force, and why they are not the stored ones, if so. */
  readSettings(): Promise<{
    settings: Settings;
    sites: ChosenSettings['sites'];
    problems: Problem[];
  }>;
  /** Calls `listener` whenever the settings may have changed. */
  watchSettings(listener: () => void, signal: AbortSignal): void;

  /** Changes the settings of a host; `null` for all that have none of their own. */
  changeSettings(change: SiteSettingsChange, host: string | null): Promise<void>;
  /** The host has no settings of its own any more. */
  followGeneral(host: string): Promise<void>;
  /** Marks terms again that were never to be marked. */
  showTerms(terms: readonly string[]): Promise<void>;
  /** Scrolls the page to the next mark of the term. */
  goToMark(tab: number, term: string): Promise<void>;
  openReader(target: SearchTarget): Promise<void>;
  /** Opens the reader with all that the query finds. */
  openSearch(query: string): Promise<void>;
  /** Most recent first. */
  readSearches(): Promise<string[]>;
  /** Keeps a query that led somewhere, unless the window is private. */
  rememberSearch(query: string): Promise<void>;
  clearSearches(): Promise<void>;
  openLibraryPage(): Promise<void>;
  /** Opens the library page with what is recognised in the page of the tab. */
  addPage(tab: number): Promise<void>;
  /** Opens the side panel of this window; must be called within a click. */
  openPanel(): Promise<void>;
  /** Closes the popup. */
  close(): void;
}
