import { useId } from 'preact/hooks';
import { EXPORT_FORMATS, formatsFor } from '../../core/export/formats';
import { Button } from '../controls/Button';
import { useText } from '../localization';
import { ExportOutcome } from './ExportOutcome';
import type { ExportRequest } from './ExportRequest';
import type { ExportTools } from './ExportTools';
import { exportWords, FORMAT_NAMES } from './exportWords';
import { FormatOptions } from './FormatOptions';
import { useExport } from './useExport';
import { useExportChoice } from './useExportChoice';

/** Formats, what can be chosen for the one that is chosen, and the ways out. */
export function FormatChoice(props: ExportRequest & { tools: ExportTools }) {
  const { subject, tools } = props;
  const text = useText();
  const name = useId();
  const { choice, choose, latest } = useExportChoice(tools);
  const { outcome, forget, ...ways } = useExport(props, latest, exportWords(text));
  const format = choice[subject];
  const { isText } = EXPORT_FORMATS[format];
  const change: typeof choose = (changed) => {
    choose(changed);
    forget();
  };
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
              onChange={() => change({ [subject]: each })}
            />
            <span>{text(FORMAT_NAMES[each])}</span>
          </label>
        ))}
      </fieldset>
      <FormatOptions format={format} subject={subject} choice={choice} onChange={change} />
      <div class="export-ends">
        <Button rank="main" disabled={!isText} onClick={ways.copy}>
          {text('exportCopy')}
        </Button>
        <Button rank="plain" onClick={ways.save}>
          {text('exportSave')}
        </Button>
        <Button rank="plain" onClick={ways.print}>
          {text('exportPrint')}
        </Button>
        {ways.share !== null && (
          <Button rank="plain" disabled={!isText} onClick={ways.share}>
            {text('exportShare')}
          </Button>
        )}
      </div>
      <ExportOutcome outcome={outcome} />
    </>
  );
}
