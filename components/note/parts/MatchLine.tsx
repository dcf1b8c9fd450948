import { HighlightedText } from '../../controls/HighlightedText';
import { languageOf } from '../../controls/languageOf';
import { type MessageKey, useText } from '../../localization';
import type { NoteMatch } from '../contract';
import { differences } from '../differences';
import { NoteIcon } from './NoteIcon';

export interface MatchLineProps {
  match: NoteMatch;
  /** Names of the term that the page's writing may stand for. */
  names: readonly string[];
  /** Whether more of the reason is shown. */
  isOpen: boolean;
  /** Shows or hides more of it; `null` where there is no more. */
  onOpen: (() => void) | null;
}

/** Why there is a mark; for a variant, how the page writes the name and where that departs from it. */
export function MatchLine({ match, names, isOpen, onOpen }: MatchLineProps) {
  const text = useText();
  const surface = match.surface.replaceAll(/\s+/g, ' ').trim();
  const line = (
    <>
      <span>{text(reasonKey(match))}</span>
      {match.reason !== 'verbatim' && (
        <span class="note-surface" lang={languageOf(surface)}>
          {match.kind === 'variant' ? <DifferingText surface={surface} names={names} /> : surface}
        </span>
      )}
    </>
  );
  const look = `note-match note-match-${match.kind}`;
  if (onOpen === null) return <p class={look}>{line}</p>;
  return (
    <button
      type="button"
      class={look}
      aria-expanded={isOpen}
      title={text('noteWhy')}
      onClick={onOpen}
    >
      {line}
      <NoteIcon name="fold" />
    </button>
  );
}

function reasonKey({ reason, form }: NoteMatch): MessageKey {
  switch (reason) {
    case 'verbatim':
      if (form === 'regional') return 'noteMatchRegional';
      if (form === 'acronym') return 'noteMatchAcronym';
      return form === 'alias' ? 'noteMatchAlias' : 'noteMatchVerbatim';
    case 'folded':
      return form === 'regional' ? 'noteMatchRegionalFolded' : 'noteMatchFolded';
    case 'inserted':
      return 'noteMatchInserted';
    case 'misspelt':
      return 'noteMatchMisspelt';
  }
}

function DifferingText({ surface, names }: { surface: string; names: readonly string[] }) {
  return <HighlightedText text={surface} ranges={differences(surface, names)} />;
}
