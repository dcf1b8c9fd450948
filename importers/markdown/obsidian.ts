/** `![[picture.png]]`: what is put in from elsewhere. */
const EMBEDDED = /!\[\[[^[\]\n]+\]\]/g;
/** `[[Note]]`, `[[Note#Part|words]]` */
const LINK = /\[\[(?:[^[\]|\n]+\|)?([^[\]|\n]+)\]\]/g;
const MARKED = /==([^=\s][^=\n]*)==/g;
const COMMENT = /%%[^%]{0,2000}%%/g;
/** `[!note] Title`, `[!tip]-`; `!!! warning "Title"` of Python-Markdown. */
const CALLOUT =
  /^(?:\[!\w{1,20}\][+-]?[ \t]*|(?:!!!|\?\?\?\+?) \w{1,20}[ \t]*)([^\n]{0,200})(?:\n|$)/;

/** A text without the marks that Obsidian adds to Markdown; the words of a link are what is read. */
export function withoutObsidianMarks(text: string): string {
  if (!/\[\[|==|%%/.test(text)) return text;
  return text.replace(EMBEDDED, '').replace(LINK, '$1').replace(MARKED, '$1').replace(COMMENT, '');
}

/**
 * A box that is set apart: its title and how many characters of the text say that it is one, with the title; `null` for any
 * other paragraph.
 */
export function calloutIn(text: string): { title: string; length: number } | null {
  const found = CALLOUT.exec(text);
  if (found === null) return null;
  return { title: (found[1] ?? '').trim().replace(/^"(.*)"$/, '$1'), length: found[0].length };
}

/** `^name` at the end, which links lead to; and lines of nothing but tags. */
const BLOCK_ID = /(?:^|\s)\^[\w-]{1,60}$/;
const TAGS = /^#[^\s#]{1,60}(?:\s#[^\s#]{1,60}){1,40}$/;

/** A paragraph without the name that it has for links; nothing is left of one that is tags. */
export const withoutBlockId = (text: string): string =>
  TAGS.test(text) ? '' : text.replace(BLOCK_ID, '');
