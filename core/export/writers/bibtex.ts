import type { Steps } from '../../steps';
import { eachOf } from '../eachOf';
import type { Exported, ExportItems } from '../items';
import { createLossCount } from '../lossCount';
import { passagesOf } from '../termPassages';
import type { AuthorName } from './authorNames';
import { type CslItem, cslItem, distinctPassages } from './cslItem';

/** What TeX reads as commands. */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** A brace with a backslash still opens a group in BibTeX: only where each has its other the signs are as most programs know them. */
const PAIRED: Record<string, string> = { '{': '\\{', '}': '\\}' };
const UNPAIRED: Record<string, string> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A bibliography for BibTeX, in UTF-8: dates in parts, names of months as its macros. */
export function writeBibtex(items: ExportItems): Steps<Exported> {
  return write(items, (work) => [
    'misc',
    ['author', authorsOf(work)],
    ['title', `{${escaped(work.title)}}`],
    ['year', padded(work.issued?.['date-parts'][0][0])],
    ['month', MONTHS[(work.issued?.['date-parts'][0][1] ?? 0) - 1], 'bare'],
    ['day', work.issued?.['date-parts'][0][2]?.toString()],
    ['publisher', siteOf(work)],
    ['pages', work.page],
    ['url', addressOf(work)],
    ['note', work.accessed === undefined ? undefined : `[${isoDateOf(work.accessed)}]`],
    ['language', escaped(work.language)],
    ['keywords', keywordOf(work)],
    ['annote', escaped(work.note)],
  ]);
}

/** A bibliography for BibLaTeX: dates as ISO 8601 has them. */
export function writeBiblatex(items: ExportItems): Steps<Exported> {
  return write(items, (work) => [
    work.type === 'webpage' ? 'online' : 'misc',
    ['author', authorsOf(work)],
    ['title', `{${escaped(work.title)}}`],
    ['date', isoDateOf(work.issued)],
    [work.type === 'webpage' ? 'organization' : 'publisher', siteOf(work)],
    ['pages', work.page],
    ['url', addressOf(work)],
    ['urldate', isoDateOf(work.accessed)],
    // `language` is printed as it is, and would have to be a name.
    ['langid', escaped(work.language)],
    ['keywords', keywordOf(work)],
    ['annotation', escaped(work.note)],
  ]);
}

/** Name and value of a field; one without value is left out, a bare one is a macro. */
type Field = [name: string, value: string | undefined, style?: 'bare'];

function* write(
  items: ExportItems,
  entryOf: (work: CslItem) => [string, ...Field[]],
): Steps<Exported> {
  const count = createLossCount();
  const entries = yield* eachOf(distinctPassages(passagesOf(items, count)), (passage) => {
    const work = cslItem(passage, count);
    const [type, ...fields] = entryOf(work);
    const lines = fields.flatMap(([name, value, style]) =>
      value === undefined ? [] : [`  ${name} = ${style === 'bare' ? value : `{${value}}`}`],
    );
    return `@${type}{${work.id},\n${lines.join(',\n')}\n}\n`;
  });
  return { holds: entries.length, body: entries.join('\n'), html: null, losses: count.losses() };
}

/** Signs that TeX would set as one with the next: two apostrophes as a quotation mark, two hyphens as a dash. */
const JOINED = /(['`,<>-])(?=\1)|([?!])(?=`)/g;

function escaped(text: string): string {
  const braces = isPaired(text) ? PAIRED : UNPAIRED;
  return text
    .replace(/[\\{}%#$&_~^]/g, (sign) => COMMANDS[sign] ?? braces[sign] ?? sign)
    .replace(JOINED, (sign) => `${sign}{}`);
}

function isPaired(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function authorsOf({ author }: CslItem): string | undefined {
  return author?.map(nameOf).join(' and ');
}

/**
 * In braces of its own a name is not parted. One in Chinese characters stands as it is written: styles of TeX would set
 * its parts the other way round, with a space between them.
 */
function nameOf(name: AuthorName): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  const { family, given } = name;
  return /^\p{Script=Han}/u.test(family)
    ? escaped(family + given)
    : `${escaped(family)}, ${escaped(given)}`;
}

function siteOf(work: CslItem): string | undefined {
  const site = work['container-title'] ?? work.publisher;
  return site === undefined ? undefined : escaped(site);
}

/** A keyword with a comma would be two. */
function keywordOf({ keyword }: CslItem): string | undefined {
  return keyword === undefined ? undefined : escaped(keyword.replaceAll(',', '，'));
}

/** Addresses are read verbatim, so that what would end the field has to go the address's own way. */
function addressOf({ URL }: CslItem): string | undefined {
  return URL?.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}

function isoDateOf(date: CslItem['issued']): string | undefined {
  return date?.['date-parts'][0]
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-');
}

function padded(year: number | undefined): string | undefined {
  return year?.toString().padStart(4, '0');
}
