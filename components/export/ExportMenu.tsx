import { useContext, useId, useState } from 'preact/hooks';
import { useText } from '../localization';
import type { ExportRequest } from './ExportRequest';
import { ExportContext, type ExportTools } from './ExportTools';
import { FormatChoice } from './FormatChoice';
import './ExportMenu.css';

/** A button that opens the choice of formats; from there items are copied, saved, printed or shared. Not there where nothing can be. */
export function ExportMenu(props: ExportRequest) {
  const tools = useContext(ExportContext);
  return tools === null ? null : <OpenableMenu {...props} tools={tools} />;
}

function OpenableMenu({ tools, ...props }: ExportRequest & { tools: ExportTools }) {
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
