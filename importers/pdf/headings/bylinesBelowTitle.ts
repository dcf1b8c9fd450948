import type { PackBlock } from '../../../core/pack/blocks';
import { dateOf } from '../../draft/dateOf';
import { least } from '../runs/extremes';
import { tight } from '../tight';
import { isTitle, type Unlevelled, type UnlevelledHeading } from './headingLevels';

/** Longer is text. */
const LONGEST = 30;
/** As many lines below the title may say who wrote it, and when. */
const MOST = 8;

/**
 * The lines of author and date among what looks like headings: below the title, in letters that are smaller than those of any
 * heading that follows, or as large and of another font; the author that the file names, and days.
 */
export function bylinesBelowTitle(
  entries: readonly Unlevelled[],
  title: string | null,
  author: string | null,
): Set<Unlevelled> {
  const at = entries.findIndex(
    (entry) => entry.case === 'heading' && title !== null && isTitle(entry.heading.text, title),
  );
  const rest = entries.slice(at + 1);
  const look = rest.findIndex((entry) => entry.case !== 'heading');
  const end = rest.findIndex(
    (entry) => entry.case === 'block' && entry.block.text.length > LONGEST,
  );
  if (at < 0 || look < 0) return new Set();
  const later = rest
    .slice(look)
    .flatMap((entry) => (entry.case === 'heading' ? [entry.heading] : []));
  const smallest = least(later.map(({ size }) => size));
  const fonts = new Set(later.map(({ font }) => font));
  const looksLikeOne = ({ size, font, text }: UnlevelledHeading) =>
    later.length > 0 &&
    (size < smallest * 0.97 ||
      (size < smallest * 1.03 && !fonts.has(font)) ||
      ((isName(text) || isChineseName(text)) && !fonts.has(font)));
  const isOne = ({ text }: { text: string }) =>
    isDay(text) || (author !== null && tight(text) === tight(author));
  const headings = rest.filter(
    (entry, index) =>
      entry.case === 'heading' &&
      entry.isGuessed &&
      ((index < look && looksLikeOne(entry.heading)) || (index < end && isOne(entry.heading))),
  );
  const lines = rest
    .slice(0, MOST)
    .filter((entry) => entry.case === 'block' && isLine(entry.block, isOne(entry.block)));
  // Only what follows the title at once: further below, a name or a day is text.
  const text = rest.findIndex((entry) => !headings.includes(entry) && !lines.includes(entry));
  const reporters = rest.filter((entry) => entry.case === 'heading' && isReporter(entry.heading));
  return new Set([...headings, ...reporters, ...lines.filter((line) => rest.indexOf(line) < text)]);
}

/** What parts of a text are called. */
const NAMES_PART =
  /^(?:摘要|目[录錄次]|前言|引[言子]|[导導][言论論]|序[言章]?|概[述要]|正文|[绪緒][言论論]|[结結][语語论論]|附[录錄件]|后[记語]|說明|说明)$/;

/** Whether a paragraph is no more than a name, a day, or a name with what is written before one. */
function isLine({ type, text }: PackBlock, isStated: boolean): boolean {
  if (type !== 'paragraph') return false;
  return (
    isStated ||
    isName(text.replace(/^by /i, '')) ||
    isLabelled(text) ||
    (isChineseName(text) && !NAMES_PART.test(tight(text)))
  );
}

/** 本报记者 and a name: newspapers set the line in bold below the head of an article. */
const isReporter = ({ text }: { text: string }) =>
  text.length < LONGEST &&
  /^(?:本报|本報|本刊|本社|本网|新华社|中新社)?\s?(?:首席|特约|特約|实习|實習)?(?:记者|記者|通讯员|通訊員)/.test(
    text,
  );

const isLabelled = (text: string) => text.length < LONGEST && /^作者[:：]/.test(text);

const isDay = (text: string) => text.length < LONGEST && (dateOf(text)?.length ?? 0) > 4;

const isChineseName = (text: string) => /^\p{Script=Han}{2,4}$/u.test(tight(text));

/** Two to four words with capitals. */
const isName = (text: string) =>
  text.split(' ').length > 1 && /^(?:\p{Lu}[\p{L}.'’-]{0,30} ?){2,4}$/u.test(text);
