import { useContext, useState } from 'preact/hooks';
import type { PackName } from '../../../core/pack/types';
import { ChoiceContext } from '../../choosing/Choice';
import { ChoiceBar } from '../../choosing/ChoiceBar';
import { ChooseToggle } from '../../choosing/ChooseToggle';
import { useChoice } from '../../choosing/useChoice';
import { Button } from '../../controls/Button';
import { FilterField } from '../../controls/FilterField';
import { Notice } from '../../controls/Notice';
import { pastedReference } from '../../controls/pastedReference';
import { LibraryItemsContext } from '../../export/LibraryItems';
import { type MessageKey, useText } from '../../localization';
import { DoneLine } from '../DoneLine';
import { LibraryPart } from '../LibraryPart';
import type { GeneratedSummary } from './EditingSource';
import { findRows } from './findRows';
import { PackChoice } from './PackChoice';
import { PasteList } from './PasteList';
import { TermEditor } from './TermEditor';
import { TermList } from './TermList';
import type { TermActions, TermDone, TermRow, TermsView, TermTask } from './termsView';
import { termToBegin } from './termToBegin';
import { formOf } from './termWords';
import { UnkeptTerms } from './UnkeptTerms';
import './terms.css';

export interface TermsPartProps {
  /** BCP 47 tag of the interface. */
  language: string;
  terms: TermsView;
  task: TermTask;
  /** What was done last; `null` at first. */
  done: TermDone | null;
  onTask(task: TermTask): void;
  readGenerated(row: TermRow): Promise<GeneratedSummary>;
  propose(names: readonly PackName[]): Promise<PackName[]>;
  count(names: readonly PackName[]): Promise<number | null>;
  actions: TermActions;
}

const DONE: Record<TermDone['case'], MessageKey> = {
  created: 'termCreated',
  saved: 'termSaved',
  deleted: 'termDeleted',
  moved: 'termMoved',
  duplicated: 'termDuplicated',
  added: 'termsAdded',
  undone: 'termUndone',
};

/** The terms of the library: found, edited in their place, made by hand or from a list. */
export function TermsPart(props: TermsPartProps) {
  const text = useText();
  const { terms, done } = props;
  return (
    <LibraryPart title={text('termsTitle')} hint={text('termsHint')} anchor="terms">
      {terms.case === 'loading' && (
        <p class="library-hint" role="status">
          {text('libraryOpening')}
        </p>
      )}
      {terms.case === 'failed' && (
        <Notice tone="problem">{text('libraryFailed', terms.reason)}</Notice>
      )}
      {done !== null && (
        <DoneLine words={text(DONE[done.case], done.subject)} onUndo={done.onUndo} />
      )}
      {terms.case === 'open' && <OpenTerms {...props} terms={terms} />}
    </LibraryPart>
  );
}

type OpenTermsProps = TermsPartProps & { terms: Extract<TermsView, { case: 'open' }> };

function OpenTerms({ terms, task, onTask, actions, ...props }: OpenTermsProps) {
  const text = useText();
  const [pack, setPack] = useState('');
  const [query, setQuery] = useState('');
  const library = useContext(LibraryItemsContext);
  const choice = useChoice();
  const own = terms.packs.filter(({ origin }) => origin === 'own');
  const target = own.some(({ id }) => id === pack) ? pack : (own[0]?.id ?? '');
  const rows = findRows(terms.rows, pack, query, task.case === 'edit' ? task.id : null);
  const close = () => onTask({ case: 'none' });
  const asked = { propose: props.propose, count: props.count };
  return (
    <ChoiceContext.Provider value={library === null ? null : choice}>
      <div class="terms-bar">
        <PackChoice
          label={text('termsPack')}
          placeholder={text('termsAllPacks')}
          packs={terms.packs}
          value={pack}
          onChange={setPack}
        />
        <FilterField
          class="field terms-search"
          label={text('termsSearch')}
          query={query}
          onQuery={setQuery}
          onPaste={(event) => {
            const reference = pastedReference(event);
            if (reference !== null) actions.onReference(reference);
          }}
        />
        <Button rank="plain" onClick={() => onTask({ case: 'new', selection: null })}>
          {text('termNew')}
        </Button>
        <Button rank="plain" onClick={() => onTask({ case: 'list', text: '' })}>
          {text('termList')}
        </Button>
        <ChooseToggle first={null} language={props.language} />
      </div>
      <UnkeptTerms rows={terms.rows} task={task} onTask={onTask} />
      {task.case === 'list' && (
        <PasteList
          key={formOf(task)}
          task={task}
          packs={own}
          newPack={text('termsOwnPack')}
          pack={target}
          text={task.text}
          onTake={actions.onAddList}
          onCancel={close}
        />
      )}
      {task.case === 'new' && (
        <div class="term-new">
          {task.selection !== null && (
            <blockquote class="term-passage">
              <p>{task.selection.sentence}</p>
              <cite>{task.selection.title}</cite>
            </blockquote>
          )}
          <TermEditor
            key={formOf(task)}
            {...asked}
            task={task}
            title={text('termNew')}
            term={termToBegin(task.selection)}
            readGenerated={null}
            isWhole
            onSave={(_, term) => actions.onCreate(target, term, task.selection)}
            onCancel={close}
          />
        </div>
      )}
      <p class="library-hint" role="status">
        {text('termsFound', rows.length)}
      </p>
      <TermList
        {...asked}
        language={props.language}
        rows={rows}
        packs={terms.packs}
        readGenerated={props.readGenerated}
        open={task.case === 'edit' ? task.id : null}
        onOpen={(id) => onTask(id === null ? { case: 'none' } : { case: 'edit', id })}
        actions={actions}
      />
      {library !== null && (
        <ChoiceBar
          subject="terms"
          language={props.language}
          all={rows.map(({ id }) => id)}
          items={library.ofTerms}
        />
      )}
    </ChoiceContext.Provider>
  );
}
