import { cleanName } from '../../draft/cleanText';
import { dateOf } from '../../draft/dateOf';
import type { StatedMetadata } from '../../draft/documentDraft';
import { joinNames } from '../../draft/joinNames';
import { authorBesideDay } from './besideDay';
import {
  authorBelowTitle,
  authorByProfile,
  dateBelowTitle,
  dateWritten,
  namedIn,
} from './besideTitle';
import { linkedData } from './linkedData';
import { pageTitle } from './pageTitle';

const AUTHORS = [
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'parsely-author',
  'sailthru.author',
];
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publication_date',
  'firstpublishedtime',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'created',
  'citation_publication_date',
  'citation_date',
  'parsely-pub-date',
  'sailthru.date',
  'og:release_date',
  'apub:time',
  'weibo: article:create_at',
];
const SITES = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'publisher',
  'contentsource',
  'source',
];
const ADDRESSES = ['og:url'];
const AUTHOR_ELEMENTS =
  '[itemprop~="author"], [rel~="author"], [property="schema:name"], .author, .byline, .p-author, .author-name, .post-author, .wp-block-post-author-name, .ltx_personname, .property-row-person td';
const DATE_ELEMENTS =
  'time[datetime], header time, [itemprop="datePublished"], [property="datePublished"], .published, .pubdate, .pubtime, ' +
  '.publish-time, .header-time, .post-date, #revdate, #pubdate, #pubtime, #pubtime_baidu';
const LONGEST_AUTHOR = 60;
/** The address for letters behind a name. */
const ADDRESS_OF_NAME = /[,，;；]? ?[(（<]?[\w.+-]{1,64}@[\w.-]{1,80}[)）>]?$/;
/** What stands in a form for pages that nobody filled in. */
const UNFILLED = /^(?:name|author|your name|admin(?:istrator)?|作者|姓名)$/i;

/**
 * What a page says of itself: in `meta` elements, linked data, and where its markup names the parts.
 *
 * @param document before it is cleaned: linked data stands in scripts
 */
export function pageMetadata(document: Document): StatedMetadata {
  const meta = metaOf(document);
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name) ?? null).find((value) => value !== null) ?? null;
  const site = first(SITES);
  const data = linkedData(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  return {
    title: pageTitle(document, meta.get('og:title') ?? meta.get('twitter:title') ?? null, site),
    author:
      citedAuthors(document) ??
      severalAuthors(document) ??
      personName(first(AUTHORS)) ??
      personName(data.author) ??
      personName(authorForWord(document)) ??
      authorElement(document) ??
      authorBelowTitle(document) ??
      authorByProfile(document) ??
      authorBesideDay(document),
    publisher: cleanName(site?.replace(/^(?:来源|來源)[:：]\s?/, '')) ?? cleanName(data.publisher),
    date:
      dateOf(first(DATES)) ??
      dateOf(data.date) ??
      dateElement(document) ??
      dateWritten(document) ??
      dateBelowTitle(document),
    language: statedLanguage(document, meta),
    url: canonical ?? first(ADDRESSES),
  };
}

/** The contents of `meta` elements by name or property, in lower case; the first of each. */
function metaOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['name', 'property', 'itemprop', 'http-equiv']
      .map((attribute) => element.getAttribute(attribute))
      .find((value) => value !== null);
    const content = cleanName(element.getAttribute('content'));
    const key = name?.trim().toLowerCase();
    if (key !== undefined && content !== null && !found.has(key)) found.set(key, content);
  }
  return found;
}

/** The authors of a paper as its page names them for catalogues, family names first. */
function citedAuthors(document: Document): string | null {
  const names = [...document.querySelectorAll('meta[name="citation_author" i]')].map((element) => {
    const name = personName(element.getAttribute('content'));
    const inverted = /^([^,]{1,40}), ([^,]{1,40})$/.exec(name ?? '');
    return inverted === null ? name : `${inverted[2]} ${inverted[1]}`;
  });
  return joinNames(names);
}

/** The authors of whom each has an element of its own; `null` for fewer than two. */
function severalAuthors(document: Document): string | null {
  const elements = [...document.querySelectorAll('meta[name="author" i]')];
  const names = elements.map((element) => personName(element.getAttribute('content')));
  return names.filter((name) => name !== null).length < 2 ? null : joinNames(names);
}

/** A name without the day that stands behind it in the same element. */
function withoutDay(name: string): string {
  const day = name.search(/(?:19|20)\d\d[-/.年]/);
  return day < 1
    ? name
    : name
        .slice(0, day)
        .trim()
        .replace(/[|·,，]$/, '')
        .trim();
}

/** A name without “By”; `null` for the address of a profile, and for what is too long for a name. */
function personName(text: string | null): string | null {
  const name = withoutDay(cleanName(text) ?? '')
    .replace(/^(?:by|von|par|作者|文|撰文|记者|記者)[:：/ ]\s*/i, '')
    .replace(ADDRESS_OF_NAME, '')
    .trim();
  if (name === '' || UNFILLED.test(name) || name.length > LONGEST_AUTHOR) return null;
  if (/^https?:|^\d+$/.test(name)) return null;
  // Programs part several so.
  return name.includes('; ') ? joinNames(name.split(';')) : name;
}

/** The author in what Word writes into a page for itself, a comment to all others. */
function authorForWord(document: Document): string | null {
  for (const node of document.head.childNodes) {
    if (node.nodeType !== Node.COMMENT_NODE) continue;
    const author = /<o:Author>([^<]{1,60})<\/o:Author>/.exec(node.nodeValue ?? '')?.[1];
    if (author !== undefined) return author;
  }
  return null;
}

function authorElement(document: Document): string | null {
  for (const element of document.querySelectorAll(AUTHOR_ELEMENTS)) {
    const inner = element.querySelector('[itemprop="name"]');
    const name =
      (inner === null ? namedIn(element) : null) ??
      personName(inner?.getAttribute('content') ?? (inner ?? element).textContent);
    if (name !== null) return name;
  }
  return null;
}

function dateElement(document: Document): string | null {
  for (const element of document.querySelectorAll(DATE_ELEMENTS)) {
    const date =
      dateOf(element.getAttribute('datetime') ?? element.getAttribute('content')) ??
      dateOf(element.textContent);
    if (date !== null) return date;
  }
  return null;
}

function statedLanguage(document: Document, meta: ReadonlyMap<string, string>): string | null {
  const root = document.documentElement;
  return (
    root.getAttribute('lang') ??
    root.getAttribute('xml:lang') ??
    document.body.getAttribute('lang') ??
    meta.get('content-language') ??
    null
  );
}
