import { cleanName } from '../../draft/cleanText';
import { dateOf } from '../../draft/dateOf';
import { joinNames } from '../../draft/joinNames';
import { namesIn } from '../../draft/namesIn';
import { isBefore } from '../../markup/elements';

/** Addresses of those who write on a site. */
const PROFILE =
  /\/(?:u|users?|people|authors?|members?|profiles?|space)\/[^/?#]+\/?$|\/@[\w.-]+\/?$|[?&]uid=\d+/;
const LONGEST_NAME = 40;
/** Links that are looked at. */
const MOST_LINKS = 12;
/** 编辑于 2022-11-08, as sites of answers write it below them. */
const WRITTEN =
  /^(?:发布|發布|编辑|編輯|发表|發表|更新|posted|published|written)\s?(?:于|於|on|:|：)\s?(?=.*\d{4})/i;
const LONGEST_LINE = 60;

/** The name that the first link below the title to somebody's own page says; `null` if none does. */
export function authorByProfile(document: Document): string | null {
  const title = document.querySelector('h1');
  if (title === null) return null;
  const links = [...document.querySelectorAll('a[href]')].filter((link) => isBefore(title, link));
  for (const link of links.slice(0, MOST_LINKS)) {
    const name = cleanName(link.textContent);
    if (name === null || name.length > LONGEST_NAME || !/\p{L}/u.test(name)) continue;
    if (PROFILE.test(link.getAttribute('href') ?? '')) return name;
  }
  return null;
}

/** The day on which a page says that it was written, in an element of its own; `null` if none does. */
export function dateWritten(document: Document): string | null {
  for (const element of document.querySelectorAll('div, span, p, em, time')) {
    const text = element.childElementCount === 0 ? (element.textContent ?? '').trim() : '';
    if (text.length > LONGEST_LINE || !WRITTEN.test(text)) continue;
    const date = dateOf(text);
    if (date !== null) return date;
  }
  return null;
}

/** What classes of lines below the title are called that say who wrote it, and when. */
const BYLINE = '[class*="author" i], [class*="byline" i]';
const DAY = '[class*="date" i], [class*="publish" i], [class*="posted" i]';
/** As many of them are looked at: further below stand those of other texts. */
const MOST_LINES = 8;
const LONGEST_BYLINE = 120;
const BY = /^(?:by|von|par|por|di|text|作者|撰文|文)(?:\s?[:：/／]\s?|\s+)/i;

/** The names in an element that has them alone, or beside a day and the like in elements of their own; `null` for any other. */
export function namedIn(element: Element): string | null {
  const parts = [element, ...element.querySelectorAll('a, span, strong, b')];
  for (const part of parts) {
    const text = cleanName(part.textContent)?.replace(BY, '') ?? '';
    if (text.length > LONGEST_BYLINE) continue;
    const names = namesIn(text);
    if (names !== null) return joinNames(names);
  }
  return null;
}

/** The names in a line that is called a byline or the author's, the first below the title; `null` if none is. */
export const authorBelowTitle = (document: Document): string | null =>
  below(document, BYLINE)
    .map(namedIn)
    .find((name) => name !== null) ?? null;

/** The day in a line that is called so, the first below the title, or right above it; `null` if none is. */
export function dateBelowTitle(document: Document): string | null {
  const lines = below(document, DAY).map(({ textContent }) => cleanName(textContent) ?? '');
  const dates = lines.map((text) => (text.length > LONGEST_LINE ? null : dateOf(text)));
  return dates.find((date) => date !== null && date.length === 10) ?? null;
}

function below(document: Document, lines: string): Element[] {
  const title = document.querySelector('h1');
  const found = [...document.querySelectorAll(lines)];
  return found.filter((line) => title === null || isBefore(title, line)).slice(0, MOST_LINES);
}
