import type { HeadingLevel, PackBlock } from '../../core/pack/blocks';
import { columnsOf } from '../../core/text/columnsOf';
import { headingNumber } from '../draft/headingNumber';
import { isLabelled } from './labelledHead';
import { hasBullet, listMark, withoutBullet } from './listMark';
import type { Paragraph } from './paragraphsOf';

/** In columns. */
const LONGEST_HEADING = 80;
const LONGEST_CHINESE_HEADING = 72;
/** A heading that nothing but its place tells is shorter, in columns. */
const LONGEST_APART = 60;
/** A title stands among as many paragraphs at the beginning. */
const TITLE_NEAR = 4;
const BEGINS = /^[\p{Lu}\p{Lo}\p{N}]/u;
const ENDS_SENTENCE = /[。！？；，、,;!?…：:]["”’」』]?$|\.["”’]?$/;
/** Printed books set a full stop behind the number of a chapter. */
const CHAPTER = /^(?:chapter|book|part|kapitel|chapitre) (?:\d{1,3}|[ivxlc]{1,7})\.?$/i;
const NUMBER_ALONE = /^第 ?[〇零一二三四五六七八九十百\d]{1,5} ?[章回讲講节節]$/;
const ENDS_STRONGLY = /[。！？!?.…][”’"」』）)]*$/;

/**
 * What each paragraph of a plain text is. Headings are numbered, underlined, or short lines without a full stop that stand
 * apart from what follows; the title is such a line at the beginning.
 */
export function classify(paragraphs: readonly Paragraph[]): {
  blocks: PackBlock[];
  areHeadingsGuessed: boolean;
  /** What stands in the middle of the lines near the beginning; `null` if nothing does. */
  title: string | null;
} {
  const isOneLined = paragraphs.every(({ isAfterBlank }, index) => index === 0 || isAfterBlank);
  const indented = paragraphs.filter(({ indent }) => indent > 0).length;
  const style: TextStyle = {
    // Where most paragraphs are indented, an indent of nothing says as much as a blank line does.
    areIndented: indented * 2 > paragraphs.length || commonlyIndented(paragraphs),
    areParted: isOneLined,
    firstCentred: paragraphs.findIndex((_, index) => isCentredHeading(paragraphs, index)),
  };
  let areHeadingsGuessed = false;
  const blocks = paragraphs.map((paragraph, index): PackBlock => {
    if (paragraph.isRow) return { type: 'row', text: paragraph.text };
    const level = headingLevel(paragraphs, index, style);
    if (level !== null) {
      areHeadingsGuessed = true;
      return { type: 'heading', level, text: paragraph.text };
    }
    if (hasBullet(paragraph.text)) return { type: 'item', text: withoutBullet(paragraph.text) };
    return { type: listMark(paragraph.text) === '' ? 'paragraph' : 'item', text: paragraph.text };
  });
  const { firstCentred } = style;
  const isNear = firstCentred > 0 && firstCentred < TITLE_NEAR;
  return {
    blocks,
    areHeadingsGuessed,
    title: isNear ? (paragraphs[firstCentred]?.text ?? null) : null,
  };
}

interface TextStyle {
  areIndented: boolean;
  areParted: boolean;
  /** Where the first heading in the middle stands, -1 if there is none: it is the title. */
  firstCentred: number;
}

/** Whether the usual line is the indented one: others then stand out to the left. */
function commonlyIndented(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ indent }) => indent <= -2);
}

function headingLevel(
  paragraphs: readonly Paragraph[],
  index: number,
  style: TextStyle,
): HeadingLevel | null {
  const paragraph = paragraphs[index];
  const next = paragraphs[index + 1];
  if (paragraph === undefined) return null;
  if (CHAPTER.test(paragraph.text)) return 2;
  if (!mayBeHeading(paragraph.text)) return null;
  if (paragraph.isUnderlined) return index === 0 ? 1 : 2;
  const number = headingNumber(paragraph.text);
  if (number?.isSure) return number.level;
  if (next === undefined) return null;
  if (index === 0) return isTitle(paragraphs, paragraph, next, style) ? 1 : null;
  if (hasBullet(paragraph.text)) return null;
  if (number !== null) {
    return isOfList(number.way, paragraphs[index - 1], next) ? null : number.level;
  }
  if (isCentredHeading(paragraphs, index)) return index === style.firstCentred ? 1 : 2;
  if (isApart(paragraphs, index) || isOutdented(paragraphs, index)) return 2;
  if (isNameOfChapter(paragraphs, index)) return 3;
  const standsOut = style.areIndented && paragraph.indent < next.indent;
  return standsOut && ENDS_STRONGLY.test(next.text) && !isLine(next.text) ? 2 : null;
}

