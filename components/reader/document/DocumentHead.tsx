import type { Library, LibraryDocument } from '../../../core/library/library';
import { originalLink } from '../../../core/library/references/originalLink';
import { ChooseToggle } from '../../choosing/ChooseToggle';
import { Glyph } from '../../controls/Glyph';
import { useText } from '../../localization';
import { SourceLine } from '../text/SourceLine';
import { WordWrapped } from '../text/WordWrapped';
import { DocumentExport } from './DocumentExport';

export interface DocumentHeadProps {
  library: Library;
  document: LibraryDocument;
  /** BCP 47 tag of the interface. */
  language: string;
}

/** Title and source of a document. */
export function DocumentHead({ library, document, language }: DocumentHeadProps) {
  const text = useText();
  const original = originalLink(document, null);
  return (
    <header class="document-head">
      <h1>
        <WordWrapped text={document.title} language={document.language} />
      </h1>
      <p class="document-source">
        <SourceLine document={document} language={language} />
        {original !== null && (
          <a lang={language} href={original} target="_blank" rel="noopener noreferrer">
            {text('readerOpenOriginal')}
            <Glyph name="open" />
          </a>
        )}
        <DocumentExport library={library} document={document} language={language} />
        <ChooseToggle first={null} language={language} />
      </p>
    </header>
  );
}
