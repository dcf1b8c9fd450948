import { dateOf } from '../draft/dateOf';
import type { StatedMetadata } from '../draft/documentDraft';
import { joinNames } from '../draft/joinNames';

/** Which keys say what, in the words of the usual tools. */
const KEYS = {
  title: ['title', '标题', '標題'],
  author: ['author', 'authors', 'creator', 'by', '作者'],
  publisher: ['publisher', 'publication', 'site', 'source', '来源', '來源'],
  date: ['date', 'published', 'created', 'pubdate', '日期'],
  language: ['lang', 'language', 'locale'],
  url: ['url', 'link', 'permalink', 'canonical', 'canonical_url', 'source_url', 'original'],
} as const;

const AUTHOR_KEYS: ReadonlySet<string> = new Set(KEYS.author);
/** `[author]`, `[[authors]]`, `[params.author]` */
const TABLE = /^\[{1,2}(?:params\.)?([\w-]{1,40})\]{1,2}\s*$/;

/**
 * What the block before a document says: `key: value` (YAML) or `key = value` (TOML), lists of values in either form. Anything
 * deeper is of no concern here.
 */
export function readFrontMatter(text: string): StatedMetadata {
  const values = valuesIn(text);
  const first = (keys: readonly string[]) =>
    keys.map((key) => values.get(key)).find((found) => found !== undefined && found.length > 0);
  // Clippers write the address there.
  const source = first(KEYS.publisher)?.[0] ?? null;
  return {
    title: first(KEYS.title)?.[0] ?? null,
    author: joinNames(first(KEYS.author) ?? []),
    publisher: isAddress(source) ? null : source,
    date: dateOf(first(KEYS.date)?.[0]),
    language: first(KEYS.language)?.[0] ?? null,
    url: first(KEYS.url)?.[0] ?? (isAddress(source) ? source : null),
  };
}

const isAddress = (value: string | null) => value !== null && /^https?:\/\//i.test(value);

function valuesIn(text: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  let last: string[] | null = null;
  let isText = false;
  /** The table of TOML that lines belong to. */
  let table: string | null = null;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    // A text of several lines in TOML.
    const marks = line.split(/"""|'''/).length - 1;
    if (marks % 2 === 1) isText = !isText;
    if (isText || marks % 2 === 1) continue;
    // What stands in a table of TOML is said of something else, unless it is the one of who wrote it.
    if (line.startsWith('[')) {
      table = TABLE.exec(line)?.[1] ?? '';
      last = values.get(table) ?? [];
      if (AUTHOR_KEYS.has(table)) values.set(table, last);
      continue;
    }
    if (table !== null) {
      const name = AUTHOR_KEYS.has(table) ? /^\s*name\s?=(.*)$/.exec(line)?.[1] : undefined;
      if (name !== undefined) last?.push(unquoted(name));
      continue;
    }
    // Of a mapping, alone or in a list, the name is what an author is called.
    const item = /^ *- (.*)$/.exec(line)?.[1] ?? /^\s+(name ?:.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      const value = withoutLink(unquoted(item.replace(/^\s*name\s?:\s?/, '')));
      if (value !== '') last?.push(value);
      continue;
    }
    const at = line.search(/[:=：]/);
    if (at < 1 || /^\s/.test(line)) continue;
    last = listed(line.slice(at + 1));
    values.set(unquoted(line.slice(0, at)).toLowerCase(), last);
  }
  return values;
}

/** Obsidian writes people as links to notes of their own: `[[Name]]`, `[[Place|Name]]`. */
const withoutLink = (value: string) => value.replace(/^\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]$/, '$1');

/** A value, or those of `[one, two]`. */
function listed(written: string): string[] {
  const value = written.trim();
  const parts =
    value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1).split(/[,，]/) : [value];
  return parts
    .map((part) => withoutLink(unquoted(part)))
    .filter((part) => part !== '' && !/^[|>][+-]?$/.test(part));
}

function unquoted(written: string): string {
  const value = written.trim();
  const quote = value.charAt(0);
  if (quote !== '"' && quote !== "'") return (value.split(' #', 1)[0] ?? '').trim();
  const end = value.lastIndexOf(quote);
  const inner = end > 0 ? value.slice(1, end) : value.slice(1);
  return quote === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner.replaceAll("''", "'");
}
