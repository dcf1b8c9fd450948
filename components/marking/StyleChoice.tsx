import type { Settings } from '../../core/settings/settings';
import { SegmentedChoice } from '../controls/SegmentedChoice';
import { useText } from '../localization';

export interface StyleChoiceProps {
  value: Settings['style'];
  onChange(style: Settings['style']): void;
}

/** How marks are painted. */
export function StyleChoice({ value, onChange }: StyleChoiceProps) {
  const text = useText();
  return (
    <SegmentedChoice
      legend={text('settingsStyle')}
      legendShown="seen"
      value={value}
      onChange={onChange}
      options={[
        { value: 'underline', label: text('settingsStyleUnderline') },
        { value: 'tint', label: text('settingsStyleTint') },
        { value: 'key', label: text('settingsStyleKey') },
      ]}
    />
  );
}
