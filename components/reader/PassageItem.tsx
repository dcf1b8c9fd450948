import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import type { TextRange } from '../../core/messages';
import { readerQuery } from '../../core/readerAddress';
import { useText } from '../localization';
import { MarkedPassage } from './MarkedPassage';
import type { PassageBlock } from './readingBlocks';

export interface PassageItemProps {
  document: string;
  passage: PassageBlock;
  chosen: readonly TextRange[];
  /** BCP 47 tag of the interface. */
  language: string;
  /** What can be done with the passage; given for the target passage, which is thereby marked. */
  actions: ComponentChildren;
}

/** One numbered passage. Of thousands, only those whose properties changed are drawn again. */
export const PassageItem = memo(function PassageItem({
  document,
  passage,
  chosen,
  language,
  actions,
}: PassageItemProps) {
  const text = useText();
  const target = actions !== null;
  return (
    <div
      class={`passage passage-${passage.type}${target ? ' passage-target' : ''}`}
      style={{ '--characters': passage.text.length }}
    >
      <a
        class="passage-number"
        href={readerQuery(document, passage.number)}
        lang={language}
        aria-label={text('readerPassageLink', passage.number)}
        data-follow="number"
      >
        {passage.number}
      </a>
      <p
        class="passage-text"
        data-passage={passage.number}
        tabIndex={target ? -1 : undefined}
        aria-current={target ? 'true' : undefined}
      >
        <MarkedPassage document={document} passage={passage} chosen={chosen} />
      </p>
      {actions}
    </div>
  );
});
