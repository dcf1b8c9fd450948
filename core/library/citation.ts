import { type PageScript, scriptOf } from '../text/languages';
import type { Library, LibraryDocument } from './library';

/** How a source line is set in each script: title marks, what parts the items, what opens the line. */
const TYPOGRAPHY: Record<
  PageScript,
  { dash: string; comma: string; afterAuthor: string; title(title: string): string }
> = {
  hans: { dash: '——', comma: '，', afterAuthor: '：', title: (title) => `《${title}》` },
  hant: { dash: '——', comma: '，', afterAuthor: '：', title: (title) => `〈${title}〉` },
  latin: { dash: '— ', comma: ', ', afterAuthor: ', ', title: (title) => `“${title}”` },
};

/**
 * A passage as a citation: the passage verbatim as a block of its own (which needs no quotation
 * marks, and so none of its own have to change), below it author, title, publisher and date in the
 * typography of the document's language, below that the address. What is unknown is left out.
 * Throws where the library has no such passage.
 */
export function citation(library: Library, document: string, passage: number): string {
  const source = library.document(document);
  const quoted = library.passage(document, passage);
  if (!source || !quoted) throw new Error(`The library has no passage ${passage} of ${document}.`);
  return [quoted.text, sourceLine(source), ...(source.url === null ? [] : [source.url])].join('\n');
}

/** Author, title, publisher and date as a citation has them, in the document's typography. */
export function sourceLine({ author, title, publisher, date, language }: LibraryDocument): string {
  const script = scriptOf(language);
  const { dash, comma, afterAuthor, title: mark } = TYPOGRAPHY[script];
  const named = author === null ? mark(title) : `${author}${afterAuthor}${mark(title)}`;
  const day = date === null ? null : writtenDate(date, script);
  return dash + [named, publisher, day].filter((part) => part !== null).join(comma);
}

function writtenDate(date: string, script: PageScript): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (script === 'latin') {
    return day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  }
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}
