import { useId, useRef, useState } from 'preact/hooks';
import type { HiddenOnPage } from '../../core/library/hiddenOnPage';
import type { SiteSettings } from '../../core/settings';
import type { SiteState } from '../../core/sites';
import { Glyph } from '../controls/Glyph';
import { Notice } from '../controls/Notice';
import { useText } from '../localization';
import { PagePart } from './PagePart';
import type { LibraryView, PageView, SearchHits, SearchTarget, SettingsView } from './popupView';
import { SearchBox } from './SearchBox';
import { SearchPart } from './SearchPart';
import { resultId } from './SearchResults';
import { searchTargets, stepped } from './searchTargets';
import './Popup.css';

export interface PopupProps {
  page: PageView;
  /** What of the page the reader's choices leave unmarked. */
  hidden: readonly HiddenOnPage[];
  library: LibraryView;
  settings: SettingsView;
  query: string;
  /** What `query` finds; `null` while it is blank or the library is not open. */
  hits: SearchHits | null;
  /** Whether the browser was asked for access to this site and said no. */
  asked: 'not-yet' | 'refused';
  /** Why the last thing that was asked for could not be done. */
  failure: string | null;
  onQuery(query: string): void;
  onOpen(target: SearchTarget): void;
  onOpenLibrary(): void;
  onSite(host: string, state: SiteState): void;
  onAllow(host: string): void;
  onGo(term: string): void;
  /** `null` as host: on all sites. */
  onSettings(change: SiteSettings, host: string | null): void;
  onFollowGeneral(host: string): void;
  onShowHidden(hidden: HiddenOnPage): void;
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

  function onStep(step: 1 | -1) {
    if (searching) {
      if (targets.length > 0) setActive(stepped(active, step, targets.length));
    } else if (step === 1) {
      root.current?.querySelector<HTMLElement>('.page-term[tabindex="0"]')?.focus();
    }
  }

  function onEnter() {
    const target = targets[active];
    if (target) props.onOpen(target);
  }

  function onEscape() {
    if (query === '') props.onClose();
    else props.onQuery('');
  }

  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes, its keys (Enter above all) are not meant for us.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onStep(1);
    else if (event.key === 'ArrowUp') onStep(-1);
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape') onEscape();
    else return;
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
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          class="popup-settings"
          aria-label={text('popupOpenLibrary')}
          title={text('popupOpenLibrary')}
          onClick={props.onOpenLibrary}
        >
          <Glyph name="settings" />
        </button>
      </div>
      {props.failure !== null && (
        <div class="popup-failure">
          <Notice tone="problem">{text('popupActionFailed', props.failure)}</Notice>
        </div>
      )}
      {searching ? (
        <SearchPart
          library={props.library}
          query={query.trim()}
          hits={hits}
          listId={listId}
          active={active}
          onActive={setActive}
          onKeyDown={onKeyDown}
          onOpen={props.onOpen}
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
