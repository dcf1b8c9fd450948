import type { Weight } from '../../../core/pack/types';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useText } from '../../localization';

export interface WeightChoiceProps {
  value: Weight;
  onChange(weight: Weight): void;
}

/** How much a term weighs: readers choose how weighty a term has to be for a mark. */
export function WeightChoice({ value, onChange }: WeightChoiceProps) {
  const text = useText();
  return (
    <SegmentedChoice
      legend={text('termWeight')}
      legendShown="seen"
      value={value}
      options={[
        { value: 1, label: text('termWeightKey'), title: text('termWeightKeyHint') },
        { value: 2, label: text('termWeightNotable') },
        { value: 3, label: text('termWeightGeneric'), title: text('termWeightGenericHint') },
      ]}
      onChange={onChange}
    />
  );
}
