import type { HeadingLevel, PackBlock } from '../../core/pack/blocks';
import type { ReadBlock } from './readBlocks';

/** Longer is a sentence that is stressed. */
const LONGEST = 40;
const LONGEST_LATIN = 90;
const ENDS_SENTENCE = /[。！？；，,.!?;：:]$/;
/** Of the paragraphs that look so, more than these are a page that is bold throughout. */
const LARGEST_SHARE = 0.5;

/**
 * Blocks with the paragraphs that look like headings made headings: short, wholly bold, without a full stop, centred or larger
 * than the text or followed by what is not bold.
 *
 * @returns `null` if none looks so
 */
export function headingsByLook(blocks: readonly ReadBlock[]): PackBlock[] | null {
  const size = usualSize(blocks);
  // A heading may stand below another one, but text follows in the end.
  const isHeading: boolean[] = blocks.map(() => false);
  for (const [index, read] of [...blocks.entries()].reverse()) {
    const isFollowed = !(blocks[index + 1]?.look.isBold ?? true) || isHeading[index + 1] === true;
    isHeading[index] = isFollowed && looksLikeHeading(read, size);
  }
  const count = isHeading.filter(Boolean).length;
  if (count === 0 || count > blocks.length * LARGEST_SHARE) return null;
  const levelOf = levelsBySize(blocks.filter((_, index) => isHeading[index] === true));
  return blocks.map(({ block, look }, index) => {
    if (isHeading[index] !== true) return block;
    return { type: 'heading', level: levelOf(look.size), text: block.text };
  });
}

const LOWEST = 6;

/** The levels of headings by their sizes: the first is the title if it is the only one of the largest, and all else is below it. */
function levelsBySize(headings: readonly ReadBlock[]): (size: number | null) => HeadingLevel {
  const sizes = headings.flatMap(({ look }) => look.size ?? []);
  const down = [...new Set(sizes)].sort((a, b) => b - a);
  const isTitle =
    headings[0]?.look.size === down[0] && sizes.filter((size) => size === down[0]).length === 1;
  const highest = isTitle && headings.length > 1 ? 1 : 2;
  return (size) => {
    const rank = size === null ? 0 : Math.max(0, down.indexOf(size));
    return Math.min(LOWEST, highest + rank) as HeadingLevel;
  };
}

function looksLikeHeading({ block, look }: ReadBlock, usual: number | null): boolean {
  if (block.type !== 'paragraph' || block.text.includes('\n')) return false;
  const longest = /[\u3400-\u9fff]/.test(block.text) ? LONGEST : LONGEST_LATIN;
  if (block.text.length > longest || ENDS_SENTENCE.test(block.text)) return false;
  const isLarger = look.size !== null && usual !== null && look.size > usual;
  return look.isBold || (isLarger && look.isCentred);
}

/** The size in which most of the text is set; `null` if none is stated. */
function usualSize(blocks: readonly ReadBlock[]): number | null {
  const lengths = new Map<number, number>();
  for (const { block, look } of blocks) {
    if (look.size === null) continue;
    lengths.set(look.size, (lengths.get(look.size) ?? 0) + block.text.length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
