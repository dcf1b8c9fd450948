import type { HeadingLevel, PackBlock } from '../../core/pack/blocks';
import { headingNumber } from '../draft/headingNumber';
import type { DocxParagraph } from './readBody';
import { headingLevel } from './styles';

const LONGEST = 45;
const LONGEST_LATIN = 100;
const ENDS_SENTENCE = /[。！？；，、,;!?…：:.]["”’」』)）]?$/;
/** How much larger than the text a heading is. */
const LARGER = 1.1;
/** Of all paragraphs, more are not headings but a document in bold. */
const LARGEST_SHARE = 0.5;
const MOST_LEVELS = 4;

/** Paragraphs as blocks. Where no style says what is a heading, the ones that look so are. */
export function blocksOf(written: readonly DocxParagraph[]): {
  blocks: PackBlock[];
  areHeadingsGuessed: boolean;
} {
  const paragraphs = withTitleByLook(written);
  const hasHeadings = paragraphs.some(({ level }) => level !== null);
  const guessed = hasHeadings ? null : levelsByLook(paragraphs);
  // A title of its own is the first level; what Word calls the first is then the second.
  const isShifted = paragraphs.some(({ kind }) => kind === 'title') && hasHeadings;
  const blocks = paragraphs.map((paragraph, index): PackBlock => {
    const { kind, text } = paragraph;
    if (kind === 'title') return heading(1, text);
    const level = paragraph.level ?? guessed?.[index] ?? null;
    if (level !== null && kind !== 'row' && kind !== 'note') {
      return heading(headingLevel(isShifted ? level + 1 : level), text);
    }
    return { type: kind === 'contents' ? 'paragraph' : kind, text };
  });
  return { blocks, areHeadingsGuessed: guessed?.some((level) => level !== null) ?? false };
}

/** A title stands among as many paragraphs at the beginning. */
const TITLE_NEAR = 6;
/** And is larger than the text by this factor. */
const TITLE_LARGER = 1.5;

/**
 * With the title, where styles tell headings and none a title: what is set larger than all else, above the first of them.
 */
function withTitleByLook(paragraphs: readonly DocxParagraph[]): readonly DocxParagraph[] {
  const first = paragraphs.findIndex(({ level }) => level !== null);
  if (first < 1 || paragraphs.some(({ kind }) => kind === 'title')) return paragraphs;
  const largest = paragraphs.reduce((most, { size }) => Math.max(most, size), 0);
  const title = paragraphs
    .slice(0, Math.min(first, TITLE_NEAR))
    .find((paragraph) => paragraph.size === largest && mayBeHeading(paragraph));
  if (title === undefined || title.size < usualSize(paragraphs) * TITLE_LARGER) return paragraphs;
  return paragraphs.map((paragraph) =>
    paragraph === title ? { ...paragraph, kind: 'title' } : paragraph,
  );
}

const heading = (level: HeadingLevel, text: string): PackBlock => ({
  type: 'heading',
  level,
  text: text.replaceAll('\n', ' '),
});

/** For each paragraph, its level as a heading by boldness and size, or by how it is numbered. */
function levelsByLook(paragraphs: readonly DocxParagraph[]): (HeadingLevel | null)[] {
  const usual = usualSize(paragraphs);
  const isHeading = paragraphs.map((paragraph, index) => {
    if (paragraph.kind === 'title') return false;
    if (!mayBeHeading(paragraph)) return false;
    if (paragraph.size >= usual * LARGER) return true;
    if (paragraph.isBold) return true;
    const next = paragraphs[index + 1];
    if (isLettered(paragraph.text)) return next !== undefined && !isLettered(next.text);
    const number = headingNumber(paragraph.text);
    return number !== null && next !== undefined && headingNumber(next.text)?.way !== number.way;
  });
  const count = isHeading.filter(Boolean).length;
  if (count > Math.max(1, paragraphs.length * LARGEST_SHARE)) return paragraphs.map(() => null);
  const sizes = [
    ...new Set(paragraphs.filter((_, index) => isHeading[index]).map(({ size }) => size)),
  ].sort((a, b) => b - a);
  return paragraphs.map(({ size }, index) =>
    isHeading[index] === true ? headingLevel(Math.min(sizes.indexOf(size) + 1, MOST_LEVELS)) : null,
  );
}

/** A. PURPOSE, as manuals of governments number their parts: in capitals throughout. */
const isLettered = (text: string) =>
  /^(?:[A-Z]|[IVX]{1,4})\.\s/.test(text) && !/\p{Ll}/u.test(text);

function mayBeHeading({ kind, text }: DocxParagraph): boolean {
  if (kind !== 'paragraph' && kind !== 'item') return false;
  const longest = /[\u3400-\u9fff]/.test(text) ? LONGEST : LONGEST_LATIN;
  return text.length <= longest && !ENDS_SENTENCE.test(text);
}

/** The size in which most characters are set. */
function usualSize(paragraphs: readonly DocxParagraph[]): number {
  const lengths = new Map<number, number>();
  for (const { kind, size, text } of paragraphs) {
    if (kind !== 'row' && kind !== 'note')
      lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
