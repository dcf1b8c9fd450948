import { useRef, useState } from 'preact/hooks';
import type { DocumentFacts } from '../../../core/pack/editing';
import { Button } from '../../controls/Button';
import { useBorrowedFocus } from '../../controls/useBorrowedFocus';
import { type MessageKey, useText } from '../../localization';
import { FormActions } from '../terms/FormActions';
import { LanguageChoice } from '../terms/LanguageChoice';
import { PackChoice } from '../terms/PackChoice';
import { TextField } from '../terms/TextField';
import { useWords } from '../unkept/useWords';
import {
  changedFacts,
  type DocumentWords,
  documentWordsOf,
  type FactsProblem,
  factsOf,
  factsProblem,
} from './documentFacts';

export interface DocumentFactsFormProps {
  /** Id of the document in the library. */
  document: string;
  facts: DocumentFacts;
  /** Packs that the document can be moved to. */
  others: readonly { id: string; title: string }[];
  onSave(changed: Partial<DocumentFacts>): void;
  onMove(pack: string): void;
  onDelete(): void;
  onCancel(): void;
}

const PROBLEMS: Record<FactsProblem, MessageKey> = {
  noTitle: 'documentProblemTitle',
  notDate: 'problemNotDateOrYear',
  brokenAddress: 'problemBrokenAddress',
};

/** What is told of a document beside its text, and what else can be done with it. */
export function DocumentFactsForm(props: DocumentFactsFormProps) {
  const text = useText();
  const { facts } = props;
  const form = useRef<HTMLFormElement>(null);
  useBorrowedFocus(form);
  const { words, setWords, drop } = useWords({
    storeOf: ({ documents }) => documents,
    form: props.document,
    begin: () => documentWordsOf(facts),
    isWritten: ({ before, written }) =>
      Object.keys(changedFacts(before, factsOf(written))).length > 0,
  });
  const { title, author, publisher, date, language, url } = words.written;
  const [complaint, setComplaint] = useState<FactsProblem | null>(null);
  const set = (change: Partial<DocumentWords['written']>) =>
    setWords((latest) => ({ ...latest, written: { ...latest.written, ...change } }));
  const cancel = () => {
    drop();
    props.onCancel();
  };
  const deleteIt = () => {
    drop();
    props.onDelete();
  };
  const save = () => {
    const wanted = factsOf(words.written);
    const problem = factsProblem(wanted);
    setComplaint(problem);
    if (problem === null) props.onSave(changedFacts(words.before, wanted));
  };
  return (
    <form
      ref={form}
      class="term-editor"
      aria-label={text('documentEditNamed', facts.title)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) cancel();
      }}
    >
      <TextField label={text('documentTitle')} value={title} onInput={(title) => set({ title })} />
      <div class="term-choices">
        <TextField
          label={text('documentAuthor')}
          value={author}
          onInput={(author) => set({ author })}
        />
        <TextField
          label={text('documentPublisher')}
          value={publisher}
          onInput={(publisher) => set({ publisher })}
        />
        <TextField
          label={text('documentDate')}
          hint={text('documentDateHint')}
          value={date}
          onInput={(date) => set({ date })}
        />
        <div class="term-field">
          <span class="term-field-name">{text('documentLanguage')}</span>
          <LanguageChoice
            label={text('documentLanguage')}
            wording="full"
            value={language}
            onChange={(language) => set({ language })}
          />
        </div>
      </div>
      <TextField label={text('documentUrl')} value={url} onInput={(url) => set({ url })} />
      {complaint !== null && (
        <p class="term-complaint" role="alert">
          {text(PROBLEMS[complaint])}
        </p>
      )}
      <FormActions onCancel={cancel}>
        {props.others.length > 0 && (
          <PackChoice
            label={text('termMoveNamed', facts.title)}
            placeholder={text('termMove')}
            packs={props.others}
            value=""
            onChange={props.onMove}
          />
        )}
        <Button rank="plain" label={text('termDeleteNamed', facts.title)} onClick={deleteIt}>
          {text('termDelete')}
        </Button>
      </FormActions>
    </form>
  );
}
