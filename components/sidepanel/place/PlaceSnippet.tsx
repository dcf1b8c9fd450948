import type { PlaceText } from '../../../core/marks';
import { HighlightedText } from '../../controls/HighlightedText';
import { useText } from '../../localization';

/** UTF-16 units before and after the mark: about one line on either side of it. */
const AROUND = 24;
const LATIN_AROUND = 60;

export interface PlaceSnippetProps {
  text: PlaceText;
  onGo(): void;
}

/** The words of the page around the mark, which of its places this is, and the way there. */
export function PlaceSnippet({ text: { paragraph, mark, script }, onGo }: PlaceSnippetProps) {
  const text = useText();
  const around = script === 'latin' ? LATIN_AROUND : AROUND;
  const start = beginningAt(paragraph, mark.start - around);
  const end = Math.min(mark.end + around, paragraph.length);
  const words = paragraph.slice(start, endingAt(paragraph, end));
  return (
    <button type="button" class="place-snippet" title={text('panelGo')} onClick={onGo}>
      <span class="unseen">{text('panelGo')}</span>
      <span class="place-snippet-words" lang={LANGUAGES[script]}>
        {start > 0 && '…'}
        <HighlightedText
          text={words}
          ranges={[{ start: mark.start - start, end: mark.end - start }]}
        />
        {end < paragraph.length && '…'}
      </span>
    </button>
  );
}

const LANGUAGES = { hans: 'zh-Hans', hant: 'zh-Hant', latin: 'en' } as const;

/** Not in the middle of a word of letters, nor of a character of two units. */
function beginningAt(text: string, wanted: number): number {
  let at = Math.max(wanted, 0);
  while (at > 0 && /[\p{Script=Latin}\d\p{M}\p{Cs}]/u.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

function endingAt(text: string, wanted: number): number {
  let at = wanted;
  while (at < text.length && /[\p{Script=Latin}\d\p{M}\p{Cs}]/u.test(text[at] ?? '')) at += 1;
  return at;
}
