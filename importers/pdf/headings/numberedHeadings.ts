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
  if (isTold || sizes.size > 1) return withSections(withSubsections(entries));
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

/** 2.1, 2.1.3. and what they are the number of. */
const SUBSECTION = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{1,2}))?[.、．]?[\s\u3000]+\p{L}/u;
/** As many that count on are no chance. */
const FEWEST_SUBSECTIONS = 3;

/**
 * Entries with short paragraphs made headings that are numbered as parts of sections where sections are told by their look: 1.1 in the
 * letters of the text below 一、 in larger ones. They count on through the document, and so do no numbers within a text.
 */
function withSubsections(entries: readonly Unlevelled[]): Unlevelled[] {
  const found: { at: number; numbers: number[] }[] = [];
  for (const [at, entry] of entries.entries()) {
    const text = entry.case === 'heading' ? entry.heading.text : entry.block.text;
    const match = SUBSECTION.exec(text);
    if (match === null || text.length > LONGEST || ENDS_SENTENCE.test(text)) continue;
    if (entry.case === 'block' && entry.block.type === 'row') continue;
    found.push({ at, numbers: match.slice(1).flatMap((part) => (part ? [Number(part)] : [])) });
  }
  const counted: typeof found = [];
  for (const one of found) {
    const last = counted.at(-1);
    if (last === undefined || follows(last.numbers, one.numbers)) counted.push(one);
  }
  const told = counted.filter(({ at }) => entries[at]?.case === 'heading').length;
  const isTold = told > counted.length / 2;
  const count = counted.filter(({ at }) => isAlone(entries, at)).length;
  const isMost = counted.length > found.length / 2;
  if (isTold || count < FEWEST_SUBSECTIONS || !isMost) return [...entries];
  const places = new Map(counted.map(({ at, numbers }) => [at, numbers.length]));
  return entries.map((entry, at): Unlevelled => {
    const depth = places.get(at);
    if (depth === undefined || entry.case !== 'block' || !isAlone(entries, at)) return entry;
    const { text, page = 1 } = entry.block;
    return {
      case: 'heading',
      heading: { text, size: 0, font: '', depth },
      page,
      isGuessed: true,
    };
  });
}

/** Whether a number is the next one after another, of its own part, of a part of it, or of a later section. */
function follows(before: readonly number[], numbers: readonly number[]): boolean {
  const at = numbers.findIndex((number, place) => number !== before[place]);
  if (at === -1) return false;
  const [own = 0, last = 0] = [numbers[at], before[at]];
  const rest = numbers.slice(at + 1).every((number) => number === 1);
  return at === 0 ? own > last && rest : own === last + 1 && rest;
}

/** Whether a text follows that is not numbered so itself: others are items of a list. */
function isAlone(entries: readonly Unlevelled[], at: number): boolean {
  const next = entries[at + 1];
  if (next === undefined) return false;
  const text = next.case === 'heading' ? next.heading.text : next.block.text;
  const [own, other] = [entries[at], SUBSECTION.exec(text)];
  const depth = (match: RegExpExecArray | null) => (match?.[3] === undefined ? 2 : 3);
  const ownText = own?.case === 'block' ? own.block.text : '';
  return other === null || depth(other) > depth(SUBSECTION.exec(ownText));
}

/** 2 or 2. and what it is the number of. */
const SECTION = /^(\d{1,2})[.、．]?[\s\u3000]+\p{L}/u;

/** Entries with the short paragraph made a heading that is numbered 2 and stands before the heading that is numbered 2.1. */
function withSections(entries: readonly Unlevelled[]): Unlevelled[] {
  const known = entries.find(
    (entry) => entry.case === 'heading' && SECTION.test(entry.heading.text),
  );
  let part: { number: string; size: number } | null = null;
  const made = entries.toReversed().map((entry): Unlevelled => {
    if (entry.case === 'heading') {
      const match = SUBSECTION.exec(entry.heading.text);
      const isFirst = match?.[2] === '1' && match[3] === undefined;
      part = isFirst ? { number: match?.[1] ?? '', size: entry.heading.size } : null;
      return entry;
    }
    const { type, text, page = 1 } = entry.block;
    const isSection = SECTION.exec(text)?.[1] === part?.number && part !== null;
    if (type !== 'paragraph' || !isSection || text.length > LONGEST) return entry;
    if (ENDS_SENTENCE.test(text)) return entry;
    const size = known?.case === 'heading' ? known.heading.size : (part?.size ?? 0) + 1;
    part = null;
    const heading = { text, size, font: '', depth: null };
    return { case: 'heading', heading, page, isGuessed: true };
  });
  return made.reverse();
}
