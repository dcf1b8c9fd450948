/** Lines that are looked at. */
const SAMPLE = 400;

export type LightMarkup = 'asciidoc' | 'org' | 'rst';

const BY_EXTENSION: ReadonlyMap<string, LightMarkup> = new Map([
  ['adoc', 'asciidoc'],
  ['asc', 'asciidoc'],
  ['asciidoc', 'asciidoc'],
  ['org', 'org'],
  ['rest', 'rst'],
  ['rst', 'rst'],
]);

/**
 * Which markup other than Markdown a text is written in: by the end of its name, or by what nothing else is written like. `null` for
 * others, of which Markdown is one.
 *
 * @param name of the file; empty where there is none
 */
export function lightMarkupOf(text: string, name: string): LightMarkup | null {
  const extension = /\.([a-z]{3,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const told = BY_EXTENSION.get(extension);
  if (told !== undefined) return told;
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\r\n]/, SAMPLE);
  if (isOrg(lines)) return 'org';
  if (isAsciiDoc(lines)) return 'asciidoc';
  return isRst(lines) ? 'rst' : null;
}

/** Keys with their hash and plus in front, and headings of stars. */
const isOrg = (lines: readonly string[]) =>
  lines.some((line) => /^#\+(?:title|author|options|begin_\w{1,20}):?/i.test(line)) &&
  lines.some((line) => /^\*{1,6} \S/.test(line));

/** A title of one sign, and a section of two or an attribute. */
function isAsciiDoc(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  return (
    /^= \S/.test(first) &&
    lines.some((line) => /^={2,5} \S/.test(line) || /^:[\w-]{1,40}:(?: |$)/.test(line))
  );
}

/** Two directives or notes. */
const isRst = (lines: readonly string[]) =>
  lines.filter((line) =>
    /^\.\. (?:[a-zA-Z][\w:-]{1,40}::(?: |$)|_[^:]{1,80}:(?: |$)|\[#?\w{0,40}\] )/.test(line),
  ).length > 1;
