import { useEffect, useRef } from 'preact/hooks';
import type { PackBlock } from '../../../core/pack/blocks';
import { useText } from '../../localization';
import { blockName } from './blockNames';

export interface BlockRowProps {
  block: PackBlock;
  /** From 1. */
  number: number;
  isActive: boolean;
  isEdited: boolean;
  onVisit(): void;
  onEdit(): void;
  onText(text: string): void;
  /** @param offset of the caret in the text, UTF-16 units */
  onSplit(text: string, offset: number): void;
}

/** One block: what it is, its text, and its page. */
export function BlockRow(props: BlockRowProps) {
  const { block, number, isActive, isEdited } = props;
  const text = useText();
  const interfaceLanguage = text('extensionLanguage');
  return (
    <li
      class={`block block-${block.type}`}
      data-level={block.type === 'heading' ? block.level : undefined}
    >
      <p class="block-kind" lang={interfaceLanguage}>
        {blockName(text, block)}
        {block.page !== undefined && (
          <span class="block-page">{text('reviewPage', block.page)}</span>
        )}
      </p>
      {isEdited ? (
        <BlockField {...props} />
      ) : (
        <button
          type="button"
          class="block-text"
          tabIndex={isActive ? 0 : -1}
          aria-label={`${text('reviewBlock', blockName(text, block), number)}: ${block.text}`}
          onFocus={props.onVisit}
          onDblClick={props.onEdit}
        >
          {block.text}
        </button>
      )}
    </li>
  );
}

/** A text that is being corrected; it is taken when the focus leaves it. */
function BlockField({ block, number, onText, onSplit }: BlockRowProps) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  // A field that goes away loses the focus, and is not to be taken a second time then.
  const state = useRef<'open' | 'taken'>('open');
  useEffect(() => field.current?.focus(), []);
  function take(done: () => void): void {
    if (state.current === 'taken') return;
    state.current = 'taken';
    done();
  }
  return (
    <textarea
      ref={field}
      class="field block-field"
      aria-label={text('reviewBlockText', number)}
      defaultValue={block.text}
      rows={Math.min(12, 1 + Math.ceil(block.text.length / 40))}
      onBlur={({ currentTarget: { value } }) => take(() => onText(value))}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        const { value, selectionStart } = event.currentTarget;
        if (event.key === 'Escape') take(() => onText(value));
        else if (event.key === 'Enter') take(() => onSplit(value, selectionStart));
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
