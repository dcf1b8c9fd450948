import type { ComponentChildren } from 'preact';
import { passageKey } from '../../../core/export/collectItems';
import { readerQuery } from '../../../core/readerAddress';
import type { ReadingPreferences } from '../../../core/settings/readingPreferences';
import type { Language } from '../../../core/text/languages';
import type { TextRange } from '../../../core/text/textRange';
import { ChooseBox } from '../../choosing/ChooseBox';
import type { Localize } from '../../localization';
import { MarkedPassage } from '../text/MarkedPassage';
import type { PassageBlock } from '../text/readingBlocks';
import { isConverted } from '../text/shownScript';

export interface PassageItemProps {
  document: string;
  /** What the document is written in. */
  written: Language;
  passage: PassageBlock;
  chosen: readonly TextRange[];
  found: readonly TextRange[];
  script: ReadingPreferences['script'];
  text: Localize;
  /** BCP 47 tag of the interface. */
  language: string;
  /** What can be done with the passage; given for the target passage, which is thereby marked. */
  actions: ComponentChildren;
}

/** One numbered passage. What all passages have alike is handed on, not looked up by each of thousands. */
export function PassageItem(props: PassageItemProps) {
  const { document, passage, written, script, text, language, actions } = props;
  const target = actions !== null;
  const converted = isConverted(script, written);
  return (
    <div
      class={`passage passage-${passage.type}${target ? ' passage-target' : ''}`}
      style={{ '--characters': passage.text.length }}
      data-place={passage.number}
    >
      <a
        class="passage-number"
        href={readerQuery(document, passage.number)}
        lang={language}
        aria-label={text('readerPassageLink', passage.number)}
        title={text('dragHint')}
        data-follow="number"
      >
        {passage.number}
      </a>
      <ChooseBox
        value={passageKey({ document, number: passage.number })}
        label={text('choosePassage', passage.number)}
        language={language}
      />
      <p
        class="passage-text"
        lang={converted ? (script === 'hans' ? 'zh-Hans' : 'zh-Hant-TW') : undefined}
        data-passage={passage.number}
        tabIndex={target ? -1 : undefined}
        aria-current={target ? 'true' : undefined}
      >
        <MarkedPassage {...props} />
      </p>
      {actions}
    </div>
  );
}
