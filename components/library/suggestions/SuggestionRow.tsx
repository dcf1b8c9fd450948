import { memo } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import { namePlace, textOfBlock } from '../../../core/suggest/changeSuggestion';
import type { Proposal, Verdict } from '../../../core/suggest/decisions';
import type { SuggestionDocument } from '../../../core/suggest/suggestion';
import { HighlightedText } from '../../controls/HighlightedText';
import { KIND_NAMES } from '../../controls/kindNames';
import { type MessageKey, useText } from '../../localization';
import { excerptOf } from './excerptOf';
import { REASON_NAMES } from './reasonNames';

export interface SuggestionRowProps {
  proposal: Proposal;
  /** Whether it is the one that is being decided. */
  isPresent: boolean;
  /** What the term is called that it joins; `null` for a new term. */
  joins: string | null;
  documents: readonly SuggestionDocument[];
  onVisit(key: number): void;
}

const VERDICTS: Record<Verdict, MessageKey> = {
  open: 'suggestOpen',
  accepted: 'suggestAccepted',
  rejected: 'suggestRejected',
};
const WEIGHTS = { 1: 'termWeightKey', 2: 'termWeightNotable', 3: 'termWeightGeneric' } as const;
/** How much of a passage is shown around the name, in UTF-16 units: of the present one, and of the others. */
const MUCH = 400;
const LITTLE = 60;

/** One suggestion. Drawn anew only where something about it has changed. */
export const SuggestionRow = memo(function SuggestionRow(props: SuggestionRowProps) {
  const { proposal, isPresent, joins, documents, onVisit } = props;
  const { suggestion, verdict, key } = proposal;
  const text = useText();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isPresent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isPresent]);
  const reasons = suggestion.reasons.map((reason) => text(REASON_NAMES[reason]));
  const place = namePlace(suggestion, documents) ?? suggestion.passage;
  const passage = textOfBlock(place, documents);
  const interfaceLanguage = text('extensionLanguage');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its list hears the keys
    <div
      ref={row}
      role="option"
      class={`suggestion suggestion-${verdict}`}
      tabIndex={isPresent ? 0 : -1}
      aria-selected={isPresent}
      aria-label={text(
        'suggestOption',
        suggestion.name,
        text(VERDICTS[verdict]),
        reasons.join(', '),
      )}
      data-verdict={verdict}
      onClick={() => onVisit(key)}
      onFocus={() => onVisit(key)}
    >
      <p class="suggestion-head">
        <span class="suggestion-name" lang={suggestion.language} data-name="">
          {suggestion.name}
        </span>
        {suggestion.otherNames.map((name) => (
          <span
            key={`${name.language} ${name.text}`}
            class="suggestion-also"
            lang={name.language}
            data-also=""
          >
            {name.text}
          </span>
        ))}
        <span class="suggestion-verdict">{verdict === 'open' ? '' : text(VERDICTS[verdict])}</span>
      </p>
      <p class="suggestion-facts" lang={interfaceLanguage}>
        {reasons.map((reason) => (
          <span key={reason} class="suggestion-reason">
            {reason}
          </span>
        ))}
        <span>{text(KIND_NAMES[suggestion.kind])}</span>
        <span>{text(WEIGHTS[suggestion.weight])}</span>
        <span>{text('suggestPlaces', suggestion.count)}</span>
        {suggestion.warning !== null && (
          <span class="suggestion-warning">
            {text(suggestion.warning === 'loud' ? 'suggestLoud' : 'suggestAmbiguous')}
          </span>
        )}
      </p>
      {joins !== null && <p class="suggestion-joins">{text('suggestJoins', joins)}</p>}
      {passage !== null && (
        <p class="suggestion-passage" lang={suggestion.language}>
          <HighlightedText {...excerptOf(passage, place, isPresent ? MUCH : LITTLE)} />
        </p>
      )}
      {suggestion.definition !== null && isPresent && (
        <p class="suggestion-definition" lang={suggestion.language}>
          <span lang={interfaceLanguage}>{text('termDefinition')}</span>
          {suggestion.definition.text}
        </p>
      )}
    </div>
  );
});
