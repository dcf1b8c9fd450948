/**
 * Every message that crosses a context, by direction. A message is `{ type, ...request }`; its
 * answer is the `response`. `services/messaging/messaging.ts` checks both ends with valibot.
 *
 * Extension pages (popup, reader, library, …) read library, settings and site rules through
 * `services/` themselves; only what must happen in the background is a message of theirs.
 */

import type { KeptState, MetPlace } from './collection/encounter';
import type { LearnedRule } from './learning/learnedRule';
import type { FramePlaces, HiddenCount, MarkCount, Place, PlaceText } from './marks';
import type { IndexMessage } from './match/index/indexMessage';
import type { TextMatches } from './match/textMatches';
import type { ClaimedNote, NoteForFrame, NoteOffer } from './noteFrame';
import type { NoteContent, NoteRequest } from './ranking/noteContent';
import type { MarkLook, PageSettings, Settings } from './settings/settings';
import type { SiteState } from './sites/sites';
import type { TextRange } from './text/textRange';

/**
 * Scripts that a frame gets when first wanted: notes and what else a reader does with marks; the rules that tell
 * variants; what marks names of private packs; the content script itself, where a page takes long to be all there.
 * What tells of Escape goes to all frames of the tab.
 */
export const SCRIPTS_ON_DEMAND = [
  'tools',
  'variants',
  'nearness',
  'reserve',
  'escape',
  'content-scripts/annotator',
] as const;
export type ScriptOnDemand = (typeof SCRIPTS_ON_DEMAND)[number];

/** Where a term can be read about outside of the page. */
export const READING_PLACES = ['reader', 'panel'] as const;
export type ReadingPlace = (typeof READING_PLACES)[number];

/** From a content script to the background. The sender's tab and frame come with the message. */
export interface PageToBackground {
  /**
   * Asked once per frame, and again when settings or library changed. `known` is the hash of the
   * index that the frame has: the answer then brings no index if it still is the one.
   * `off` where the tab's own site is off though this frame's is not.
   */
  'index/get': {
    request: { known: string | null };
    response:
      | {
          state: 'on';
          /** `null` where it is the one that is known. */
          index: IndexMessage | null;
          settings: PageSettings;
          /** The style of marks for open shadow roots, where the browser's own way does not reach. */
          sheet: string | null;
        }
      | { state: 'off' };
  };
  /**
   * Asks what stands in texts of the page, by whoever got an index without names (`core/match/textMatches.ts`);
   * `null` where the index of that hash is not the library's any more.
   */
  'texts/match': {
    request: { index: string; texts: string[]; fuzzy: Settings['fuzzy'] };
    response: TextMatches | null;
  };
  /**
   * How the frame's marks look and are to look from now on; `null` for no style at all, as before the
   * first mark and after the last one.
   */
  'look/show': {
    request: { present: MarkLook | null; wanted: MarkLook | null };
    response: null;
  };
  /**
   * Asks which names of private packs (positions in the index of that hash), which are to be seen, may be marked;
   * see `core/privacy/elicitedNames.ts`.
   */
  'names/grant': {
    request: { index: string; names: number[]; gestures: number };
    response: number[];
  };
  /** The frame with that token is on its way, and what it will ask for should be at hand by then. */
  'note/expect': { request: { token: string; offer: NoteOffer }; response: null };
  /** Has a note drawn in the top frame of the sender's tab; `false` where it is not to be had there either. */
  'note/above': { request: NoteForFrame; response: boolean };
  /** Escape was pressed in a frame that has been asked to tell. */
  'note/escape': { request: Record<never, never>; response: null };
  /** Shows a term in the reader or the side panel, from a page in which no note can be drawn anywhere. */
  'term/read': { request: { term: string; where: ReadingPlace }; response: null };
  /** Answered once the script has run in the frame that asks. */
  'script/load': { request: { script: ScriptOnDemand }; response: null };
  /**
   * What is marked in this frame now; replaces what it reported before. `document` tells the
   * documents of one frame apart: the last report of a page that is going away may arrive after
   * the first one of the page that comes.
   */
  'marks/report': {
    request: { document: string; counts: MarkCount[]; hidden: HiddenCount[] };
    response: null;
  };
  /**
   * What the reader met in this frame. Sent only where the background has brought the script that finds it;
   * `false` where nothing more is wanted.
   */
  'encounter/met': { request: { met: MetPlace[] }; response: boolean };
}

