import { cleanName } from '../../draft/cleanText';
import { dateOf } from '../../draft/dateOf';
import type { StatedMetadata } from '../../draft/documentDraft';

/** An article of an official account (公众号): where its page has what. */
export interface OfficialAccountArticle {
  root: Element;
  metadata: StatedMetadata;
}

/**
 * The article of a saved page of an official account, told by the ids that all of them have; `null` for other pages. Its
 * text is hidden until a script shows it, so that Readability leaves most of it out.
 *
 * @param published the day that its scripts say
 */
export function officialAccountArticle(
  document: Document,
  published: string | null,
): OfficialAccountArticle | null {
  const root = document.getElementById('js_content');
  const heading = document.getElementById('activity-name');
  if (root === null || (heading === null && document.getElementById('js_article') === null)) {
    return null;
  }
  const account = document.getElementById('js_name');
  const day = document.getElementById('publish_time');
  const author =
    document.getElementById('js_author_name') ??
    [...document.querySelectorAll('#meta_content .rich_media_meta_text')].find(
      // The day is told from today where scripts ran: 昨天.
      (element) =>
        dateOf(element.textContent) === null &&
        !element.contains(account) &&
        !element.contains(day),
    );
  const metadata: StatedMetadata = {};
  const title = cleanName(heading?.textContent);
  const publisher = cleanName(account?.textContent);
  const date = dateOf(day?.textContent) ?? published;
  const name = cleanName(author?.textContent);
  if (title !== null) metadata.title = title;
  if (publisher !== null) metadata.publisher = publisher;
  if (date !== null) metadata.date = date;
  if (name !== null) metadata.author = name;
  return { root, metadata };
}

/** When an article was published, in seconds since 1970, as its page has it for the script that fills it in. */
const SECONDS = /\b(?:ct|create_time|publish_time)\s?[=:]\s?["'](\d{10})["']/;
/** China has one time. */
const HOURS_AHEAD = 8;

/**
 * The day on which an article of an official account was published, by its scripts: where nothing ran, nothing is filled in.
 *
 * @param document before it is cleaned
 */
export function publishedByScript(document: Document): string | null {
  for (const { textContent } of document.querySelectorAll('script')) {
    const seconds = Number(SECONDS.exec(textContent ?? '')?.[1] ?? 0);
    if (seconds === 0) continue;
    return new Date((seconds + HOURS_AHEAD * 3_600) * 1_000).toISOString().slice(0, 10);
  }
  return null;
}
