import { useText } from '../localization';

export interface KeyLegendProps {
  class: string;
  isOpen: boolean;
  /** Keys, and what they do. */
  rows: readonly (readonly [keys: string, does: string])[];
}

/** The keys that act on a list, shown beside it. */
export function KeyLegend({ class: name, isOpen, rows }: KeyLegendProps) {
  const text = useText();
  return (
    <details class={name} open={isOpen}>
      <summary>{text('reviewKeys')}</summary>
      <dl>
        {rows.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
