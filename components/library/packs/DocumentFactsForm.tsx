import { useRef, useState } from 'preact/hooks';
import type { DocumentFacts } from '../../../core/pack/editing';
import { Button } from '../../controls/Button';
import { useBorrowedFocus } from '../../controls/useBorrowedFocus';
import { type MessageKey, useText } from '../../localization';
import { FormActions } from '../terms/FormActions';
import { LanguageChoice } from '../terms/LanguageChoice';
import { PackChoice } from '../terms/PackChoice';
import { TextField } from '../terms/TextField';
import { useLossWarning } from '../useLossWarning';
import { changedFacts, type FactsProblem, factsOf, factsProblem } from './documentFacts';

export interface DocumentFactsFormProps {
  facts: DocumentFacts;
  /** Packs that the document can be moved to. */
  others: readonly { id: string; title: string }[];
  onSave(facts: DocumentFacts): void;
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
  const [title, setTitle] = useState(facts.title);
  const [author, setAuthor] = useState(facts.author ?? '');
  const [publisher, setPublisher] = useState(facts.publisher ?? '');
  const [date, setDate] = useState(facts.date ?? '');
  const [language, setLanguage] = useState(facts.language);
  const [url, setUrl] = useState(facts.url ?? '');
  const [complaint, setComplaint] = useState<FactsProblem | null>(null);
  const written = factsOf({ title, author, publisher, date, language, url });
  useLossWarning(Object.keys(changedFacts(facts, written)).length > 0);
  const save = () => {
    const problem = factsProblem(written);
    setComplaint(problem);
    if (problem === null) props.onSave(written);
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
        if (event.key === 'Escape' && !event.isComposing) props.onCancel();
      }}
    >
      <TextField label={text('documentTitle')} value={title} onInput={setTitle} />
      <div class="term-choices">
        <TextField label={text('documentAuthor')} value={author} onInput={setAuthor} />
        <TextField label={text('documentPublisher')} value={publisher} onInput={setPublisher} />
        <TextField
          label={text('documentDate')}
          hint={text('documentDateHint')}
          value={date}
          onInput={setDate}
        />
        <div class="term-field">
          <span class="term-field-name">{text('documentLanguage')}</span>
          <LanguageChoice
            label={text('documentLanguage')}
            wording="full"
            value={language}
            onChange={setLanguage}
          />
        </div>
      </div>
      <TextField label={text('documentUrl')} value={url} onInput={setUrl} />
      {complaint !== null && (
        <p class="term-complaint" role="alert">
          {text(PROBLEMS[complaint])}
        </p>
      )}
      <FormActions onCancel={props.onCancel}>
        {props.others.length > 0 && (
          <PackChoice
            label={text('termMoveNamed', facts.title)}
            placeholder={text('termMove')}
            packs={props.others}
            value=""
            onChange={props.onMove}
          />
        )}
        <Button rank="plain" label={text('termDeleteNamed', facts.title)} onClick={props.onDelete}>
          {text('termDelete')}
        </Button>
      </FormActions>
    </form>
  );
}
