import { OCCURRENCES, type Settings } from '../../core/settings/settings';
import { SegmentedChoice } from '../controls/SegmentedChoice';
import { type MessageKey, useText } from '../localization';
import { OCCURRENCES_HINTS } from './markingHints';

export interface OccurrencesChoiceProps {
  value: Settings['occurrences'];
  onChange(occurrences: Settings['occurrences']): void;
}

export const OCCURRENCES_NAMES: Record<Settings['occurrences'], MessageKey> = {
  every: 'settingsOccurrencesEvery',
  section: 'settingsOccurrencesSection',
  page: 'settingsOccurrencesPage',
};

/** Which places of a term are marked. */
export function OccurrencesChoice({ value, onChange }: OccurrencesChoiceProps) {
  const text = useText();
  return (
    <SegmentedChoice
      legend={text('settingsOccurrences')}
      legendShown="seen"
      value={value}
      onChange={onChange}
      options={OCCURRENCES.map((each) => ({
        value: each,
        label: text(OCCURRENCES_NAMES[each]),
        title: text(OCCURRENCES_HINTS[each]),
      }))}
    />
  );
}
