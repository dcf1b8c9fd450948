import { useId } from 'preact/hooks';
import './SegmentedChoice.css';

export interface SegmentedChoiceProps<Value extends string | number> {
  legend: string;
  /** `unseen` where the surroundings already say it to the eye. */
  legendShown: 'seen' | 'unseen';
  options: readonly { value: Value; label: string; title?: string }[];
  value: Value;
  onChange(value: Value): void;
}

/** A small radio group drawn as one strip: for two to four short, exclusive choices. */
export function SegmentedChoice<Value extends string | number>({
  legend,
  legendShown,
  options,
  value,
  onChange,
}: SegmentedChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend class={legendShown === 'seen' ? 'segmented-legend' : 'unseen'}>{legend}</legend>
      <div class="segmented-strip">
        {options.map((option) => (
          <label key={option.value} class="segmented-option" title={option.title}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
