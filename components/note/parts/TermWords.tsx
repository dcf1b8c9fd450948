import type { NoteContent } from '../../../core/ranking/noteContent';
import { languageOf } from '../../controls/languageOf';
import { useText } from '../../localization';

export interface TermWordsProps {
  content: Pick<NoteContent, 'definition' | 'remark'>;
  onOpenReader(document: string, passage: number): void;
}

/** What is said of the term itself: its definition with its source, and the reader's remark, whichever there are. */
export function TermWords({ content, onOpenReader }: TermWordsProps) {
  const text = useText();
  const { definition, remark } = content;
  if (definition === undefined && remark === undefined) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div class="note-words" tabIndex={0}>
      {definition !== undefined && (
        <section aria-label={text('noteDefinition')}>
          <h3>{text('noteDefinition')}</h3>
          <p lang={languageOf(definition.text)}>{definition.text}</p>
          {definition.source !== undefined && (
            <DefinitionSourceLine source={definition.source} onOpenReader={onOpenReader} />
          )}
        </section>
      )}
      {remark !== undefined && (
        <section aria-label={text('noteRemark')}>
          <h3>{text('noteRemark')}</h3>
          <p lang={languageOf(remark)}>{remark}</p>
        </section>
      )}
    </div>
  );
}

interface DefinitionSourceLineProps {
  source: NonNullable<NonNullable<NoteContent['definition']>['source']>;
  onOpenReader(document: string, passage: number): void;
}

/** Leads to the passage where the library has it; an address is text, and nothing that is fetched. */
function DefinitionSourceLine({ source, onOpenReader }: DefinitionSourceLineProps) {
  const { title, url, document, passage } = source;
  return (
    <p class="note-words-source">
      {document === undefined ? (
        <cite lang={languageOf(title)}>{title}</cite>
      ) : (
        <button type="button" onClick={() => onOpenReader(document, passage ?? 1)}>
          <cite lang={languageOf(title)}>{title}</cite>
        </button>
      )}
      {url !== undefined && url !== title && <span class="note-words-address">{url}</span>}
    </p>
  );
}
