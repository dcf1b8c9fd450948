import type { Reason } from '../../../core/suggest/suggestion';
import type { MessageKey } from '../../localization';

/** The message that says why something is proposed. */
export const REASON_NAMES: Record<Reason, MessageKey> = {
  title: 'suggestReasonTitle',
  definition: 'suggestReasonDefinition',
  label: 'suggestReasonLabel',
  quote: 'suggestReasonQuote',
  gloss: 'suggestReasonGloss',
  acronym: 'suggestReasonAcronym',
  heading: 'suggestReasonHeading',
  emphasis: 'suggestReasonEmphasis',
  capitals: 'suggestReasonCapitals',
  foreign: 'suggestReasonForeign',
  recurring: 'suggestReasonRecurring',
  wording: 'suggestReasonWording',
};
