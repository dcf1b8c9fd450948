import { cleanName } from '../../draft/cleanText';
import { dateOf } from '../../draft/dateOf';
import { joinNames } from '../../draft/joinNames';
import { namesIn } from '../../draft/namesIn';
import { isBefore } from '../../markup/elements';

/** What parts a section, a name and a day on one line. */
const BETWEEN = /\s?[|｜·•]\s?|\s[–—/]\s|,\s/;
const BY = /^(?:by|von|par|por|di|作者|撰文|文|记者|記者)(?:\s?[:：/／]\s?|\s+)/i;
/** Places have capitals, too. */
const PLACE = /^(?:new|san|santa|saint|st|los|las|el|la|north|south|east|west|united|hong|tel)\s/i;
/** How long a text takes to read, or a day of this year, as nothing but a line about a text has them. */
const ABOUT_TEXT = /^\d{1,3} ?(?:min|minutes?|hours?|days?)\b|月 ?\d{1,2} ?日/;
/** What a day begins with; prose that names one begins otherwise, and ends as a sentence does. */
const BEGINS_DAY = /^(?:\d|\p{Lu}|(?:le|am|on|den|il|el) )/u;
const ENDS_SENTENCE = /[.。!！?？]$/;
const LONGEST_DAY = 40;
const ANY_YEAR = 2000;
const LONGEST_LINE = 120;
/** Elements below the title that are looked at. */
const MOST_LINES = 12;

/** The names in the first line below the title that has them beside a day; `null` if none has. */
export function authorBesideDay(document: Document): string | null {
  const title = document.querySelector('h1');
  if (title === null) return null;
  const lines = [...document.querySelectorAll('p, div, span, ul, address, section')].filter(
    (line) => isBefore(title, line) && (line.textContent ?? '').trim().length <= LONGEST_LINE,
  );
  for (const line of lines.slice(0, MOST_LINES)) {
    const name = nameBesideDay(textsIn(line));
    if (name !== null) return name;
  }
  return null;
}

/**
 * The names among the parts of a line of which one is a day: what begins with “By” or 文／; else, among three parts
 * or more, the only one that is a name as Latin letters show it. 深度 and 王川 are alike.
 *
 * @param texts of a line, by its elements
 */
export function nameBesideDay(texts: readonly string[]): string | null {
  const parts = texts
    .flatMap((text) => text.split(BETWEEN))
    .map((part) => cleanName(part) ?? '')
    .filter((part) => part !== '');
  if (!parts.some(tellsDay)) return null;
  const labelled = parts.find((part) => BY.test(part));
  const names = labelled === undefined ? null : namesIn(labelled.replace(BY, ''));
  if (names !== null) return joinNames(names);
  const named = parts.filter(
    (part) =>
      /^\P{Script=Han}+$/u.test(part) &&
      !/\d/.test(part) &&
      !PLACE.test(part) &&
      namesIn(part) !== null,
  );
  return parts.length > 2 && named.length === 1 ? joinNames(namesIn(named[0] ?? '') ?? []) : null;
}

/** Whether a part is a day, with or without its year. */
function tellsDay(part: string): boolean {
  if (part.length > LONGEST_DAY || ENDS_SENTENCE.test(part)) return false;
  if (ABOUT_TEXT.test(part)) return true;
  return BEGINS_DAY.test(part) && dateOf(`${part} ${ANY_YEAR}`)?.length === '2000-01-01'.length;
}

/** The texts of an element that stand in elements of their own. */
function textsIn(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
  return [...node.childNodes].flatMap(textsIn);
}
