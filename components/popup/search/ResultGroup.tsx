import type { ComponentChildren } from 'preact';

export interface ResultGroupProps {
  label: string;
  /** A group of none is left out. */
  count: number;
  children: ComponentChildren;
}

/** Results of one sort under their heading. */
export function ResultGroup({ label, count, children }: ResultGroupProps) {
  if (count === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
    <div role="group" aria-label={label}>
      <div class="results-heading" aria-hidden="true">
        {label}
      </div>
      {children}
    </div>
  );
}
