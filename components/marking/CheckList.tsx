import './CheckList.css';

export interface CheckListProps<Value extends string> {
  legend: string;
  hint?: string;
  items: readonly { value: Value; label: string; language?: string }[];
  /** Those that are not ticked. */
  left: readonly Value[];
  /** `change` makes the list of those that are not ticked from what it is by then. */
  onChange(change: (left: readonly Value[]) => Value[]): void;
}

/** What of a list is taken in: ticked by default, so that what is kept are the exceptions. */
export function CheckList<Value extends string>(props: CheckListProps<Value>) {
  const { legend, hint, items, left, onChange } = props;
  return (
    <fieldset class="check-list">
      <legend>{legend}</legend>
      <div class="check-list-items">
        {items.map(({ value, label, language }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={!left.includes(value)}
              onChange={({ currentTarget: { checked } }) =>
                onChange((before) => {
                  const others = before.filter((other) => other !== value);
                  return checked ? others : [...others, value];
                })
              }
            />
            <span lang={language}>{label}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && <p class="marking-hint check-list-hint">{hint}</p>}
    </fieldset>
  );
}
