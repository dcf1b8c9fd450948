import type { ComponentProps } from 'preact';

export interface FilterFieldProps
  extends Pick<ComponentProps<'input'>, 'onPaste' | 'onKeyDown' | 'aria-describedby'> {
  class: string;
  /** Says what is typed here, to ear and eye. */
  label: string;
  /** What stands in the empty field, where it is not the label. */
  placeholder?: string;
  query: string;
  onQuery(query: string): void;
}

/** A field that narrows the list below it as it is typed into. */
export function FilterField({
  label,
  placeholder = label,
  query,
  onQuery,
  ...rest
}: FilterFieldProps) {
  return (
    <input
      {...rest}
      type="search"
      autocomplete="off"
      spellcheck={false}
      aria-label={label}
      placeholder={placeholder}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
    />
  );
}
