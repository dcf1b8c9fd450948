import type { Settings } from '../../core/settings/settings';
import { useText } from '../localization';
import { SegmentedChoice } from './SegmentedChoice';

export interface WeightsChoiceProps {
  legend: string;
  legendShown: 'seen' | 'unseen';
  value: Settings['weights'];
  onChange(weights: Settings['weights']): void;
}

/** How many of the library's terms are marked: key ones, notable ones as well, or all. */
export function WeightsChoice({ legend, legendShown, value, onChange }: WeightsChoiceProps) {
  const text = useText();
  return (
    <SegmentedChoice
      legend={legend}
      legendShown={legendShown}
      value={value}
      onChange={onChange}
      options={[
        { value: 1, label: text('settingsWeightsKey'), title: text('settingsWeightsKeyHint') },
        {
          value: 2,
          label: text('settingsWeightsNotable'),
          title: text('settingsWeightsNotableHint'),
        },
        { value: 3, label: text('settingsWeightsAll'), title: text('settingsWeightsAllHint') },
      ]}
    />
  );
}