function mayBeHeading(text: string): boolean {
  const longest = /[\u3400-\u9fff]/.test(text) ? LONGEST_CHINESE_HEADING : LONGEST_HEADING;
  return columnsOf(text) <= longest && !ENDS_SENTENCE.test(text);
}

/** A line between empty ones, in capitals or between paragraphs that end as sentences do. */
function isApart(paragraphs: readonly Paragraph[], index: number): boolean {
  const paragraph = paragraphs[index];
  const before = paragraphs[index - 1];
  const next = paragraphs[index + 1];
  if (paragraph === undefined || before === undefined || next === undefined) return false;
  const { text } = paragraph;
  if (!paragraph.isAfterBlank || !next.isAfterBlank || columnsOf(text) > LONGEST_APART)
    return false;
  if (isLine(next.text) || !BEGINS.test(text)) return false;
  if (listMark(text) !== '' || listMark(next.text) !== '' || isSpoken(next.text)) return false;
  const isLoud = text === text.toUpperCase() && text !== text.toLowerCase();
  // A paragraph may lead to a list.
  const leadsOn = isLoud && /[:：]$/.test(next.text);
  if (!leadsOn && !ENDS_STRONGLY.test(next.text)) return false;
  const isAfterText = ENDS_STRONGLY.test(before.text) && !isLine(before.text);
  return isLoud || (isAfterText && columnsOf(next.text) > LONGEST_APART);
}

/** A line between empty ones, below one that has nothing but the number of a chapter. */
function isNameOfChapter(paragraphs: readonly Paragraph[], index: number): boolean {
  const paragraph = paragraphs[index];
  const number = paragraphs[index - 1]?.text ?? '';
  const next = paragraphs[index + 1];
  if (paragraph === undefined || next === undefined || !BEGINS.test(paragraph.text)) return false;
  if (columnsOf(paragraph.text) > LONGEST_APART || !next.isAfterBlank || isSpoken(paragraph.text))
    return false;
  return (CHAPTER.test(number) || NUMBER_ALONE.test(number)) && ENDS_STRONGLY.test(next.text);
}

/** A line in the middle, between empty ones, that is no sentence, no name and no day. */
function isCentredHeading(paragraphs: readonly Paragraph[], index: number): boolean {
  const paragraph = paragraphs[index];
  if (paragraph?.isCentred !== true || !BEGINS.test(paragraph.text)) return false;
  if (listMark(paragraph.text) !== '' || /^by\s/i.test(paragraph.text)) return false;
  const next = paragraphs[index + 1];
  const isBesideAnother = paragraphs[index - 1]?.isCentred === true && next?.isCentred === true;
  return paragraph.isAfterBlank && next?.isAfterBlank === true && !isBesideAnother;
}

/** A line between empty ones that stands further left than all text does, as headings of memoranda. */
function isOutdented(paragraphs: readonly Paragraph[], index: number): boolean {
  const paragraph = paragraphs[index];
  const next = paragraphs[index + 1];
  if (paragraph === undefined || next === undefined || paragraph.indent > -2) return false;
  const isBetween = paragraph.isAfterBlank && next.isAfterBlank && next.indent >= 0;
  return isBetween && columnsOf(paragraph.text) <= LONGEST_APART && BEGINS.test(paragraph.text);
}

/** Somebody speaks, and the line before says who does. */
const isSpoken = (text: string) => /^[“"「『—–-]/.test(text);

/** A line at the beginning that is no sentence, before one or apart from what follows. */
function isTitle(
  paragraphs: readonly Paragraph[],
  paragraph: Paragraph,
  next: Paragraph,
  style: TextStyle,
): boolean {
  if (isLabelled(paragraph.text)) return false;
  const [, , third, fourth] = paragraphs;
  // Author and day may stand in between: no sentences, and no longer than a heading is.
  const after = [next, third, fourth].find(
    (other) =>
      other !== undefined &&
      (columnsOf(other.text) > LONGEST_APART || ENDS_STRONGLY.test(other.text)),
  );
  return (
    (after !== undefined && ENDS_STRONGLY.test(after.text)) ||
    next.isAfterBlank ||
    ENDS_STRONGLY.test(next.text) ||
    style.areIndented ||
    paragraph.indent > 0
  );
}

/** Lines one below the other that are numbered the same way are a list. */
const isOfList = (way: number, ...beside: (Paragraph | undefined)[]): boolean =>
  beside.some((paragraph) => paragraph !== undefined && headingNumber(paragraph.text)?.way === way);

/** Shorter than a sentence is. */
const isLine = (text: string) => columnsOf(text) < 24;
