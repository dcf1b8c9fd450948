import { namesIn } from '../../draft/namesIn';
import { isTitle, type Unlevelled } from './headingLevels';

/** As many lines below the title are looked at, which say who wrote it and where they work. */
const MOST = 14;
/** Longer lines are text. */
const LONGEST = 160;
/** As many names are no subtitle. */
const SURE = 3;
/** Where people work and get letters. */
const PLACE =
  /@|\b(?:universit|institut|department|school|college|laborator|cent(?:er|re)\b|facult|academy|inc\.|ltd|research|hospital|ministry|bank\b)|大学|大學|学院|學院|研究|公司|实验室|實驗室|中心|医院|醫院/i;
const ABSTRACT = /^(?:abstract|summary|摘\s?要|résumé|zusammenfassung)/i;

/**
 * The lines between the title and the text that name its authors, with the names as one line; `null` for a line whose names are
 * read with the one before it. Single names and pairs are authors only beside where they work, with marks that lead there, or right above
 * the abstract: subtitles are set in words with capitals as well.
 */
export function authorsBelowTitle(
  entries: readonly Unlevelled[],
  title: string | null,
): Map<Unlevelled, string | null> {
  const found = new Map<Unlevelled, string | null>();
  const at = entries.findIndex(
    (entry) => entry.case === 'heading' && title !== null && isTitle(entry.heading.text, title),
  );
  if (at === -1) return found;
  const below = entries.slice(at + 1, at + 1 + MOST);
  const end = below.findIndex((entry) => lengthOf(entry) > LONGEST && namesOf(entry) === null);
  const lines = end === -1 ? below : below.slice(0, end);
  const isAbove = (place: number) => {
    const next = below[place];
    return next !== undefined && (PLACE.test(textOf(next)) || ABSTRACT.test(textOf(next)));
  };
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place];
    if (line === undefined || found.has(line)) continue;
    const next = lines[place + 1];
    const whole = next === undefined ? null : namesIn(`${plainOf(line)} ${plainOf(next)}`);
    const own = namesOf(line);
    const isParted = whole !== null && next !== undefined && namesOf(next) === null;
    const names = isParted ? whole : own;
    if (names === null || ABSTRACT.test(textOf(line))) continue;
    const isMarked = plainOf(line) !== textOf(line) && /^[\p{L}]/u.test(plainOf(line));
    if (names.length < SURE && !isMarked && !isAbove(place + (isParted ? 2 : 1))) continue;
    const isHan = names.some((name) => /\p{Script=Han}/u.test(name));
    found.set(line, names.join(isHan ? '、' : ', '));
    if (isParted && next !== undefined) found.set(next, null);
  }
  return found;
}

const textOf = (entry: Unlevelled) =>
  entry.case === 'heading' ? entry.heading.text : entry.block.text;

/** Without raised marks, and with its parts apart. */
const plainOf = (entry: Unlevelled) => entry.plain ?? textOf(entry);

const namesOf = (entry: Unlevelled) =>
  entry.case === 'block' && entry.block.type !== 'paragraph' ? null : namesIn(plainOf(entry));

const lengthOf = (entry: Unlevelled) => textOf(entry).length;
