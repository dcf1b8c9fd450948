import { memo } from 'preact/compat';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryDocument } from '../../../core/library/library';
import { readerQuery } from '../../../core/readerAddress';
import { Glyph } from '../../controls/Glyph';
import { MoreButton } from '../../controls/MoreButton';
import { usePortion } from '../../controls/usePortion';
import { useText } from '../../localization';
import { headingsOf } from '../text/readingBlocks';
import { WordWrapped } from '../text/WordWrapped';

export interface ContentsProps {
  documents: readonly LibraryDocument[];
  /** Id of the document that is open. */
  open: string;
  /** Position of the section being read among the open document's headings. */
  section: number | null;
  /** Changes whenever the reader goes somewhere: what was folded out is then folded in. */
  place: object;
}

/** Of thousands of documents those around the open one come first. */
const LISTED_AT_ONCE = 100;

/** All documents with their headings. Where room is short it folds behind a button. */
export function Contents({ documents, open, section, place }: ContentsProps) {
  const text = useText();
  const [unfolded, setUnfolded] = useState<'unfolded' | 'folded'>('folded');
  const position = documents.findIndex(({ id }) => id === open);
  const { shown, rest, showAll } = usePortion(documents, LISTED_AT_ONCE, position);
  const nav = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => setUnfolded('folded'), [place]);
  useEffect(() => {
    if (unfolded === 'folded') return;
    const ended = new AbortController();
    const foldOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setUnfolded('folded');
      toggle.current?.focus();
    };
    const foldFromOutside = (event: Event) => {
      if (event.target instanceof Node && !nav.current?.contains(event.target))
        setUnfolded('folded');
    };
    document.addEventListener('keydown', foldOnEscape, { signal: ended.signal });
    document.addEventListener('pointerdown', foldFromOutside, { signal: ended.signal });
    return () => ended.abort();
  }, [unfolded]);
  return (
    <nav ref={nav} class={`contents contents-${unfolded}`} aria-label={text('readerContents')}>
      <button
        ref={toggle}
        type="button"
        class="contents-toggle"
        aria-expanded={unfolded === 'unfolded'}
        aria-controls="reader-contents"
        onClick={() => setUnfolded(unfolded === 'folded' ? 'unfolded' : 'folded')}
      >
        <Glyph name="contents" />
        {text('readerContents')}
      </button>
      <ul id="reader-contents" class="contents-list">
        {shown.map((document) => (
          <ContentsItem
            key={document.id}
            document={document}
            isOpen={document.id === open}
            section={document.id === open ? section : null}
          />
        ))}
        {rest > 0 && (
          <li>
            <MoreButton of="documents" rest={rest} onShow={showAll} />
          </li>
        )}
      </ul>
    </nav>
  );
}

interface ContentsItemProps {
  document: LibraryDocument;
  isOpen: boolean;
  section: number | null;
}

/** Of thousands, only the one that is read changes. */
const ContentsItem = memo(function ContentsItem({ document, isOpen, section }: ContentsItemProps) {
  return (
    <li class="contents-document" lang={document.language}>
      <a
        class="contents-title"
        href={readerQuery(document.id, null)}
        aria-current={isOpen ? 'page' : undefined}
      >
        <WordWrapped text={document.title} language={document.language} />
      </a>
      <Headings document={document} section={section} />
    </li>
  );
});

function Headings({ document, section }: { document: LibraryDocument; section: number | null }) {
  const headings = headingsOf(document);
  if (headings.every(({ isTitle }) => isTitle)) return null;
  return (
    <ol class="contents-headings">
      {headings.map((heading, position) =>
        heading.isTitle ? null : (
          <li key={position} class={`contents-level-${heading.level}`}>
            <a
              href={readerQuery(document.id, heading.passage)}
              aria-current={position === section ? 'location' : undefined}
            >
              <WordWrapped text={heading.text} language={document.language} />
            </a>
          </li>
        ),
      )}
    </ol>
  );
}
