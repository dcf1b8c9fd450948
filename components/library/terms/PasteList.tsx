import { useRef } from 'preact/hooks';
import type { NewTerm } from '../../../core/pack/editing';
import { type LineRefusal, readTermList } from '../../../core/pack/names/readTermList';
import type { PackName } from '../../../core/pack/types';
import { Button } from '../../controls/Button';
import { useBorrowedFocus } from '../../controls/useBorrowedFocus';
import { type MessageKey, useText } from '../../localization';
import { useWords } from '../unkept/useWords';
import { PackChoice } from './PackChoice';
import { TextField } from './TextField';
import type { TermPack, TermTask } from './termsView';
import { formOf } from './termWords';

export interface PasteListProps {
  task: TermTask;
  /** The reader's own; empty where they have none yet. */
  packs: readonly TermPack[];
  /** What a pack is called that is made for the terms. */
  newPack: string;
  /** Id of the pack that is chosen at first; empty for a new one. */
  pack: string;
  /** What is pasted at first. */
  text: string;
  onTake(pack: string, terms: NewTerm[]): void;
  onCancel(): void;
}

const REFUSALS: Record<LineRefusal, MessageKey> = {
  noName: 'termListNoName',
  tooLong: 'termListTooLong',
  repeated: 'termListRepeated',
};
/** Lines that are told: as many as tell whether columns were understood. */
const SHOWN = 20;

/** Lines to paste, what is recognised in them, and the way to take it. */
export function PasteList({
  task,
  packs,
  newPack,
  pack,
  onTake,
  onCancel,
  ...props
}: PasteListProps) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  useBorrowedFocus(form);
  const { words, setWords, drop } = useWords({
    storeOf: ({ lists }) => lists,
    form: formOf(task),
    begin: () => ({ task, pasted: props.text, pack }),
    isWritten: ({ pasted }) => pasted.trim() !== '',
  });
  const { pasted, pack: chosen } = words;
  const cancel = () => {
    drop();
    onCancel();
  };
  const lines = readTermList(pasted);
  const terms = lines.flatMap((line) => (line.case === 'term' ? [line.term] : []));
  const refused = lines.filter((line) => line.case === 'refused');
  return (
    <form
      ref={form}
      class="term-editor term-list-paste"
      aria-label={text('termListTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        if (terms.length > 0) onTake(chosen, terms);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) cancel();
      }}
    >
      <TextField
        label={text('termListPaste')}
        hint={text('termListHint')}
        rows={6}
        value={pasted}
        onInput={(pasted) => setWords((latest) => ({ ...latest, pasted }))}
      />
      {lines.length > 0 && (
        <div class="term-list-preview" role="status">
          <p>{text('termListFound', terms.length, refused.length)}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{text('termListNames')}</th>
                <th scope="col">{text('termDefinition')}</th>
              </tr>
            </thead>
            <tbody>
              {terms.slice(0, SHOWN).map(({ names, definition }) => (
                <tr key={names[0]?.text}>
                  <td>
                    <Names names={names} />
                  </td>
                  <td>{definition?.text}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {terms.length > SHOWN && (
            <p class="library-hint">{text('libraryAndMore', terms.length - SHOWN)}</p>
          )}
          {refused.length > 0 && (
            <ul class="term-list-refused">
              {refused.slice(0, SHOWN).map((line) => (
                <li key={line.line}>
                  {line.case === 'refused' &&
                    text('termListRefused', line.line, line.text, text(REFUSALS[line.reason]))}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      <div class="term-actions">
        <PackChoice
          label={text('termListInto')}
          placeholder={packs.length === 0 ? newPack : null}
          packs={packs}
          value={chosen}
          onChange={(pack) => setWords((latest) => ({ ...latest, pack }))}
        />
        <button type="submit" class="button button-main" disabled={terms.length === 0}>
          {text('termListTake', terms.length)}
        </button>
        <Button rank="plain" onClick={cancel}>
          {text('termCancel')}
        </Button>
      </div>
    </form>
  );
}

function Names({ names }: { names: readonly PackName[] }) {
  return (
    <>
      {names.map((name) => (
        <bdi key={`${name.language} ${name.text}`} class="named-few-name" lang={name.language}>
          {name.text}
        </bdi>
      ))}
    </>
  );
}
