import { useState } from 'preact/hooks';
import type { NoteContent } from '../../core/ranking/noteContent';
import { KIND_NAMES } from '../controls/kindNames';
import { dragPassage } from '../export/dragPassage';
import { useText } from '../localization';
import type { NoteKeeping, NoteProps } from './contract';
import { DismissedView } from './DismissedView';
import { NoteActions } from './NoteActions';
import { NoteHead } from './NoteHead';
import { noteItems } from './noteItems';
import { PassageView } from './PassageView';
import { KeepPlace, KeptLine } from './parts/KeepPlace';
import { MatchLine } from './parts/MatchLine';
import { SourceLine } from './parts/SourceLine';
import { TermWords } from './parts/TermWords';
import { UnexplainedView } from './UnexplainedView';
import { WhyView } from './WhyView';

/** The note of one mark: what the term is, and the passage of the library that says so. */
export function Note(props: NoteProps) {
  const { state, match, tools, onClose } = props;
  const text = useText();
  // Several notes share one tree. Preact's own ids differ within one root only.
  const [labelId] = useState(() => `label-${Math.random().toString(36).slice(2)}`);
  const content = state.case === 'shown' ? state.content : null;
  const [why, setWhy] = useState<string | null>(null);
  // The reason was asked for one term: another one in the same note begins with its passage.
  const isWhy = content !== null && why === content.term;
  return (
    <section
      class={`note note-${state.case}`}
      role="dialog"
      aria-labelledby={labelId}
      aria-busy={state.case === 'loading'}
      tabIndex={-1}
    >
      <NoteHead tools={tools} canPin={state.case === 'shown'} onClose={onClose}>
        {state.case === 'shown' ? (
          <h2 id={labelId} class="note-label" lang={state.content.labelLanguage}>
            {state.content.label}
          </h2>
        ) : (
          <h2 id={labelId} class="note-label">
            {state.label}
          </h2>
        )}
        {content !== null && <span class="note-kind">{text(KIND_NAMES[content.kind])}</span>}
      </NoteHead>
      {content !== null && <OtherNames content={content} />}
      {match !== null && state.case !== 'dismissed' && (
        <MatchLine
          match={match}
          names={content !== null ? namesOf(content) : ['label' in state ? state.label : '']}
          isOpen={isWhy}
          onOpen={
            tools === null || content === null ? null : () => setWhy(isWhy ? null : content.term)
          }
        />
      )}
      {isWhy && match !== null && tools !== null && content !== null ? (
        <WhyView match={match} content={content} tools={tools} />
      ) : (
        <NoteBody {...props} />
      )}
    </section>
  );
}

function NoteBody(props: NoteProps) {
  const { state, language, script, isVerbatim, tools } = props;
  const text = useText();
  switch (state.case) {
    case 'loading':
      return (
        <div class="note-waiting">
          <span class="note-silent">{text('noteLoading')}</span>
          <i />
          <i />
          <i />
          <i />
        </div>
      );
    case 'failed':
      return (
        <div class="note-failure">
          <p>{text('noteFailed')}</p>
          <p class="note-hint">{text('noteFailedHint')}</p>
        </div>
      );
    case 'dismissed':
      return <DismissedView dismissal={state.dismissal} learned={state.learned} tools={tools} />;
    case 'shown': {
      const { content } = state;
      const { passage } = content;
      const words = <TermWords content={content} onOpenReader={props.onOpenReader} />;
      if (passage === null) {
        const isExplained = content.definition !== undefined || content.remark !== undefined;
        return (
          <>
            {isExplained ? words : <UnexplainedView />}
            {tools !== null && tools.keeping !== null && <KeepOnly keeping={tools.keeping} />}
          </>
        );
      }
      const { converted } = passage;
      const follows = converted !== null && converted.script === script;
      const copying = tools?.copying;
      const onDrag = copying
        ? (event: DragEvent, selected: string | null) => {
            const [dragged] = noteItems({ ...content, passage }, copying.reader).passages;
            if (dragged !== undefined) dragPassage(event, dragged, selected, text);
          }
        : null;
      const isConverted = converted !== null && (isVerbatim === null ? follows : !isVerbatim);
      return (
        <>
          <PassageView
            onDrag={onDrag}
            key={`${passage.document}/${passage.passage}`}
            passage={passage}
            isConverted={isConverted}
            isOneOfMany={content.total > 1}
            onTerm={tools === null ? null : tools.onTerm}
          />
          <SourceLine
            onDrag={onDrag}
            passage={passage}
            language={language}
            isConverted={isConverted}
            onVerbatim={props.onVerbatim}
          />
          {words}
          <NoteActions
            content={{ ...content, passage }}
            tools={tools}
            onRank={props.onRank}
            onOpenReader={props.onOpenReader}
          />
        </>
      );
    }
  }
}

/** Of a term without a passage there is nothing else to be done here. */
function KeepOnly({ keeping }: { keeping: NoteKeeping }) {
  return (
    <>
      <footer class="note-actions note-actions-few">
        <span class="note-tools">
          <KeepPlace keeping={keeping} />
        </span>
      </footer>
      <KeptLine keeping={keeping} />
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
