import { useEffect, useState } from 'preact/hooks';
import { useReading } from '../../controls/useReading';
import { followUndoable } from '../followUndoable';
import type { UnkeptWords } from '../unkept/UnkeptWords';
import type { EditingSource, Undo } from './EditingSource';
import type { TermsPartProps } from './TermsPart';
import type { TermDone, TermRow, TermTask } from './termsView';
import { formOf } from './termWords';

export interface UseTermsOptions {
  source: EditingSource;
  /** What is written and not kept. */
  unkept: Pick<UnkeptWords, 'terms' | 'lists'>;
  watchPacks(listener: () => void, signal: AbortSignal): void;
  /** Counts how often what is shown was to be read again. */
  attempt: number;
  /** Does what the reader asked for, and shows why it could not be done. */
  follow(action: () => Promise<void>): Promise<void>;
}

/** The terms part of the library page at work. */
export function useTerms({
  source,
  unkept,
  watchPacks,
  attempt,
  follow,
}: UseTermsOptions): Omit<TermsPartProps, 'language'> {
  const [task, setTask] = useState<TermTask>({ case: 'none' });
  const [done, setDone] = useState<TermDone | null>(null);
  const terms = useReading(source.readTerms, watchPacks, attempt);

  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const wish = await source.readWish();
      if (wish === null || life.signal.aborted) return;
      setTask(wish);
    };
    source.watchWishes(() => void read(), life.signal);
    void read();
    return () => life.abort();
  }, []);

  /** Makes a change and says so; what was begun with the form is done with, and the next task begins. */
  function make(
    what: Exclude<TermDone['case'], 'undone'>,
    subject: string,
    begun: TermTask,
    action: () => Promise<Undo>,
  ): void {
    followUndoable(follow, action, (onUndo) => {
      if (onUndo !== null) {
        unkept.terms.write(formOf(begun), null);
        unkept.lists.write(formOf(begun), null);
        setTask({ case: 'none' });
      }
      setDone({ case: onUndo === null ? 'undone' : what, subject, onUndo });
    });
  }

  return {
    terms: terms.case === 'read' ? { ...terms.value, case: 'open' } : terms,
    task,
    done,
    onTask(next) {
      setTask(next);
      if (next.case !== 'none') setDone(null);
    },
    readGenerated: source.readGenerated,
    propose: source.propose,
    count: source.count,
    actions: {
      onCreate: (pack, term, selection) =>
        make('created', term.names[0]?.text ?? '', { case: 'new', selection }, () =>
          source.createTerm(pack, term, selection),
        ),
      onSave: (row, before, wanted) =>
        make('saved', row.label, editing(row), () => source.saveTerm(row, before, wanted)),
      onDelete: (row) => make('deleted', row.label, editing(row), () => source.deleteTerm(row)),
      onMove: (row, pack) =>
        make('moved', row.label, { case: 'none' }, () => source.moveTerm(row, pack)),
      onDuplicate: (row) =>
        make('duplicated', row.label, { case: 'none' }, () => source.duplicateTerm(row)),
      onReference: (text) => void follow(() => source.openReference(text)),
      onAddList: (pack, added) =>
        make('added', String(added.length), task, () => source.addTerms(pack, added)),
    },
  };
}

const editing = ({ id }: TermRow): TermTask => ({ case: 'edit', id });
