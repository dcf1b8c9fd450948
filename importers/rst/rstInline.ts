import { seenOf } from '../markdown/directives';

const CODE = /``([^`]+)``/g;
const ROLE = /:([a-zA-Z][\w:+.-]{0,40}):`([^`]+)`/g;
/** `text <address>`_ and `text`_ */
const LINK = /`([^`<]+?)(?: ?<[^<>`]{1,2000}>)?`_{0,2}/g;
const NOTE_MARK = / ?\[(?:#[\w-]{0,40}|\d{1,4}|\*)\]_/g;
const SUBSTITUTION = /\|([^|\s](?:[^|\n]{0,80}[^|\s])?)\|_{0,2}/g;
const STRONG = /\*\*(?=\S)([^*]+)\*\*/g;
const EMPHASIS = /(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*]+)\*/gu;
const ESCAPED = /\\(?:\s|(\S))/g;
/** A word that is a link, whose address stands elsewhere. */
const REFERENCE = /([\p{L}\p{N}][\p{L}\p{N}.-]{0,60})_(?![\p{L}\p{N}_])/gu;

/** Of `~package.Name` Sphinx shows the last part, of `!Name` all. */
function shownName(seen: string): string {
  if (seen.startsWith('!')) return seen.slice(1);
  return seen.startsWith('~') ? seen.slice(Math.max(0, seen.lastIndexOf('.')) + 1) : seen;
}

/**
 * What a line of reStructuredText shows: without the marks of emphasis and links and without what leads to notes.
 *
 * @param targets names of addresses, in lower case, by which words are links
 */
export function rstInline(text: string, targets: ReadonlySet<string>): string {
  const code: string[] = [];
  // What is written as code keeps its signs: it stands aside until the others are read.
  const keep = (seen: string) => `\ue000${code.push(seen) - 1}\ue001`;
  return text
    .replace(CODE, (_, seen: string) => keep(seen))
    .replace(NOTE_MARK, '')
    .replace(ROLE, (_, role: string, seen: string) => keep(shownName(seenOf(role, seen))))
    .replace(LINK, (_, seen: string) => seen.trimEnd())
    .replace(STRONG, '$1')
    .replace(EMPHASIS, '$1')
    .replace(SUBSTITUTION, '$1')
    .replace(REFERENCE, (whole, name: string) => (targets.has(name.toLowerCase()) ? name : whole))
    .replace(ESCAPED, '$1')
    .replace(/\ue000(\d{1,9})\ue001/g, (_, at: string) => code[Number(at)] ?? '');
}
