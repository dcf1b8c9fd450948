import { useId, useRef, useState } from 'preact/hooks';
import { addRuling, hasRuling } from '../../../core/pack/rulings';
import type { PackName, PackTerm } from '../../../core/pack/types';
import { namesEverywhere } from '../../../core/preparation/importWarnings';
import { isSameData } from '../../../core/stored/isSameData';
import { useBorrowedFocus } from '../../controls/useBorrowedFocus';
import { type MessageKey, useText } from '../../localization';
import { useWords } from '../unkept/useWords';
import type { GeneratedSummary } from './EditingSource';
import { FormActions } from './FormActions';
import { KindSelect } from './KindSelect';
import { NameProposals } from './NameProposals';
import { NamesField } from './NamesField';
import { PassageCount } from './PassageCount';
import { RulesField } from './RulesField';
import { TextField } from './TextField';
import {
  type DraftProblem,
  draftOf,
  draftProblem,
  NEW_TERM,
  namesOf,
  type TermDraft,
  termOfDraft,
} from './termDraft';
import type { TermTask } from './termsView';
import { formOf } from './termWords';
import { WeightChoice } from './WeightChoice';

export interface TermEditorProps {
  /** What the form is about. */
  title: string;
  task: TermTask;
  term: PackTerm;
  /** Of a term of the built-in pack, the reader sets names, remark and rulings only. */
  isWhole: boolean;
  /** What is generated for the term; `null` for one that is not there yet. */
  readGenerated: (() => Promise<GeneratedSummary>) | null;
  propose(names: readonly PackName[]): Promise<PackName[]>;
  count(names: readonly PackName[]): Promise<number | null>;
  onSave(before: PackTerm, wanted: PackTerm): void;
  onCancel(): void;
}

const PROBLEMS: Record<DraftProblem, MessageKey> = {
  noName: 'termProblemNoName',
  brokenAddress: 'termProblemAddress',
  sourceWithoutDefinition: 'termProblemSource',
};

/** All that can be said of one term. Enter keeps it from any line, Escape leaves it as it was. */
export function TermEditor(props: TermEditorProps) {
  const text = useText();
  const { task } = props;
  const { words, setWords, drop } = useWords({
    storeOf: ({ terms }) => terms,
    form: formOf(task),
    begin: () => ({ task, before: props.term, draft: draftOf(props.term) }),
    // What was selected on a page is nowhere else, either.
    isWritten: ({ before, draft }) =>
      !isSameData(draft, draftOf(task.case === 'new' ? NEW_TERM : before)),
  });
  const { before, draft } = words;
  const [complaint, setComplaint] = useState<DraftProblem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const kindId = useId();
  // A new term begins with its name; an existing one with the first thing there is to change.
  useBorrowedFocus(form);
  const set = (change: Partial<TermDraft>) => {
    setWords((latest) => ({ ...latest, draft: { ...latest.draft, ...change } }));
    setComplaint(null);
  };
  const cancel = () => {
    drop();
    props.onCancel();
  };
  const save = () => {
    const problem = draftProblem(draft);
    setComplaint(problem);
    if (problem === null) props.onSave(before, termOfDraft(before, draft));
  };
  const names = namesOf(draft);
  const everywhere = namesEverywhere({ names });
  return (
    <form
      ref={form}
      class="term-editor"
      aria-label={props.title}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') {
          event.preventDefault();
          cancel();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      <NamesField
        names={draft.names}
        newName={draft.newName}
        isRevoked={({ text: name }) => hasRuling(draft.rulings, { list: 'without', text: name })}
        onNames={(names) => set({ names })}
        onNewName={(newName) => set({ newName })}
        onAdd={() => set({ names, newName: '' })}
        onRevoke={({ text: name }) =>
          set({ rulings: addRuling(draft.rulings, { list: 'without', text: name }) })
        }
      />
      <NameProposals
        names={names}
        propose={props.propose}
        onTake={(taken) => set({ names: [...names, ...taken], newName: '' })}
      />
      <PassageCount names={names} count={props.count} />
      {everywhere.length > 0 && (
        <p class="term-warning" role="status">
          {text('termEverywhere', everywhere.join('、'))}
        </p>
      )}
      {props.isWhole && (
        <>
          <div class="term-choices">
            <div class="term-field">
              <label class="term-field-name" for={kindId}>
                {text('termKind')}
              </label>
              <KindSelect id={kindId} value={draft.kind} onChange={(kind) => set({ kind })} />
            </div>
            <WeightChoice value={draft.weight} onChange={(weight) => set({ weight })} />
          </div>
          <TextField
            label={text('termDefinition')}
            rows={3}
            value={draft.definition}
            onInput={(definition) => set({ definition })}
          />
          {(draft.definition !== '' || draft.sourceTitle !== '' || draft.sourceUrl !== '') && (
            <div class="term-choices">
              <TextField
                label={text('termSourceTitle')}
                value={draft.sourceTitle}
                onInput={(sourceTitle) => set({ sourceTitle })}
              />
              <TextField
                label={text('termSourceUrl')}
                value={draft.sourceUrl}
                onInput={(sourceUrl) => set({ sourceUrl })}
              />
            </div>
          )}
        </>
      )}
      <TextField
        label={text('termRemark')}
        rows={2}
        value={draft.remark}
        onInput={(remark) => set({ remark })}
      />
      {props.isWhole && (
        <details class="term-more-fields">
          <summary>{text('termMore')}</summary>
          <TextField
            label={text('termNeighbours')}
            hint={text('termNeighboursHint')}
            rows={3}
            value={draft.neighbours}
            onInput={(neighbours) => set({ neighbours })}
          />
        </details>
      )}
      {props.readGenerated !== null && (
        <RulesField
          rulings={draft.rulings}
          before={before.rulings ?? {}}
          readGenerated={props.readGenerated}
          onRulings={(rulings) => set({ rulings })}
        />
      )}
      {complaint !== null && (
        <p class="term-complaint" role="alert">
          {text(PROBLEMS[complaint])}
        </p>
      )}
      <FormActions onCancel={cancel} />
    </form>
  );
}
