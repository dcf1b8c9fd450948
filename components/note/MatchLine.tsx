import type { MatchReason } from '../../core/match/types';
import { HighlightedText } from '../controls/HighlightedText';
import { languageOf } from '../controls/languageOf';
import { type MessageKey, useText } from '../localization';
import type { NoteMatch } from './contract';
import { differences } from './differences';

const REASONS: Record<MatchReason, MessageKey> = {
  verbatim: 'noteMatchVerbatim',
  folded: 'noteMatchFolded',
  inserted: 'noteMatchInserted',
  misspelt: 'noteMatchMisspelt',
};

export interface MatchLineProps {
  match: NoteMatch;
  /** Names of the term that the page's writing may stand for. */
  names: readonly string[];
}

/** Why there is a mark; for a variant, how the page writes the name and where that departs from it. */
export function MatchLine({ match, names }: MatchLineProps) {
  const text = useText();
  const surface = match.surface.replaceAll(/\s+/g, ' ').trim();
  return (
    <p class={`note-match note-match-${match.kind}`}>
      <span>{text(REASONS[match.reason])}</span>
      {match.reason !== 'verbatim' && (
        <span class="note-surface" lang={languageOf(surface)}>
          {match.kind === 'variant' ? <DifferingText surface={surface} names={names} /> : surface}
        </span>
      )}
    </p>
  );
}

function DifferingText({ surface, names }: { surface: string; names: readonly string[] }) {
  return <HighlightedText text={surface} ranges={differences(surface, names)} />;
}
