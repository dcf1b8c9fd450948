import { useEffect, useRef } from 'preact/hooks';
import { Glyph } from '../../controls/Glyph';
import { pastedReference } from '../../controls/pastedReference';
import { useText } from '../../localization';
import './SearchBox.css';

export interface SearchBoxProps {
  query: string;
  /** Id of the listbox of results, `null` while there is none. */
  listId: string | null;
  /** Id of the active result, `null` where there is none. */
  activeId: string | null;
  onQuery(query: string): void;
  /** A link that somebody has handed on was pasted. */
  onReference(text: string): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** The search field. It takes the focus on opening and keeps it while results are walked through. */
export function SearchBox(props: SearchBoxProps) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  return (
    <div class="search-box">
      <Glyph name="search" />
      <input
        ref={field}
        type="search"
        class="search-field"
        autocomplete="off"
        spellcheck={false}
        aria-label={text('popupSearchLabel')}
        placeholder={text('popupSearchPlaceholder')}
        aria-autocomplete="list"
        aria-controls={props.listId ?? undefined}
        aria-activedescendant={props.activeId ?? undefined}
        value={props.query}
        onInput={(event) => props.onQuery(event.currentTarget.value)}
        onPaste={(event) => {
          const reference = pastedReference(event);
          if (reference !== null) props.onReference(reference);
        }}
        onKeyDown={props.onKeyDown}
      />
      {props.query !== '' && (
        <button
          type="button"
          class="search-clear"
          aria-label={text('popupSearchClear')}
          onClick={() => {
            props.onQuery('');
            field.current?.focus();
          }}
        >
          <Glyph name="close" />
        </button>
      )}
    </div>
  );
}
