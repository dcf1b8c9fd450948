import { useRef, useState } from 'preact/hooks';
import { Glyph } from '../../controls/Glyph';
import { languageOf } from '../../controls/languageOf';
import { useText } from '../../localization';
import './RecentSearches.css';

export interface RecentSearchesProps {
  /** Most recent first; at least one. */
  searches: readonly string[];
  onSearch(query: string): void;
  onClear(): void;
}

/** What was searched for before. One stop for the Tab key: the arrow keys move within. */
export function RecentSearches({ searches, onSearch, onClear }: RecentSearchesProps) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(0);
  // The last one empties the list.
  const place = Math.min(reached, searches.length);

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const target = Math.min(Math.max(place + step, 0), searches.length);
    list.current?.querySelectorAll('button')[target]?.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div
      ref={list}
      class="recent"
      role="group"
      aria-label={text('popupRecent')}
      onKeyDown={onKeyDown}
    >
      {searches.map((search, index) => (
        <button
          key={search}
          type="button"
          class="recent-search"
          lang={languageOf(search)}
          title={search}
          tabIndex={index === place ? 0 : -1}
          onFocus={() => setReached(index)}
          onClick={() => onSearch(search)}
        >
          {search}
        </button>
      ))}
      <button
        type="button"
        class="recent-clear"
        aria-label={text('popupRecentClear')}
        title={text('popupRecentClear')}
        tabIndex={searches.length === place ? 0 : -1}
        onFocus={() => setReached(searches.length)}
        onClick={onClear}
      >
        <Glyph name="close" />
      </button>
    </div>
  );
}
