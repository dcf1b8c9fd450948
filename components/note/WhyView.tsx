import type { NoteContent } from '../../core/ranking/noteContent';
import { type MessageKey, useText } from '../localization';
import type { Dismissal, NoteMatch, NoteTools } from './contract';
import { NoteIcon } from './parts/NoteIcon';
import { RemarkForm } from './parts/RemarkForm';

export interface WhyViewProps {
  match: NoteMatch;
  content: NoteContent;
  tools: NoteTools;
}

const CHOICES: readonly { dismissal: Dismissal; name: MessageKey; hint: MessageKey }[] = [
  { dismissal: 'place', name: 'noteNotHere', hint: 'noteNotHereHint' },
  { dismissal: 'term', name: 'noteNeverTerm', hint: 'noteNeverTermHint' },
  { dismissal: 'site', name: 'noteNotOnSite', hint: 'noteNotOnSiteHint' },
];

const LIKENESS: Record<NonNullable<NoteContent['likeness']>, MessageKey> = {
  like: 'noteWhyLike',
  unlike: 'noteWhyUnlike',
};

/** More documents than this are only counted. */
const LISTED = 4;

/** Why the page is marked here, by which documents, and what the reader can make of it. */
export function WhyView({ match, content, tools }: WhyViewProps) {
  const text = useText();
  const more = content.documents.length - LISTED;
  return (
    <div class="note-why">
      <p>{text(explanationKey(match))}</p>
      {content.likeness !== undefined && <p>{text(LIKENESS[content.likeness])}</p>}
      {content.documents.length > 0 && <h3>{text('noteWhyDocuments')}</h3>}
      <ul class="note-documents">
        {content.documents.slice(0, LISTED).map(({ title, language, passages }) => (
          <li key={title}>
            <cite lang={language}>{title}</cite>
            <span class="note-count">
              {text(passages === 1 ? 'noteWhyPassage' : 'noteWhyPassages', passages)}
            </span>
          </li>
        ))}
        {more > 0 && <li class="note-count">{text('noteWhyMoreDocuments', more)}</li>}
      </ul>
      <RemarkForm key={content.term} remark={content.remark ?? ''} onRemark={tools.onRemark} />
      <button type="button" class="note-edit" onClick={tools.onEdit}>
        <NoteIcon name="edit" />
        <span>
          <b>{text('noteEdit')}</b> <small>{text('noteEditHint')}</small>
        </span>
      </button>
      <ul class="note-choices">
        {CHOICES.map(({ dismissal, name, hint }) => (
          <li key={dismissal}>
            <button type="button" onClick={() => tools.onDismiss(dismissal)}>
              <NoteIcon name={dismissal} />
              <span>
                <b>{text(name)}</b> <small>{text(hint)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function explanationKey({ reason, form }: NoteMatch): MessageKey {
  switch (reason) {
    case 'verbatim':
      if (form === 'regional') return 'noteWhyRegional';
      if (form === 'acronym') return 'noteWhyAcronym';
      return form === 'alias' ? 'noteWhyAlias' : 'noteWhyVerbatim';
    case 'folded':
      return form === 'regional' ? 'noteWhyRegional' : 'noteWhyFolded';
    case 'inserted':
      return 'noteWhyInserted';
    case 'misspelt':
      return 'noteWhyMisspelt';
  }
}
