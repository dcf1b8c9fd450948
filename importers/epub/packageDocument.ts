import { dateOf } from '../draft/dateOf';
import type { StatedMetadata } from '../draft/documentDraft';
import { joinNames } from '../draft/joinNames';
import { ImportError } from '../ImportError';
import { attributeOf, childOf, elementsIn } from '../markup/elements';
import type { ZipArchive } from '../zip/openZip';
import { resolvePart, xmlPart } from '../zip/readParts';

export interface PackageDocument {
  metadata: StatedMetadata;
  /** Names of the parts that are read, in reading order: without cover, contents and what stands beside the text. */
  spine: string[];
  /** Names of the parts outside of that order, in which notes may stand. */
  aside: string[];
}

const CONTENT =
  /^(?:application\/xhtml\+xml|text\/html|application\/x-dtbook\+xml|text\/x-oeb1-document)$/i;
const NOT_READ = /^(?:cover|toc|other\.)/i;

/**
 * The package document of an EPUB, 2 or 3: what the book is and in which order it is read.
 *
 * @throws ImportError damaged, if it is not where the container says
 */
export function readPackage(archive: ZipArchive): PackageDocument {
  const container = xmlPart(archive, 'META-INF/container.xml');
  const stated =
    container === null
      ? archive.names.find((name) => name.endsWith('.opf'))
      : attributeOf(elementsIn(container, 'rootfile')[0] ?? null, 'full-path');
  const path = stated?.replace(/^\/+/, '') ?? null;
  const document = path === null ? null : xmlPart(archive, path);
  if (path === null || document === null) throw new ImportError({ case: 'damaged' });
  const isContents = (part: string) => isWithoutSentences(xmlPart(archive, part));
  return { metadata: metadataOf(document), ...partsOf(document, path, isContents) };
}

function metadataOf(document: Document): StatedMetadata {
  const all = (name: string) => elementsIn(document, name);
  const titles = all('title');
  const title = titles.find((element) => refined(document, element, 'title-type') === 'main');
  const creators = all('creator');
  const authors = creators.filter((element) => /^(?:aut)?$/i.test(roleOf(document, element)));
  const first = (name: string) => all(name)[0]?.textContent ?? null;
  return {
    title: (title ?? titles[0])?.textContent ?? null,
    author: joinNames(
      (authors.length > 0 ? authors : creators).map(({ textContent }) => textContent),
    ),
    publisher: first('publisher'),
    date: dateIn(all('date')),
    language: first('language'),
    url: first('source'),
  };
}

/** When the book was published, if one of several dates says so. */
function dateIn(elements: readonly Element[]): string | null {
  const published = elements.find((element) => attributeOf(element, 'event') === 'publication');
  const date = dateOf((published ?? elements[0])?.textContent);
  // What calibre writes for “unknown”.
  return date === '0101-01-01' ? null : date;
}

/** What a `meta` element says of another one (EPUB 3). */
function refined(document: Document, element: Element, property: string): string | null {
  const id = attributeOf(element, 'id');
  if (id === null) return null;
  const meta = elementsIn(document, 'meta').find(
    (candidate) =>
      attributeOf(candidate, 'refines') === `#${id}` &&
      attributeOf(candidate, 'property') === property,
  );
  return meta?.textContent?.trim() ?? null;
}

const roleOf = (document: Document, creator: Element) =>
  attributeOf(creator, 'role') ?? refined(document, creator, 'role') ?? '';

/** Ends of sentences; a table of contents has hardly any. */
const SENTENCES = /[。！？]|[a-z][.!?]\s/g;
const FEWEST_SENTENCES = 5;

/** Whether a part is what a guide calls its contents: in a book of one page the whole of it is called so, too. */
function isWithoutSentences(part: Document | null): boolean {
  const text = part === null ? '' : (elementsIn(part, 'body')[0]?.textContent ?? '');
  return (text.match(SENTENCES)?.length ?? 0) < FEWEST_SENTENCES;
}

/** @param isContents asked of what the guide calls the contents */
function partsOf(
  document: Document,
  path: string,
  isContents: (part: string) => boolean,
): Pick<PackageDocument, 'spine' | 'aside'> {
  const items = new Map(
    elementsIn(document, 'item').map((item) => [attributeOf(item, 'id') ?? '', item]),
  );
  const beside = new Set(
    elementsIn(document, 'reference')
      .map((reference) => ({
        type: attributeOf(reference, 'type') ?? '',
        part: resolvePart(path, attributeOf(reference, 'href') ?? ''),
      }))
      .filter(({ type, part }) => NOT_READ.test(type) && (!/toc/i.test(type) || isContents(part)))
      .map(({ part }) => part),
  );
  const spine = elementsIn(document, 'spine')[0] ?? null;
  const aside: string[] = [];
  // A part stands in the spine once (EPUB 3.3, 5.7.2): whoever names it a hundred thousand times makes a book of that size.
  const seen = new Set<string>();
  const parts = [...(spine?.children ?? [])].flatMap((reference) => {
    const item = items.get(attributeOf(reference, 'idref') ?? '');
    if (item === undefined) return [];
    const isNavigation = /\bnav\b/.test(attributeOf(item, 'properties') ?? '');
    if (isNavigation || !CONTENT.test(attributeOf(item, 'media-type') ?? '')) return [];
    const part = resolvePart(path, attributeOf(item, 'href') ?? '');
    if (seen.has(part)) return [];
    seen.add(part);
    if (attributeOf(reference, 'linear') !== 'no') return [part];
    aside.push(part);
    return [];
  });
  const read = parts.filter((part) => !beside.has(part));
  // A guide that calls all of a book its cover is wrong.
  const isWrong = read.length === 0 || childOf(document.documentElement, 'spine') === null;
  return { spine: isWrong ? parts : read, aside: aside.filter((part) => !beside.has(part)) };
}
