import type { Settings } from '../../core/settings';
import { SegmentedChoice } from '../controls/SegmentedChoice';
import { useText } from '../localization';

export interface OccurrencesChoiceProps {
  value: Settings['occurrences'];
  onChange(occurrences: Settings['occurrences']): void;
}

/** Which places of a term are marked. */
export function OccurrencesChoice({ value, onChange }: OccurrencesChoiceProps) {
  const text = useText();
  return (
    <SegmentedChoice
      legend={text('settingsOccurrences')}
      legendShown="seen"
      value={value}
      onChange={onChange}
      options={[
        {
          value: 'every',
          label: text('settingsOccurrencesEvery'),
          title: text('settingsOccurrencesEveryHint'),
        },
        {
          value: 'section',
          label: text('settingsOccurrencesSection'),
          title: text('settingsOccurrencesSectionHint'),
        },
        {
          value: 'page',
          label: text('settingsOccurrencesPage'),
          title: text('settingsOccurrencesPageHint'),
        },
      ]}
    />
  );
}
