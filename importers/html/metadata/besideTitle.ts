import { cleanName } from '../../draft/cleanText';
import { dateOf } from '../../draft/dateOf';
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
