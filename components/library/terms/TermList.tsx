import { useState } from 'preact/hooks';
import type { PackName } from '../../../core/pack/types';
import { Button } from '../../controls/Button';
import { useText } from '../../localization';
import type { GeneratedSummary } from './EditingSource';
import { TermEditor } from './TermEditor';
import { TermItem } from './TermItem';
import type { TermActions, TermPack, TermRow, TermTask } from './termsView';
import { formOf } from './termWords';

export interface TermListProps {
  language: string;
  rows: readonly TermRow[];
  packs: readonly TermPack[];
  /** Id of the term that is edited; `null` for none. */
  open: string | null;
  onOpen(id: string | null): void;
  readGenerated(row: TermRow): Promise<GeneratedSummary>;
  propose(names: readonly PackName[]): Promise<PackName[]>;
  count(names: readonly PackName[]): Promise<number | null>;
  actions: Pick<TermActions, 'onSave' | 'onDelete' | 'onMove' | 'onDuplicate'>;
}

/** As many terms as are drawn at once: a list may have tens of thousands. */
const PORTION = 100;

/** Terms by portions; up and down arrows go from one to the next. */
export function TermList({ rows, packs, open, onOpen, ...props }: TermListProps) {
  const text = useText();
  const [drawn, setDrawn] = useState(PORTION);
  const opened = open === null ? -1 : rows.findIndex(({ id }) => id === open);
  const shown = rows.slice(0, drawn);
  // What is being edited is drawn wherever it stands.
  if (opened >= drawn) shown.push(rows[opened] as TermRow);
  const rest = rows.length - shown.length;
  return (
    <>
      <ul class="terms" onKeyDown={goAlong}>
        {shown.map((row) => {
          const pack = packs.find(({ id }) => id === row.pack) ?? null;
          const isOpen = row.id === open;
          const task: TermTask = { case: 'edit', id: row.id };
          return (
            <li key={row.id} class="term">
              <TermItem
                row={row}
                pack={pack}
                others={packs.filter(({ id, origin }) => id !== row.pack && origin === 'own')}
                isOpen={isOpen}
                language={props.language}
                onOpen={() => onOpen(isOpen ? null : row.id)}
                onDelete={() => props.actions.onDelete(row)}
                onDuplicate={() => props.actions.onDuplicate(row)}
                onMove={(to) => props.actions.onMove(row, to)}
              />
              {isOpen && (
                <TermEditor
                  key={formOf(task)}
                  task={task}
                  title={text('termEditNamed', row.label)}
                  term={row.term}
                  isWhole={pack?.origin === 'own'}
                  readGenerated={() => props.readGenerated(row)}
                  propose={props.propose}
                  count={props.count}
                  onSave={(before, wanted) => props.actions.onSave(row, before, wanted)}
                  onCancel={() => {
                    onOpen(null);
                    focusOn(row.id);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button rank="plain" onClick={() => setDrawn(drawn + 5 * PORTION)}>
          {text('termsMore', rest)}
        </Button>
      )}
    </>
  );
}

function goAlong(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const target = event.target as HTMLElement;
  if (step === 0 || !target.matches('.term-open')) return;
  const list = event.currentTarget as HTMLElement;
  const all = [...list.querySelectorAll<HTMLElement>('.term-open')];
  const next = all[all.indexOf(target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Back to where the editing was begun. */
function focusOn(id: string): void {
  document.querySelector<HTMLElement>(`[data-term="${CSS.escape(id)}"]`)?.focus();
}
