/** Terms from lines that somebody pastes: names alone, or with other names and a definition beside them. */
import { foldedLength } from '../../text/folding/foldedLength';
import { PACK_LIMITS } from '../packLimits';
import { addName, type NewTerm, termOfName } from './termNames';

/** What became of one line that is not empty. `line` is counted from 1. */
export type ReadLine =
  | { case: 'term'; line: number; term: NewTerm }
  | { case: 'refused'; line: number; text: string; reason: LineRefusal };

export type LineRefusal =
  /** There is nothing in its first column that could be looked for. */
  | 'noName'
  /** A name is longer than a pack takes. */
  | 'tooLong'
  /** Its first name is that of an earlier line. */
  | 'repeated';

/** What parts the columns of a line, the most telling first. */
const SEPARATORS: readonly RegExp[] = [/\t/, /[=＝]|\s[—–]\s/, /[,，]/];
/** Between names in one column. */
const BETWEEN_NAMES = /[;；|｜]/;
/** What a list begins its lines with. */
const BULLET = /^\s*(?:[-*•·]\s+|\d{1,4}[.)、．]\s*)/;
/** Sentences end so; names do not. */
const SENTENCE = /[。！？；]|[.!?](?:\s|$)/;
/** Longer ones define; counted in UTF-16 units of Chinese, and in words elsewhere. */
const LONGEST_NAME = { units: 24, words: 8 };

/**
 * Reads each line as a term. Columns are parted by tabs, else by `=`, else by commas, whichever comes first in this
 * order in the line; the first is a name, each further one another name where it is as short as one, else a
 * definition.
 */
export function readTermList(text: string): ReadLine[] {
  const known = new Set<string>();
  return text.split(/\r\n|[\n\r]/).flatMap((content, at): ReadLine[] => {
    if (content.trim() === '') return [];
    const line = at + 1;
    const refused = (reason: LineRefusal): ReadLine[] => [
      { case: 'refused', line, text: content.trim(), reason },
    ];
    const [first = '', ...columns] = columnsOf(content);
    const [name = '', ...others] = namesIn(first);
    if (foldedLength(name) === 0) return refused('noName');
    const term = withColumns(withNames(termOfName(name), others), columns);
    if (term.names.some((each) => each.text.length > PACK_LIMITS.name)) return refused('tooLong');
    if (known.has(name)) return refused('repeated');
    known.add(name);
    return [{ case: 'term', line, term }];
  });
}

function columnsOf(line: string): string[] {
  const content = line.includes('\t') ? line : line.replace(BULLET, '');
  const separator = SEPARATORS.find((each) => each.test(content));
  if (separator === undefined) return [content.trim()];
  const [first = '', ...rest] = content.split(separator).map((column) => column.trim());
  // What is said after a comma may have more commas: then it is one sentence, and no list of names.
  const isProse = separator === SEPARATORS.at(-1) && rest.some((column) => !isName(column));
  return isProse
    ? [first, content.slice(content.indexOf(first) + first.length).replace(/^\s*[,，]\s*/, '')]
    : [first, ...rest];
}

function namesIn(column: string): string[] {
  return column.split(BETWEEN_NAMES).map((name) => name.trim());
}

function withNames(term: NewTerm, texts: readonly string[]): NewTerm {
  const names = texts
    .filter((text) => foldedLength(text) > 0)
    .reduce((all, text) => addName(all, text), term.names);
  return { ...term, names };
}

function withColumns(term: NewTerm, columns: readonly string[]): NewTerm {
  const names = columns.filter((column) => column !== '' && isName(column));
  const definition = columns.find((column) => column !== '' && !isName(column));
  const named = withNames(term, names.flatMap(namesIn));
  return definition === undefined ? named : { ...named, definition: { text: definition } };
}

function isName(column: string): boolean {
  if (SENTENCE.test(column)) return false;
  const words = column.split(/\s+/).length;
  return /\p{Script=Han}/u.test(column)
    ? column.length <= LONGEST_NAME.units
    : words <= LONGEST_NAME.words;
}
