import type { NoteContent } from '../../core/messages';
import { KIND_NAMES } from '../controls/kindNames';
import { useText } from '../localization';
import type { NoteProps } from './contract';
import { MatchLine } from './MatchLine';
import { NoteIcon } from './NoteIcon';
import { PassageStepper } from './PassageStepper';
import { PassageView } from './PassageView';
import { SourceLine } from './SourceLine';

const LABEL_ID = 'pangzhu-note-label';

/** The note of one mark: what the term is, and the passage of the library that says so. */
export function Note(props: NoteProps) {
  const { state, match, onClose } = props;
  const text = useText();
  return (
    <section
      class="note"
      role="dialog"
      aria-labelledby={LABEL_ID}
      aria-busy={state.case === 'loading'}
      tabIndex={-1}
    >
      <header class="note-head">
        {state.case === 'shown' ? (
          <h2 id={LABEL_ID} class="note-label" lang={state.content.labelLanguage}>
            {state.content.label}
          </h2>
        ) : (
          <h2 id={LABEL_ID} class="note-label">
            {state.label}
          </h2>
        )}
        {state.case === 'shown' && (
          <span class="note-kind">{text(KIND_NAMES[state.content.kind])}</span>
        )}
        <button
          type="button"
          class="note-icon note-close"
          aria-label={text('noteClose')}
          onClick={onClose}
        >
          <NoteIcon name="close" />
        </button>
      </header>
      {state.case === 'shown' && <OtherNames content={state.content} />}
      <MatchLine
        match={match}
        names={state.case === 'shown' ? namesOf(state.content) : [state.label]}
      />
      <NoteBody {...props} />
    </section>
  );
}

function NoteBody({ state, language, onRank, onOpenReader }: NoteProps) {
  const text = useText();
  if (state.case === 'loading') {
    return (
      <div class="note-waiting">
        <span class="note-silent">{text('noteLoading')}</span>
        <i />
        <i />
        <i />
        <i />
      </div>
    );
  }
  if (state.case === 'failed') {
    return (
      <div class="note-failed">
        <p>{text('noteFailed')}</p>
        <p class="note-hint">{text('noteFailedHint')}</p>
      </div>
    );
  }
  const { content } = state;
  const { passage } = content;
  return (
    <>
      <PassageView
        key={`${passage.document}/${passage.passage}`}
        passage={passage}
        isOneOfMany={content.total > 1}
      />
      <SourceLine passage={passage} language={language} />
      <footer class="note-actions">
        <PassageStepper rank={content.rank} total={content.total} onRank={onRank} />
        <button
          type="button"
          class="note-open"
          onClick={() => onOpenReader(passage.document, passage.passage)}
        >
          {text('noteOpenReader')}
          <NoteIcon name="open" />
        </button>
      </footer>
    </>
  );
}

function OtherNames({ content }: { content: NoteContent }) {
  const text = useText();
  if (content.otherNames.length === 0) return null;
  return (
    <ul class="note-names" aria-label={text('noteOtherNames')}>
      {content.otherNames.map((name) => (
        <li key={`${name.language}:${name.text}`} lang={name.language}>
          {name.text}
        </li>
      ))}
    </ul>
  );
}

function namesOf(content: NoteContent): string[] {
  return [content.label, ...content.otherNames.map((name) => name.text)];
}
