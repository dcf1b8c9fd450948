import { useId, useRef, useState } from 'preact/hooks';
import type { HiddenOnPage } from '../../core/settings/hiddenOnPage';
import type { SiteSettingsChange } from '../../core/settings/settings';
import type { SiteState } from '../../core/sites/sites';
import { GlyphButton } from '../controls/GlyphButton';
import { Notice } from '../controls/Notice';
import { useText } from '../localization';
import { PagePart } from './page/PagePart';
import type {
  LibraryView,
  NearTerm,
  PageView,
  SearchHits,
  SearchTarget,
  SettingsView,
} from './popupView';
import { RecentSearches } from './search/RecentSearches';
import { SearchBox } from './search/SearchBox';
import { SearchPart } from './search/SearchPart';
import { resultId } from './search/SearchResults';
import { placeAfterKey, searchTargets } from './search/searchTargets';
import './Popup.css';

export interface PopupProps {
  page: PageView;
  /** What of the page the reader's choices leave unmarked. */
  hidden: readonly HiddenOnPage[];
  /** Whether the page is marked more slowly than it changes. */
  isSlowed: boolean;
  library: LibraryView;
  settings: SettingsView;
  query: string;
  /** What `query` finds; `null` while it is blank or the library is not open. */
  hits: SearchHits | null;
  /** Terms whose names look like a query that finds nothing. */
  near: readonly NearTerm[];
  /** Earlier searches, most recent first. */
  recent: readonly string[];
  /** Whether the browser was asked for access to this site and said no. */
  asked: 'not-yet' | 'refused';
  /** Why the last thing that was asked for could not be done. */
  failure: string | null;
  onQuery(query: string): void;
  onOpen(target: SearchTarget): void;
  /** Opens the reader with all that the query finds. */
  onAll(): void;
  /** Opens the reader where a link leads that somebody has handed on. */
  onReference(text: string): void;
  onClearRecent(): void;
  onOpenLibrary(): void;
  onOpenPanel(): void;
  /** Brings the page in front into the library; `null` where there is none that could be. */
  onAddPage: (() => void) | null;
  onSite(host: string, state: SiteState): void;
  onAllow(host: string): void;
  onGo(term: string): void;
  /** `null` as host: on all sites. */
  onSettings(change: SiteSettingsChange, host: string | null): void;
  onFollowGeneral(host: string): void;
  onShowHidden(hidden: HiddenOnPage): void;
  /** The page is to be marked at once, whatever that takes. */
  onHurry(): void;
  onRetry(): void;
  onClose(): void;
}

/** The whole popup: search on top; below it what was found or, without a query, the page in front. */
export function Popup(props: PopupProps) {
  const text = useText();
  const listId = useId();
  const root = useRef<HTMLElement>(null);
  const { hits, query } = props;
  const [chosen, setChosen] = useState({ hits, place: 0 });
  // Every new list of results begins with its best one.
  const active = chosen.hits === hits ? chosen.place : 0;
  const setActive = (place: number) => setChosen({ hits, place });

  const targets = hits ? searchTargets(hits) : [];
  const searching = query.trim() !== '';

  function onEnter() {
    const target = targets[active];
    if (target) props.onOpen(target);
  }

  /** Whether the key was for the results, not for the text in the field. */
  function onMove(event: KeyboardEvent): boolean {
    if (searching) {
      if (event.shiftKey || isForText(event)) return false;
      const { length } = targets;
      const place = length === 0 ? null : placeAfterKey(event.key, active, length);
      if (place !== null) setActive(place);
      return place !== null;
    }
    if (event.key !== 'ArrowDown') return false;
    root.current?.querySelector<HTMLElement>('.page-term[tabindex="0"]')?.focus();
    return true;
  }

  function onEscape() {
    if (query === '') props.onClose();
    else props.onQuery('');
  }

  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes, its keys (Enter above all) are not meant for us.
    if (event.isComposing) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape') onEscape();
    else if (!onMove(event)) return;
    event.preventDefault();
  }

  return (
    <main ref={root} class="popup">
      <h1 class="unseen">{text('extensionName')}</h1>
      <div class="popup-top">
        <SearchBox
          query={query}
          listId={targets.length > 0 ? listId : null}
          activeId={targets.length > 0 ? resultId(listId, active) : null}
          onQuery={props.onQuery}
          onReference={props.onReference}
          onKeyDown={onKeyDown}
        />
        {props.onAddPage !== null && (
          <GlyphButton
            class="popup-way"
            glyph="add"
            data-way="add"
            label={text('addPage')}
            onClick={props.onAddPage}
          />
        )}
        <GlyphButton
          class="popup-way"
          glyph="panel"
          data-way="panel"
          label={text('popupOpenPanel')}
          onClick={props.onOpenPanel}
        />
        <GlyphButton
          class="popup-way"
          glyph="settings"
          label={text('popupOpenLibrary')}
          onClick={props.onOpenLibrary}
        />
      </div>
      {props.failure !== null && (
        <div class="popup-failure">
          <Notice tone="problem">{text('popupActionFailed', props.failure)}</Notice>
        </div>
      )}
      {!searching && props.recent.length > 0 && (
        <RecentSearches
          searches={props.recent}
          onSearch={props.onQuery}
          onClear={props.onClearRecent}
        />
      )}
      {searching ? (
        <SearchPart
          library={props.library}
          query={query.trim()}
          hits={hits}
          near={props.near}
          listId={listId}
          active={active}
          onActive={setActive}
          onKeyDown={onKeyDown}
          onQuery={props.onQuery}
          onOpen={props.onOpen}
          onAll={props.onAll}
          onRetry={props.onRetry}
        />
      ) : (
        <PagePart
          {...props}
          onLeaveTerms={() => root.current?.querySelector<HTMLElement>('.search-field')?.focus()}
        />
      )}
    </main>
  );
}

/** Home and End move in the text first, and go to the results where there is nothing left to move. */
function isForText({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLInputElement)) return false;
  if (key === 'Home') return target.selectionStart !== 0;
  return key === 'End' && target.selectionEnd !== target.value.length;
}
