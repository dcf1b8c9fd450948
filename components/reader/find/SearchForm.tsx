import { Glyph } from '../../controls/Glyph';
import { useText } from '../../localization';

export interface SearchFormProps {
  /** What is looked for now: the field begins with it. */
  search: string | null;
  /** What the field searches. */
  label: string;
  /** Gets what was typed, without white space around it; at times empty. */
  onSearch(query: string): void;
}

/** A field that searches when it is sent, so that every result has an address of its own. */
export function SearchForm({ search, label, onSearch }: SearchFormProps) {
  const text = useText();
  return (
    <search class="search-form">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get('search');
          onSearch(typeof typed === 'string' ? typed.trim() : '');
        }}
      >
        <input
          type="search"
          name="search"
          class="search-input"
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          aria-label={label}
          placeholder={label}
          defaultValue={search ?? ''}
        />
        <button type="submit" class="search-send" aria-label={text('readerSearchSend')}>
          <Glyph name="search" />
        </button>
      </form>
    </search>
  );
}
