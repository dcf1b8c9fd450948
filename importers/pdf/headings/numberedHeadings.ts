import { headingNumber } from '../../draft/headingNumber';
import type { Unlevelled } from './headingLevels';

/** Longer is text. */
const LONGEST = 40;
const ENDS_SENTENCE = /[。！？；，、,;!?…：:.]["”’」』）)]?$/;
/** Of one kind, as many at least are no chance. */
const FEWEST = 2;

/**
 * Blocks with short paragraphs that are numbered as headings made headings, where nothing but a title was found by its look: official
 * documents set 一、 and （一） in other fonts of the size of the text, which not every file tells.
 */
export function numbered(entries: readonly Unlevelled[]): Unlevelled[] {
  const isTold = entries.some(
    (entry) => entry.case === 'heading' && headingNumber(entry.heading.text) !== null,
  );
  const sizes = new Set(
    entries.flatMap((entry) => (entry.case === 'heading' ? [Math.round(entry.heading.size)] : [])),
  );
  if (isTold || sizes.size > 1) return [...entries];
  const numbers = entries.map((entry, at) => numberOf(entry, entries[at + 1]));
  const counts = new Map<number, number>();
  for (const number of numbers) {
    if (number !== null) counts.set(number.way, (counts.get(number.way) ?? 0) + 1);
  }
  return entries.map((entry, at): Unlevelled => {
    const number = numbers[at];
    if (number == null || entry.case !== 'block') return entry;
    if ((counts.get(number.way) ?? 0) < FEWEST) return entry;
    const { text, page = 1 } = entry.block;
    const heading = { text, size: 0, font: '', depth: number.level - 1 };
    return { case: 'heading', heading, page, isGuessed: true };
  });
}

/** The number of a short paragraph that is no sentence, unless the next one is numbered in the same way: those are a list. */
function numberOf(entry: Unlevelled, next: Unlevelled | undefined) {
  if (entry.case !== 'block' || next === undefined) return null;
  const { type, text } = entry.block;
  if (type !== 'paragraph' && type !== 'item') return null;
  const number = headingNumber(text);
  if (number === null || text.length > LONGEST || ENDS_SENTENCE.test(text)) return null;
  const isList = next.case === 'block' && headingNumber(next.block.text)?.way === number.way;
  return isList ? null : number;
}
