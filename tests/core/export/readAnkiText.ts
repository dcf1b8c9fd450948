import Papa from 'papaparse';

/** A note as Anki makes it of a line of a text file. */
export interface AnkiNote {
  deck: string | null;
  notetype: string | null;
  tags: string[];
  /** In HTML. */
  fields: string[];
}

/** What separators are called in the head of a file. */
const SEPARATORS: Record<string, string> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
};

/**
 * Reads a text file by the rules of Anki's importer (https://docs.ankiweb.net/importing/text-files.html): a head of
 * lines `#key:value`, fields quoted as in CSV, lines with `#` before them left out, columns that are no fields.
 */
export function readAnkiText(text: string): AnkiNote[] {
  const head = new Map<string, string>();
  const lines = text.split('\n');
  for (const line of lines) {
    const [, key, value] = /^#([a-z ]+):(.*)$/i.exec(line) ?? [];
    if (key === undefined || value === undefined) break;
    head.set(key.toLowerCase(), value.trim());
  }
  const named = head.get('separator') ?? 'tab';
  const { data, errors } = Papa.parse<string[]>(lines.slice(head.size).join('\n'), {
    delimiter: SEPARATORS[named.toLowerCase()] ?? named,
    comments: '#',
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`Not read: ${JSON.stringify(errors)}`);
  const columnOf = (key: string) => Number(head.get(`${key} column`) ?? Number.NaN) - 1;
  const columns = ['deck', 'notetype', 'tags', 'guid'].map(columnOf);
  const isHtml = head.get('html') === 'true';
  return data.map((row) => ({
    deck: row[columnOf('deck')] ?? head.get('deck') ?? null,
    notetype: row[columnOf('notetype')] ?? head.get('notetype') ?? null,
    tags: `${head.get('tags') ?? ''} ${row[columnOf('tags')] ?? ''}`.split(/\s+/).filter(Boolean),
    fields: row
      .filter((_, at) => !columns.includes(at))
      .map((field) => (isHtml ? field : field.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))),
  }));
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that a field of HTML shows, as far as we write HTML. */
export function shownOf(field: string): string {
  return field
    .replaceAll('<br>', '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code, name) =>
      code === undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number(code)),
    );
}
