import type { PackBlock } from '../../../core/pack/blocks';
import { coverAuthor } from '../../draft/coverAuthor';
import { dateAtTop } from '../../draft/dateAtTop';
import { dateOf } from '../../draft/dateOf';
import { joinNames } from '../../draft/joinNames';
import { namesIn } from '../../draft/namesIn';
import { signedDate } from '../../draft/signedDate';

/** Longer is no name, nor names. */
const LONGEST = 60;
const LABEL = /^(?:by |作者 ?[:：]\s?|文 ?[/／:：]\s?|(?:本报|本報)?(?:记者|記者)\s?)/i;

/**
 * Who wrote a document and when, as the lines below its title say, or the day below who signs it: properties of the file name whoever made it, and the day on
 * which it was made.
 */
export function particularsInBylines(blocks: readonly PackBlock[]): {
  author: string | null;
  /** Whether the author is one whatever the file's properties say: named on a cover, or one of several below the title. */
  isSure: boolean;
  date: string | null;
} {
  const lines = blocks.filter(({ type }) => type === 'byline').map(({ text }) => text.trim());
  const date =
    lines.map((line) => dateOf(line)).find((found) => found !== null) ??
    signedDate(blocks) ??
    dateAtTop(blocks);
  const people = lines.flatMap((line) => namesIn(line.replace(LABEL, '')) ?? []);
  const onCover = coverAuthor(blocks);
  const name = lines.find(
    (line) => dateOf(line) === null && line.length <= LONGEST && !/\d/.test(line),
  );
  return {
    author: onCover ?? joinNames(people) ?? (name?.replace(LABEL, '').trim() || null),
    isSure: onCover !== null || people.length > 1,
    date,
  };
}
