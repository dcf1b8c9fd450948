import type { NotePassage } from '../../../core/ranking/noteContent';
import { writtenDate } from '../../../core/text/writtenDate';
import { type MessageKey, useText } from '../../localization';

export interface SourceLineProps {
  passage: NotePassage;
  /** BCP 47 tag of the interface. */
  language: string;
  isConverted: boolean;
  /** The passage is dragged by its source; `null` where it cannot be. */
  onDrag: ((event: DragEvent, selected: null) => void) | null;
  onVerbatim(isVerbatim: boolean): void;
}

const SCRIPTS = ['hans', 'hant'] as const;
const SIGNS = { hans: '简', hant: '繁' } as const;
const LANGUAGES = { hans: 'zh-Hans', hant: 'zh-Hant' } as const;

/** Where the passage stands: document, publisher, date; and in which script it is shown. */
export function SourceLine({
  passage,
  language,
  isConverted,
  onDrag,
  onVerbatim,
}: SourceLineProps) {
  const text = useText();
  return (
    <div class="note-source">
      <p
        draggable={onDrag !== null}
        title={onDrag === null ? undefined : text('dragHint')}
        onDragStart={(event) => onDrag?.(event, null)}
      >
        <cite lang={passage.language}>{passage.title}</cite>
        <span class="note-imprint">
          {passage.publisher !== null && <span lang={passage.language}>{passage.publisher}</span>}
          {passage.date !== null && (
            <time lang={language} dateTime={passage.date}>
              {writtenDate(passage.date, language, 'medium')}
            </time>
          )}
          {passage.page !== undefined && (
            <span lang={language}>{text('passagePage', passage.page)}</span>
          )}
        </span>
      </p>
      {passage.converted !== null && (
        <ScriptChoice
          converted={passage.converted.script}
          isConverted={isConverted}
          onVerbatim={onVerbatim}
        />
      )}
    </div>
  );
}

interface ScriptChoiceProps {
  /** The script that the passage is not written in. */
  converted: 'hans' | 'hant';
  isConverted: boolean;
  onVerbatim(isVerbatim: boolean): void;
}

function ScriptChoice({ converted, isConverted, onVerbatim }: ScriptChoiceProps) {
  const text = useText();
  return (
    <fieldset class="note-scripts">
      <legend class="note-silent">{text('noteScript')}</legend>
      {SCRIPTS.map((script) => {
        const isVerbatim = script !== converted;
        const label = text(nameKey(script, isVerbatim));
        return (
          <button
            key={script}
            type="button"
            lang={LANGUAGES[script]}
            aria-label={label}
            title={label}
            aria-pressed={isVerbatim !== isConverted}
            onClick={() => onVerbatim(isVerbatim)}
          >
            {SIGNS[script]}
          </button>
        );
      })}
    </fieldset>
  );
}

function nameKey(script: 'hans' | 'hant', isVerbatim: boolean): MessageKey {
  if (script === 'hans') return isVerbatim ? 'noteScriptHansVerbatim' : 'noteScriptHans';
  return isVerbatim ? 'noteScriptHantVerbatim' : 'noteScriptHant';
}
