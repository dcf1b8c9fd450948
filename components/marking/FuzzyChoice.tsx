import type { Settings } from '../../core/settings/settings';
import { SegmentedChoice } from '../controls/SegmentedChoice';
import { type MessageKey, useText } from '../localization';

export interface FuzzyChoiceProps {
  value: Settings['fuzzy'];
  onChange(fuzzy: Settings['fuzzy']): void;
}

const HINTS: Record<Settings['fuzzy'], MessageKey> = {
  off: 'settingsFuzzyOffHint',
  careful: 'settingsFuzzyCarefulHint',
  loose: 'settingsFuzzyLooseHint',
};

/** Whether names that are written a little differently are marked as well. */
export function FuzzyChoice({ value, onChange }: FuzzyChoiceProps) {
  const text = useText();
  return (
    <>
      <SegmentedChoice
        legend={text('settingsFuzzy')}
        legendShown="seen"
        value={value}
        onChange={onChange}
        options={[
          { value: 'off', label: text('settingsFuzzyOff') },
          { value: 'careful', label: text('settingsFuzzyCareful') },
          { value: 'loose', label: text('settingsFuzzyLoose') },
        ]}
      />
      <p class="marking-hint" role="status">
        {text(HINTS[value])}
      </p>
    </>
  );
}
