import type { LibraryDocument } from '../../../core/library/library';
import { sourceLine } from '../../../core/library/references/citation';

/** On paper only: where the passages above come from, as a citation has it. */
export function PrintedCitation({ document }: { document: LibraryDocument }) {
  return (
    <p class="printed-source" lang={document.language}>
      <span>{sourceLine(document)}</span>
      {document.url !== null && <span class="printed-address">{document.url}</span>}
    </p>
  );
}
