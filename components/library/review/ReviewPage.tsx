import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackBlock } from '../../../core/pack/blocks';
import type { DraftDocument } from '../../../core/pack/drafts/draft';
import { Button } from '../../controls/Button';
import { Glyph } from '../../controls/Glyph';
import { languageOf } from '../../controls/languageOf';
import { useText } from '../../localization';
import { draftTitle, type Recognised, type ReviewedDraft } from '../bringing/broughtView';
import { BlockKeys } from './BlockKeys';
import { BlockList } from './BlockList';
import { DoubtList } from './DoubtList';
import { EntriesTable } from './EntriesTable';
import { MetadataForm } from './MetadataForm';
import { type PageDrawer, PagePicture } from './PagePicture';
import { TableColumns, type TableReader } from './TableColumns';
import '../LibraryPage.css';
import '../bringing/Bring.css';
import './Review.css';

export interface ReviewPageProps {
  /** Of the file or page. */
  name: string;
  recognised: Recognised;
  /** Draws a page of the file; `null` for files without pages. */
  drawer: PageDrawer | null;
  /** Reads the file as a table; `null` where it is none. */
  table: TableReader | null;
  onEdit(draft: ReviewedDraft): void;
  onEncoding(encoding: string): void;
  onKeep(): void;
  onKeepAndSuggest(): void;
  onDiscard(): void;
  onBack(): void;
}

/** One draft as it was read, to be looked through and corrected before it is kept. */
export function ReviewPage(props: ReviewPageProps) {
  const { name, recognised, onEdit } = props;
  const { draft } = recognised;
  const text = useText();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const title = draftTitle(draft) ?? name;
  return (
    <main class="library review">
      <header class="review-head">
        <Button rank="plain" onClick={props.onBack}>
          <Glyph name="previous" />
          {text('reviewBack')}
        </Button>
        <h1 ref={head} tabIndex={-1} lang={languageOf(title)}>
          {title}
        </h1>
        {title !== name && <p class="library-hint">{name}</p>}
        <div class="brought-actions">
          <Button rank="main" onClick={props.onKeep}>
            {text('bringKeep')}
          </Button>
          {draft.case === 'document' && (
            <Button rank="plain" onClick={props.onKeepAndSuggest}>
              {text('suggestKeep')}
            </Button>
          )}
          <Button rank="plain" onClick={props.onDiscard}>
            {text('bringDiscard')}
          </Button>
        </div>
      </header>
      {draft.case === 'document' && (
        <MetadataForm
          document={draft.document}
          onChange={(document) => onEdit({ ...draft, document })}
        />
      )}
      <DoubtList
        doubts={draft.doubts}
        encoding={recognised.encoding}
        onEncoding={props.onEncoding}
      />
      {draft.case === 'entries' ? (
        <>
          {props.table !== null && (
            <TableColumns
              reader={props.table}
              onEntries={(entries) => onEdit({ ...draft, entries })}
            />
          )}
          <EntriesTable entries={draft.entries} />
        </>
      ) : (
        <ReviewedText
          document={draft.document}
          drawer={props.drawer}
          onDocument={(document) => onEdit({ ...draft, document })}
        />
      )}
    </main>
  );
}

interface ReviewedTextProps {
  document: DraftDocument;
  drawer: PageDrawer | null;
  onDocument(document: DraftDocument): void;
}

function ReviewedText({ document, drawer, onDocument }: ReviewedTextProps) {
  const text = useText();
  const past = useRef<(readonly PackBlock[])[]>([]);
  const [page, setPage] = useState(1);
  const setBlocks = (blocks: readonly PackBlock[]) =>
    onDocument({ ...document, blocks: [...blocks] });
  return (
    <section class="review-text" aria-label={text('reviewText')}>
      <div class="review-blocks">
        <h2>{text('reviewText')}</h2>
        <BlockList
          blocks={document.blocks}
          language={document.language ?? undefined}
          onChange={(blocks) => {
            past.current.push(document.blocks);
            setBlocks(blocks);
          }}
          onUndo={() => {
            const before = past.current.pop();
            if (before !== undefined) setBlocks(before);
          }}
          onVisit={(block) => setPage(block.page ?? page)}
        />
      </div>
      <aside class="review-side">
        {drawer !== null && <PagePicture page={page} drawer={drawer} />}
        <BlockKeys />
      </aside>
    </section>
  );
}
