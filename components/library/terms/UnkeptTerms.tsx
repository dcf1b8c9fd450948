import { useContext } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { languageOf } from '../../controls/languageOf';
import { useText } from '../../localization';
import type { WordStore } from '../unkept/createWordStore';
import { UnkeptContext } from '../unkept/UnkeptWords';
import { NEW_TERM, namesOf } from './termDraft';
import type { TermRow, TermTask } from './termsView';
import { formOf, type TermWords } from './termWords';

export interface UnkeptTermsProps {
  rows: readonly TermRow[];
  /** What is open now. */
  task: TermTask;
  onTask(task: TermTask): void;
}

/** The ways back to forms that something else was opened in place of before they were kept. */
export function UnkeptTerms({ rows, task, onTask }: UnkeptTermsProps) {
  const text = useText();
  const unkept = useContext(UnkeptContext);
  if (unkept === null) return null;
  const { terms, lists } = unkept;
  const ways = [
    ...[...terms.all].map(([form, words]) => {
      const row = rowOf(words.task, rows);
      const name = row?.label ?? namesOf(words.draft)[0]?.text ?? text('termNew');
      const isGone = words.task.case === 'edit' && row === undefined;
      const language = row?.language ?? languageOf(name);
      return {
        form,
        name,
        language,
        begin: () => onTask(isGone ? asNew(form, words, terms) : words.task),
      };
    }),
    ...[...lists.all].map(([form, words]) => ({
      form,
      name: text('termListTitle'),
      language: undefined,
      begin: () => onTask(words.task),
    })),
  ].filter(({ form }) => form !== formOf(task));
  if (ways.length === 0) return null;
  return (
    <p class="terms-unkept" role="status">
      {text('termsUnkept')}
      {ways.map(({ form, name, language, begin }) => (
        <Button key={form} rank="plain" onClick={begin}>
          <span lang={language}>{name}</span>
        </Button>
      ))}
    </p>
  );
}

function rowOf(task: TermTask, rows: readonly TermRow[]): TermRow | undefined {
  return task.case === 'edit' ? rows.find(({ id }) => id === task.id) : undefined;
}

/** What was written of a term that another window has deleted meanwhile can be kept as a new one. */
function asNew(form: string, { draft }: TermWords, terms: WordStore<TermWords>): TermTask {
  const task: TermTask = { case: 'new', selection: null };
  terms.write(form, null);
  terms.write(formOf(task), { task, before: NEW_TERM, draft });
  return task;
}
