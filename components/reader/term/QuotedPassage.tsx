import { memo } from 'preact/compat';
import { passageKey } from '../../../core/export/collectItems';
import type { Passage } from '../../../core/library/library';
import { readerQuery } from '../../../core/readerAddress';
import type { Language } from '../../../core/text/languages';
import type { TextRange } from '../../../core/text/textRange';
import { ChooseBox } from '../../choosing/ChooseBox';
import { useText } from '../../localization';
import { useShown } from '../text/shownScript';
import { TextMarks } from '../text/TextMarks';

export interface QuotedPassageProps {
  document: string;
  written: Language;
  passage: Passage;
  term: string;
  /** Where the term stands in it. */
  chosen: readonly TextRange[];
  /** BCP 47 tag of the interface. */
  language: string;
}

/** A passage in full outside of its document; its number leads there. */
export const QuotedPassage = memo(function QuotedPassage(props: QuotedPassageProps) {
  const { document, written, passage, term, chosen, language } = props;
  const text = useText();
  const shown = useShown()(passage.text, written);
  return (
    <div
      class="quoted"
      style={{ '--characters': passage.text.length }}
      data-place={`${document} ${passage.number}`}
    >
      <a
        class="passage-number"
        href={readerQuery(document, passage.number, term)}
        aria-label={text('readerReadPassage', passage.number)}
        title={`${text('readerReadPassage', passage.number)}\n${text('dragHint')}`}
      >
        {passage.number}
      </a>
      <ChooseBox
        value={passageKey(passage)}
        label={text('choosePassage', passage.number)}
        language={language}
      />
      <p lang={shown.language}>
        <TextMarks text={shown.text} chosen={chosen} found={NOWHERE} />
      </p>
    </div>
  );
});

const NOWHERE: readonly TextRange[] = [];
