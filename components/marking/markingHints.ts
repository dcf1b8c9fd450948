import type { Settings } from '../../core/settings/settings';
import type { MessageKey } from '../localization';

/** What each choice means, in a sentence. */
export const WEIGHTS_HINTS: Record<Settings['weights'], MessageKey> = {
  1: 'settingsWeightsKeyHint',
  2: 'settingsWeightsNotableHint',
  3: 'settingsWeightsAllHint',
};

export const OCCURRENCES_HINTS: Record<Settings['occurrences'], MessageKey> = {
  every: 'settingsOccurrencesEveryHint',
  section: 'settingsOccurrencesSectionHint',
  page: 'settingsOccurrencesPageHint',
};

export const STYLE_HINTS: Record<Settings['style'], MessageKey> = {
  underline: 'settingsStyleUnderlineHint',
  tint: 'settingsStyleTintHint',
  key: 'settingsStyleKeyHint',
};
