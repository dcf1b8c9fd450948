import { cleanName } from '../../draft/cleanText';
import { gazetteTitle } from '../gazetteHeadings';

/** What sites put between the title of a page and their own name. */
const SEPARATORS = / ?[_|｜»›«] ?| [-–—·•:] | ?(?:--|——) ?/;
const LONGEST_HEADING = 200;
/** What programs write where nobody gave a title. */
const FILE_NAME = /^\S{1,80}\.(?:xml|html?|docx?|odt|pdf|txt)$/i;

/**
 * The title of what a page is about, without channel and site: the heading or `og:title` that `title` begins with or
 * has among its parts.
 *
 * @param site what the page says that its site is called
 */
export function pageTitle(
  document: Document,
  openGraph: string | null,
  site: string | null,
): string | null {
  const stated = cleanName(document.querySelector('title')?.textContent);
  const written = stated === null || FILE_NAME.test(stated) ? null : stated;
  const headings = [...document.querySelectorAll('h1, h2')]
    .map((heading) => ({
      // Behind it, a sign that leads to it.
      text: cleanName(heading.textContent?.replace(/[¶#§]\s?$/, '')),
      isFirst: heading.localName.toLowerCase() === 'h1',
    }))
    .filter(({ text }) => text !== null && text.length <= LONGEST_HEADING);
  const firsts = headings.filter(({ isFirst }) => isFirst).map(({ text }) => text);
  if (written === null) {
    const set =
      gazetteTitle(document) ??
      cleanName(document.querySelector('p.title, p.MsoTitle')?.textContent);
    return openGraph ?? set ?? firsts[0] ?? null;
  }
  // Some sites say no more than their name.
  if (openGraph !== null && written !== openGraph && written === site) {
    return openGraph;
  }
  // A whole title in the metadata has channel and site in it, too.
  const isWhole = openGraph === written;
  const shorter = headings.find(
    ({ text }) => isWhole && text !== null && text !== written && isParted(written, text),
  );
  if (shorter !== undefined) return shorter.text;
  const candidates = [...firsts, openGraph, ...headings.map(({ text }) => text)];
  const named = candidates.find((text) => text !== null && beginsWith(written, text));
  if (named !== undefined) return named;
  const told = headings.length === 0 ? titleByClass(document) : null;
  if (told !== null && openGraph === null) return told;
  const shown = shownTitle(document, written);
  if (shown !== null) return shown;
  if (firsts.length === 1 && isNameOfSite(document, written)) return firsts[0] ?? written;
  const parts = written.split(SEPARATORS).filter((part) => part !== '');
  const among = [...firsts, openGraph].find((text) => text !== null && parts.includes(text));
  if (among !== undefined && firsts.length === 1) return among;
  const [part] = parts;
  if (part !== undefined && firsts.some((text) => text?.includes(part))) return part;
  return firsts.length === 1 &&
    (firsts[0] ?? '').length > (parts[0] ?? '').length * 0.6 &&
    parts.length > 1
    ? (firsts[0] ?? written)
    : (parts[0] ?? written);
}

/** Classes of the one element that is the title, on pages without headings. */
const TITLE_CLASS =
  /(?:^|\s)(?:detail|article|arti|art|news|content|con|show|info|post|main|page)[-_]?(?:title|tit|tt|bt)\d?(?:$|\s)/i;
const SHORTEST_TITLE = 4;

/** What the only element says that a page calls its title; `null` if there are several or none. */
function titleByClass(document: Document): string | null {
  const named = [...document.querySelectorAll('div, p, span, td')].filter((element) =>
    TITLE_CLASS.test(element.getAttribute('class') ?? ''),
  );
  const [only, ...others] = named;
  const text = others.length === 0 ? cleanName(only?.textContent) : null;
  const fits = text !== null && text.length >= SHORTEST_TITLE && text.length <= LONGEST_HEADING;
  return fits ? text : null;
}

/** What parts a title from the names of channel and site, and how much of it makes sure that it does. */
const GOES_ON: readonly [by: RegExp, from: number][] = [
  [/^\s?[-_|｜—–]/, 6],
  [/^\s/, 14],
];

/** The longest text of the page, in an element of its own, that a title begins with; `null` if there is none. */
function shownTitle(document: Document, title: string): string | null {
  let longest: string | null = null;
  for (const element of document.body.querySelectorAll('h3, h4, h5, div, span, p, td, b, strong')) {
    if (element.childElementCount > 1) continue;
    const text = cleanName(element.textContent);
    if (text === null || text.length <= (longest?.length ?? 0) || !title.startsWith(text)) continue;
    const rest = title.slice(text.length);
    if (GOES_ON.some(([by, from]) => by.test(rest) && text.length >= from)) longest = text;
  }
  return longest;
}

/** Whether a title is that of the whole site on all of its pages: what a link to its first page says. */
const isNameOfSite = (document: Document, title: string) =>
  [...document.querySelectorAll('a[href]')].some(
    ({ textContent }) => cleanName(textContent) === title,
  );

/** Whether a title is a text and, behind a sign that parts it, the names of channel and site. */
const isParted = (title: string, text: string) =>
  title.startsWith(text) && /^\s?(?:[@|_｜»›]|::)/.test(title.slice(text.length));

/** Whether a title is the text or goes on with a separator. */
function beginsWith(title: string, text: string): boolean {
  if (!title.startsWith(text)) return false;
  const rest = title.slice(text.length);
  return rest === '' || /^[\s\p{P}\p{S}]/u.test(rest);
}
