import { useContext, useEffect, useId, useState } from 'preact/hooks';
import { type ExportChoice, USUAL_EXPORT } from '../../core/export/exportChoice';
import {
  EXPORT_FORMATS,
  type ExportFormatId,
  type ExportSubject,
  exportFileName,
  formatsFor,
} from '../../core/export/formats';
import type { Exported, ExportItems } from '../../core/export/items';
import { loadWriter } from '../../core/export/loadWriter';
import { Button } from '../controls/Button';
import { reasonOf } from '../controls/reasonOf';
import { useText } from '../localization';
import { ExportOutcome, type Outcome } from './ExportOutcome';
import { ExportContext, type ExportTools } from './ExportTools';
import { exportWords, FORMAT_NAMES } from './exportWords';
import './ExportMenu.css';

export interface ExportMenuProps {
  subject: ExportSubject;
  /** What is exported, in words, for whoever does not see what the button stands beside. */
  name: string;
  /** BCP 47 tag of the interface: the text around may be in another language. */
  language: string;
  /** Collects the items; called when they are wanted. */
  items(): ExportItems | Promise<ExportItems>;
}

/** A button that opens the choice of formats; from there items are copied or saved. Not there where nothing can be. */
export function ExportMenu(props: ExportMenuProps) {
  const tools = useContext(ExportContext);
  return tools === null ? null : <OpenableMenu {...props} tools={tools} />;
}

function OpenableMenu({ tools, ...props }: ExportMenuProps & { tools: ExportTools }) {
  const text = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <span class="export" lang={props.language}>
      <button
        type="button"
        class="button button-plain"
        popovertarget={id}
        aria-label={text('exportMenuNamed', props.name)}
      >
        {text('exportMenu')}
      </button>
      <div
        id={id}
        class="export-menu"
        popover="auto"
        role="dialog"
        aria-label={text('exportMenuNamed', props.name)}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && <FormatChoice {...props} tools={tools} />}
      </div>
    </span>
  );
}

function FormatChoice({ subject, items, tools }: ExportMenuProps & { tools: ExportTools }) {
  const text = useText();
  const name = useId();
  const [choice, setChoice] = useState<ExportChoice>(USUAL_EXPORT);
  const [outcome, setOutcome] = useState<Outcome>({ case: 'nothing' });
  useEffect(() => {
    let isWanted = true;
    void tools.readChoice().then((stored) => isWanted && setChoice(stored));
    return () => {
      isWanted = false;
    };
  }, [tools]);
  const format = choice[subject];

  function choose(changed: Partial<ExportChoice>): void {
    const next = { ...choice, ...changed };
    setChoice(next);
    setOutcome({ case: 'nothing' });
    void tools.storeChoice(next);
  }

  /** Writes the items and hands them on; whatever went wrong is told. */
  async function send(to: (exported: Exported, written: ExportItems) => Promise<Outcome>) {
    setOutcome({ case: 'writing' });
    try {
      const written = await items();
      const write = await loadWriter(format);
      const { hasFrontMatter } = choice;
      setOutcome(
        await to(await write(written, { words: exportWords(text), hasFrontMatter }), written),
      );
    } catch (error) {
      // Whatever the reason: the items were not collected or not written, and that is all that can be said.
      setOutcome({ case: 'failed', reason: reasonOf(error) });
    }
  }

  const copy = () =>
    send(async ({ body, html, losses }) => {
      if (typeof body !== 'string') throw new Error(`The format ${format} is no text.`);
      return tools.copy(body, html).then(
        (): Outcome => ({ case: 'copied', losses }),
        // Whatever the reason of the refusal, the way on is the same: copy by hand.
        (): Outcome => ({ case: 'refused', text: body }),
      );
    });
  const save = () =>
    send(async ({ body, losses }, { title }) => {
      tools.save(exportFileName(title, format), EXPORT_FORMATS[format].mediaType, body);
      return { case: 'saved', losses };
    });

  return (
    <>
      <fieldset class="export-formats">
        <legend>{text('exportFormat')}</legend>
        {formatsFor(subject).map((each) => (
          <label key={each} class="export-format">
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === format}
              onChange={() => choose(chosenFormat(subject, each))}
            />
            <span>{text(FORMAT_NAMES[each])}</span>
          </label>
        ))}
      </fieldset>
      {format === 'markdown' && (
        <label class="export-format">
          <input
            type="checkbox"
            checked={choice.hasFrontMatter}
            onChange={(event) => choose({ hasFrontMatter: event.currentTarget.checked })}
          />
          <span>{text('exportFrontMatter')}</span>
        </label>
      )}
      <div class="export-ends">
        <Button rank="main" disabled={!EXPORT_FORMATS[format].isText} onClick={() => void copy()}>
          {text('exportCopy')}
        </Button>
        <Button rank="plain" onClick={() => void save()}>
          {text('exportSave')}
        </Button>
      </div>
      <ExportOutcome outcome={outcome} />
    </>
  );
}

function chosenFormat(subject: ExportSubject, format: ExportFormatId): Partial<ExportChoice> {
  return { [subject]: format };
}
