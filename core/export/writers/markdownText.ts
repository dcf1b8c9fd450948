/**
 * Text as Markdown reads it back, in CommonMark with the extensions of note-taking programs: their tags, highlights,
 * comments, formulas, references and links are kept from being found in it.
 */
import { innerRange } from '../innerRange';

/** Signs with a meaning wherever they stand. */
const SIGNS = /[\\`*_[\]<>~|$#^{}]/g;
/** Entities, which would be read as their characters. */
const ENTITIES = /&(?=[a-z\d#]+;)/gi;
/** `==high==`, `%%comment%%`, `((reference))`: one sign of two is enough. */
const DOUBLE_SIGNS = /==|%%|\(\(/g;
/** What makes a line a heading, an item, a rule or a field of Logseq. */
const LINE_STARTS = /^([-+=:])/;
const NUMBERED = /^(\d{1,9})([.)])/;
const LINE_BREAKS = /\r\n|[\n\r]/;

/** Text within a line. */
export function inlineMarkdown(text: string): string {
  return text.replace(SIGNS, '\\$&').replace(ENTITIES, '\\&').replace(DOUBLE_SIGNS, '\\$&');
}

/** Text of a paragraph, its lines kept, as lines of Markdown. */
export function paragraphMarkdown(text: string): string[] {
  const lines = text.split(LINE_BREAKS).map(lineOf);
  return lines.map((line, index) => (index < lines.length - 1 ? `${line}\\` : line));
}

/** White space at the ends would be dropped, or make the line code. */
function lineOf(line: string): string {
  // An empty line ends a paragraph.
  if (line === '') return '&#x20;';
  const escaped = inlineMarkdown(line).replace(LINE_STARTS, '\\$1').replace(NUMBERED, '$1\\$2');
  const { start, end } = innerRange(escaped, ' \t');
  const [before, after] = [escaped.slice(0, start), escaped.slice(end)].map(codedSpaces);
  return `${before}${escaped.slice(start, end)}${after}`;
}

function codedSpaces(spaces: string): string {
  return [...spaces].map((space) => (space === ' ' ? '&#x20;' : '&#x9;')).join('');
}

/** A link; the address is made safe to stand between `<` and `>`. */
export function markdownLink(words: string, address: string): string {
  return `[${inlineMarkdown(words)}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}
