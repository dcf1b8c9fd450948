import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackBlock } from '../../../core/pack/blocks';
import { rewriteBlock, splitBlock } from '../../../core/pack/drafts/editBlocks';
import { Button } from '../../controls/Button';
import { useText } from '../../localization';
import { BlockRow } from './BlockRow';
import { type BlockChange, changeByKey } from './blockKeys';

export interface BlockListProps {
  blocks: readonly PackBlock[];
  /** Of the document; `undefined` where it is not known. */
  language: string | undefined;
  onChange(blocks: readonly PackBlock[]): void;
  onUndo(): void;
  /** Told which block the reader is at. */
  onVisit(block: PackBlock): void;
}

/** As many blocks are drawn at first, and with every portion more. */
const PORTION = 200;

/** The blocks of a document, one after another; one of them has the focus, and keys act on it. */
export function BlockList({ blocks, language, onChange, onUndo, onVisit }: BlockListProps) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const [editing, setEditing] = useState<number | null>(null);
  const [drawn, setDrawn] = useState(PORTION);
  const [wanted, setWanted] = useState<'focus' | 'none'>('none');
  const active = Math.min(at, blocks.length - 1);
  const rest = blocks.length - drawn;

  useEffect(() => {
    if (wanted === 'none') return;
    setWanted('none');
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [wanted]);

  function visit(position: number): void {
    setAt(position);
    setWanted('focus');
    if (position >= drawn) setDrawn(position + PORTION);
    const block = blocks[position];
    if (block !== undefined) onVisit(block);
  }

  function change(made: BlockChange): void {
    onChange(made.blocks);
    setAt(made.at);
    setWanted('focus');
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (editing !== null || event.isComposing || event.altKey) return;
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) onUndo();
    else if (event.ctrlKey || event.metaKey) return;
    else if (event.key === 'ArrowDown') visit(Math.min(active + 1, blocks.length - 1));
    else if (event.key === 'ArrowUp') visit(Math.max(active - 1, 0));
    else if (event.key === 'Home') visit(0);
    else if (event.key === 'End') visit(blocks.length - 1);
    else if (event.key === 'Enter') setEditing(active);
    else if (event.key.toLowerCase() === 'u') onUndo();
    else {
      const made = changeByKey(blocks, active, event.key);
      if (made === null) return;
      change(made);
    }
    event.preventDefault();
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows have the focus, their list hears the keys */}
      <div class="blocks" onKeyDown={onKeyDown}>
        <ul ref={list} class="block-list" aria-label={text('reviewBlocks')} lang={language}>
          {blocks.slice(0, drawn).map((block, position) => (
            <BlockRow
              key={position}
              block={block}
              number={position + 1}
              isActive={position === active}
              isEdited={position === editing}
              onVisit={() => {
                setAt(position);
                onVisit(block);
              }}
              onEdit={() => setEditing(position)}
              onText={(written) => {
                setEditing(null);
                change({ blocks: rewriteBlock(blocks, position, written), at: position });
              }}
              onSplit={(written, offset) => {
                setEditing(null);
                // A break of lines counts as the one character that takes its place.
                const rewritten = rewriteBlock(blocks, position, written);
                change({ blocks: splitBlock(rewritten, position, offset), at: position + 1 });
              }}
            />
          ))}
        </ul>
      </div>
      {rest > 0 && (
        <Button rank="plain" onClick={() => setDrawn(drawn + PORTION)}>
          {text('reviewMore', Math.min(PORTION, rest), rest)}
        </Button>
      )}
    </>
  );
}
