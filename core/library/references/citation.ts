import type { PackDocument } from '../../pack/types';
import { type Language, type Script, scriptOf } from '../../text/languages';
import { writtenDate } from '../../text/writtenDate';
import type { Library } from '../library';
import { inMarks, type TitleMarks } from './inMarks';

/** How a source line is set: title marks, what parts the items, what opens the line, how a page is named. */
interface Typography {
  dash: string;
  comma: string;
  afterAuthor: string;
  title: TitleMarks;
  page(page: number): string;
}

const LATIN: Typography = {
  dash: '— ',
  comma: ', ',
  afterAuthor: ', ',
  title: ['“', '”', '‘', '’'],
  page: (page) => `p. ${page}`,
};
const TYPOGRAPHY: Partial<Record<Script, Typography>> = {
  hans: {
    dash: '——',
    comma: '，',
    afterAuthor: '：',
    title: ['《', '》', '〈', '〉'],
    page: (page) => `第${page}页`,
  },
  hant: {
    dash: '——',
    comma: '，',
    afterAuthor: '：',
    title: ['〈', '〉', '《', '》'],
    page: (page) => `第${page}頁`,
  },
  japanese: {
    dash: '――',
    comma: '、',
    afterAuthor: '',
    title: ['「', '」', '『', '』'],
    page: (page) => `${page}頁`,
  },
  korean: { ...LATIN, title: ['「', '」', '『', '』'], page: (page) => `${page}쪽` },
  cyrillic: { ...LATIN, title: ['«', '»', '„', '“'], page: (page) => `с. ${page}` },
  greek: { ...LATIN, title: ['«', '»', '“', '”'], page: (page) => `σ. ${page}` },
};
/** Languages that set otherwise what their script shares. */
const OWN_TYPOGRAPHY: ReadonlyMap<string, Typography> = new Map<string, Typography>([
  ['de', { ...LATIN, title: ['„', '“', '‚', '‘'], page: (page) => `S. ${page}` }],
  ['fr', { ...LATIN, title: ['« ', ' »', '“', '”'] }],
]);

function typographyOf(language: Language): Typography {
  const own = OWN_TYPOGRAPHY.get(language.split('-')[0] ?? language);
  return own ?? TYPOGRAPHY[scriptOf(language)] ?? LATIN;
}

/** Dates in English are British; so are those in what no language is known of. */
function localeOf(language: Language): string {
  if (/^(?:en|und)(?:-|$)/.test(language)) return 'en-GB';
  return language;
}

/**
 * A passage as a citation: the passage verbatim as a block of its own (which needs no quotation
 * marks, and so none of its own have to change), below it author, title, publisher, date and page in the
 * typography of the document's language, below that the address. What is unknown is left out.
 * Throws where the library has no such passage.
 */
export function citation(library: Library, document: string, passage: number): string {
  const source = library.document(document);
  const quoted = library.passage(document, passage);
  if (!source || !quoted) throw new Error(`The library has no passage ${passage} of ${document}.`);
  return [
    quoted.text,
    sourceLine(source, quoted.page),
    ...(source.url === null ? [] : [source.url]),
  ].join('\n');
}

/** What is said of a document where it is cited. */
type CitedDocument = Pick<PackDocument, 'author' | 'title' | 'publisher' | 'date' | 'language'>;

/** Author, title, publisher, date and, of a passage, its page as a citation has them, in the document's typography. */
export function sourceLine(
  { author, title, publisher, date, language }: CitedDocument,
  page?: number,
): string {
  const { dash, comma, afterAuthor, title: marks, page: onPage } = typographyOf(language);
  const marked = inMarks(title, marks);
  const named = author === null ? marked : `${author}${afterAuthor}${marked}`;
  const day = date === null ? null : writtenDate(date, localeOf(language), 'long');
  const place = page === undefined ? null : onPage(page);
  return dash + [named, publisher, day, place].filter((part) => part !== null).join(comma);
}
