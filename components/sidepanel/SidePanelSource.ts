import type { ExportReader, PagePlaces } from '../../core/export/collectItems';
import type { ExportItems } from '../../core/export/items';
import type { TermDescription } from '../../core/library/describeTerm';
import type { FramePlaces, PlaceText } from '../../core/marks';
import type { NoteContent, NoteRequest } from '../../core/ranking/noteContent';
import type { PageAccess } from '../../core/sites/sites';
import type { SiteSource } from '../page-in-front/useSiteAccess';
import type { FramePlace } from './panelView';

/** The library as the side panel sees it. */
export interface PanelLibrary {
  /** `null` where the term is gone from the library. */
  describe(term: string): TermDescription | null;
  /** Ids of the terms that go by such a name in whatever script, by their pinyin too. */
  termsNamed(query: string): ReadonlySet<string>;
  /** `null` where the term or its passages are gone. */
  note(request: NoteRequest): Promise<NoteContent | null>;
  /** The terms of a page with how often it has them, to be exported. */
  exportTerms(
    title: string,
    places: ReadonlyMap<string, PagePlaces>,
    reader: ExportReader,
  ): ExportItems;
}

export interface TabPlacesListener {
  /** What the frames of the tab have; `null` while none of them answers. */
  onFrames(frames: ReadonlyMap<number, FramePlaces> | null): void;
  /** Where the reader is, as the page is scrolled: a frame and the position among its places. */
  onReading(frame: number, place: number | null): void;
}

/** All that the side panel needs from outside. Every promise may reject with an `Error` that says why. */
export interface SidePanelSource extends SiteSource {
  /** The page in front: its tab, and whether Pangzhu is on it. */
  readPage(): Promise<{ tab: number; access: PageAccess }>;
  /** Calls `listener` whenever another page may be in front, or what holds for it may have changed. */
  watchPage(listener: () => void, signal: AbortSignal): void;
  followPlaces(tab: number, listener: TabPlacesListener, signal: AbortSignal): void;
  openLibrary(): Promise<PanelLibrary>;
  watchLibrary(listener: () => void, signal: AbortSignal): void;
  /** Calls `listener` with each term that the panel is opened at. */
  watchWishes(listener: (term: string) => void, signal: AbortSignal): void;

  /** The text as it is written in the other script, of the same length. */
  inScript(text: string, script: 'hans' | 'hant'): Promise<string>;
  /** Title and address of the page of the tab, as they are now. */
  readTitle(tab: number): Promise<{ title: string; url: string }>;
  readPlace(tab: number, place: FramePlace): Promise<PlaceText | null>;
  /** Scrolls the page to the mark; `false` where it is not to be seen. */
  goToPlace(tab: number, place: FramePlace): Promise<boolean>;
  /** As `goToPlace`, and opens the note there. */
  openNote(tab: number, place: FramePlace): Promise<boolean>;
  /** Scrolls the page back to where it was before it was sent to places. */
  goBack(tab: number): Promise<void>;
  openReader(document: string, passage: number, term: string): Promise<void>;
  /** Opens the library page with what is recognised in the page of the tab. */
  addPage(tab: number): Promise<void>;
  reload(tab: number): Promise<void>;
}