/** From the background or an extension page to the content scripts of a tab. */
export interface BackgroundToPage {
  /** Stop at once and leave nothing behind: the site was switched off. */
  'site/off': { request: Record<never, never>; response: null };
  /** Settings or library changed: ask for the index again and mark anew. */
  'index/changed': { request: Record<never, never>; response: null };
  /** Scroll to the next (previous) mark, of one term or of any; wraps around at the end. */
  'mark/go': {
    request: { direction: 'next' | 'previous'; term: string | null };
    response: null;
  };
  /** Open the note of the mark reached last with `mark/go`, else of the first one in view. */
  'note/open': { request: Record<never, never>; response: null };
  /** To all frames of a tab; only the one that made the frame with that token answers, and once. */
  'note/claim': { request: { token: string }; response: NoteOffer };
  /** To all frames of a tab: one of them has sent the same. */
  'note/escape': { request: Record<never, never>; response: null };
  /** To the top frame: what another one has asked for with `note/above`. */
  'note/show': { request: NoteForFrame; response: boolean };
}

/** From the side panel, or the popup, to the content script of a frame. */
export interface PanelToPage {
  /** `null` where the mark is gone. */
  'place/read': { request: Place; response: PlaceText | null };
  /** Scrolls to the mark and makes it the active one; `false` where it is gone or not to be seen. */
  'place/go': { request: Place; response: boolean };
  /** As `place/go`, and opens its note with the focus in it. */
  'place/note': { request: Place; response: boolean };
  /**
   * To the top frame, before and after a `place/go` in another: remember how far it is scrolled, unless it
   * still is where the last `place/go` has brought it.
   */
  'place/keep': { request: { moment: 'before' | 'after' }; response: null };
  /** Scrolls back to what was remembered before the last `place/go`. */
  'place/back': { request: Record<never, never>; response: null };
  /**
   * Whether the frame is read more slowly than its changes or its size ask for; with `isHurried` it is read at once
   * from now on.
   */
  'page/pace': { request: { isHurried: boolean }; response: boolean };
}

/**
 * Through a port that the side panel opens to a frame, and only while it is open. `reading` tells which of
 * the places the reader is at, by position, as the page is scrolled; `null` before the first one.
 */
export type PageToPanel =
  | { type: 'places'; places: FramePlaces }
  | { type: 'reading'; place: number | null };

export const PANEL_PORT = 'panel';

/** From the frame of a note to the background: what a content script, which a page may take over, cannot ask. */
export interface NoteToBackground {
  /**
   * What the note is to be drawn from. Only the content script that made the frame knows the token in its
   * address, and tells what belongs to it; `null` where none in the tab does.
   */
  'note/claim': { request: { token: string }; response: ClaimedNote | null };
  /** `null` where the term is gone from the library. */
  'note/get': { request: NoteRequest; response: NoteContent | null };
  /** Opens the library page at a term, to be edited; nothing where it is gone. */
  'term/edit': { request: { term: string }; response: null };
  /** Keeps the reader's own words on a term; empty for none. */
  'term/remark': { request: { term: string; remark: string }; response: null };
  /** The reader never wants to see the term marked, or wants it again; `null` alike where it is gone. */
  'term/hide': { request: { term: string }; response: null };
  'term/show': { request: { term: string }; response: null };
  /**
   * The reader said “not this one” of a mark of the sender's tab. `kept` tells it from others where it was kept, and
   * `rule` is what it and earlier ones lead to, if to any. `press` is made up for each: sent again, it is kept once.
   */
  'dismissal/keep': {
    request: {
      term: string;
      paragraph: string;
      mark: TextRange;
      isVariant: boolean;
      press: string;
    };
    response: { kept: number | null; rule: LearnedRule | null };
  };
  'dismissal/forget': { request: { kept: number }; response: null };
  /** The reader takes or leaves a rule that was proposed, by its key (`ruleKey`), or has that undone. */
  'rule/take': { request: { key: string }; response: null };
  'rule/leave': { request: { key: string }; response: null };
  'rule/return': { request: { key: string }; response: null };
  /** Switches the site of the sender's own tab off or on again. */
  'site/leave': { request: Record<never, never>; response: null };
  'site/return': { request: Record<never, never>; response: null };
  'reader/open': {
    request: { document: string; passage: number; term: string };
    response: null;
  };
  /** Whether the place of a note is kept; keeps it by hand; takes that back. */
  'encounter/find': { request: { met: MetPlace }; response: KeptState };
  'encounter/keep': { request: { met: MetPlace }; response: KeptState };
  'encounter/undo': { request: { id: number }; response: null };
  /** Shows what the reader met, on the library page. */
  'collection/open': { request: Record<never, never>; response: null };
  /**
   * Open the side panel of the sender's window, at a term or as it is. Must be sent within a click or
   * key press of the reader; Firefox opens its sidebar for extension pages, commands and menus only.
   */
  'panel/open': { request: { term: string | null }; response: null };
}

/** From an extension page to the background. */
export interface ExtensionToBackground {
  /** Resolved once registrations and open tabs follow the rule. */
  'site/set': { request: { host: string; state: SiteState }; response: null };
  /** Terms marked in a tab, summed over its frames, most frequent first. */
  'marks/get': { request: { tab: number }; response: MarkCount[] };
  /** The same for what the reader's choices hold back. */
  'marks/hidden': { request: { tab: number }; response: HiddenCount[] };
}
