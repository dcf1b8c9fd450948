import type { Library } from '../library/library';
import { SMALL_WORDS } from '../match/tables/latinPattern';
import type { Pack, PackName, PackTerm } from '../pack/types';
import { foldedLength } from '../text/folding/foldedLength';

/** What the reader should know of a pack that is taken. */
export interface ImportWarning {
  case:
    | 'unmentioned' // terms that no passage mentions
    | 'taken' // terms whose names all belong to other terms of the library
    | 'everywhere' // names that would be marked all over most pages
    | 'damaged'; // texts with characters that were lost before
  /** The first few: labels, names, or the beginnings of texts. */
  examples: string[];
  count: number;
}

const MOST_EXAMPLES = 6;
/** Of a damaged text, as much as tells which one it is, in UTF-16 units. */
const AROUND_DAMAGE = 12;

/** What is to be said of the pack with that id, now that it is in the library: only what there is. */
export function importWarnings(library: Library, id: string): ImportWarning[] {
  const at = library.packs.findIndex((pack) => pack.id === id);
  const pack = library.packs[at];
  if (pack === undefined) throw new Error(`The library has no pack ${id}.`);
  // Ids may be others in the library, but the order is kept. What is switched off is not in it.
  const isOn = ({ enabled }: Pack) => enabled;
  const before = library.packs
    .slice(0, at)
    .filter(isOn)
    .reduce((sum, { terms }) => sum + terms.length, 0);
  const terms = isOn(pack) ? library.terms.slice(before, before + pack.terms.length) : [];
  const isKnown = ({ id, names }: PackTerm) =>
    names.some(({ text }) => library.termsIn(text).has(id));
  const unmentioned = terms.filter((term) => library.placesOf(term.id).length === 0);
  // A list of words has no passages, and what is defined or remarked upon needs none.
  const isOdd = ({ definition, remark }: PackTerm) =>
    pack.documents.length > 0 && definition === undefined && remark === undefined;
  return [
    warning('unmentioned', unmentioned.filter(isKnown).filter(isOdd).map(firstLabel)),
    warning('taken', unmentioned.filter((term) => !isKnown(term)).map(firstLabel)),
    warning('everywhere', terms.flatMap(namesEverywhere)),
    warning('damaged', textsOf(pack).flatMap(damageIn)),
  ].filter(({ count }) => count > 0);
}

function warning(name: ImportWarning['case'], all: readonly string[]): ImportWarning {
  const examples = [...new Set(all)].slice(0, MOST_EXAMPLES).map((text) => text.toWellFormed());
  return { case: name, examples, count: all.length };
}

function firstLabel({ id, names }: PackTerm): string {
  return (names.find(({ role }) => role === 'label') ?? names[0])?.text ?? id;
}

/** Names that would be marked all over most pages. Ambiguous ones are no danger: they only count beside others. */
export function namesEverywhere({ names }: Pick<PackTerm, 'names'>): string[] {
  return names.filter(isEverywhereName).map(({ text }) => text);
}

function isEverywhereName({ text, ambiguous }: PackName): boolean {
  return ambiguous !== true && isEverywhere(text);
}

const PUNCTUATION = /^[\p{P}\s]+$/u;

/** One character or letter, or nothing but punctuation, or small words such as “of the”. */
function isEverywhere(name: string): boolean {
  if (foldedLength(name) === 1 || PUNCTUATION.test(name)) return true;
  const words = name.trim().toLowerCase().split(/\s+/);
  return words.every((word) => SMALL_WORDS.has(word));
}

function textsOf({ title, documents, terms }: Pack): string[] {
  return [
    title,
    ...documents.flatMap((document) => [
      document.title,
      document.author ?? '',
      document.publisher ?? '',
      ...document.blocks.map(({ text }) => text),
    ]),
    ...terms.flatMap(({ names }) => names.map(({ text }) => text)),
  ];
}

/** U+FFFD stands for what an earlier conversion could not read; half a surrogate pair is as good as lost. */
function damageIn(text: string): string[] {
  const at = text.toWellFormed().indexOf('\ufffd');
  if (at < 0) return [];
  return [text.slice(Math.max(0, at - AROUND_DAMAGE), at + AROUND_DAMAGE)];
}
