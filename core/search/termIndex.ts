import '../text/folding/everyPair';
import { labelOf } from '../pack/names/names';
import { type PackName, type PackTerm, TERM_KINDS, type TermKind } from '../pack/types';
import { foldToString } from '../text/folding/fold';
import { searchTextOf } from '../text/folding/searchText';
import { scriptOf } from '../text/languages';
import { readingOf } from '../text/sound/readingOf';

export const INDEX_ORDERS = ['pinyin', 'kind', 'english'] as const;
export type IndexOrder = (typeof INDEX_ORDERS)[number];

export interface IndexEntry {
  term: PackTerm;
  /** What the term is listed under: its Chinese label, by English the English one. */
  name: PackName;
  /** The label in the other language; `null` where the term has none. */
  other: PackName | null;
  /** Pinyin of the Chinese label, without tones. */
  reading: string;
}

export interface IndexGroup {
  /** A letter, `#` for what begins with none, a kind, or `none` for terms without an English label. */
  key: string;
  entries: IndexEntry[];
}

/**
 * All terms in groups. Chinese labels go by pinyin, syllable after syllable, as dictionaries do:
 * by the reading that came with the name, else by one worked out from its characters.
 * @param script the script to show Chinese labels in
 */
export function termIndex(
  terms: readonly PackTerm[],
  order: IndexOrder,
  script: 'hans' | 'hant',
): IndexGroup[] {
  const entries = terms.map((term) => entryOf(term, order, script));
  const groups = new Map<string, IndexEntry[]>(orderedKeys(order).map((key) => [key, []]));
  for (const entry of entries) groups.get(keyOf(entry, order))?.push(entry);
  const compare = order === 'english' ? byName : byReading;
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([key, members]) => ({ key, entries: members.sort(compare) }));
}

/**
 * What the filter box looks for in an entry: every name of the term without spaces and punctuation,
 * and the reading of its label whole and by initials. Names end with a line break.
 */
export function filterTextOf({ term, reading }: IndexEntry): string {
  const initials = reading
    .split(' ')
    .map((syllable) => syllable.charAt(0))
    .join('');
  const names = term.names.map(({ text }) => searchTextOf(text).text);
  return [...names, reading.replaceAll(' ', ''), initials].join('\n');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

function orderedKeys(order: IndexOrder): readonly string[] {
  if (order === 'kind') return TERM_KINDS;
  return order === 'english' ? [...LETTERS, '#', 'none'] : [...LETTERS, '#'];
}

function keyOf({ term, name, reading }: IndexEntry, order: IndexOrder): string | TermKind {
  if (order === 'kind') return term.kind;
  if (order === 'english' && name.language !== 'en') return 'none';
  const initial = (order === 'english' ? foldToString(name.text) : reading).charAt(0);
  return LETTERS.includes(initial) ? initial : '#';
}

function entryOf(term: PackTerm, order: IndexOrder, script: 'hans' | 'hant'): IndexEntry {
  const chinese = labelOf(term, script);
  const english = labelOf(term, 'latin');
  const [name, other] = order === 'english' ? [english, chinese] : [chinese, english];
  return {
    term,
    name,
    other: scriptOf(other.language) === scriptOf(name.language) ? null : other,
    reading: readingOfLabel(term, chinese),
  };
}

/** Of names that are read alike only one carries the reading. */
function readingOfLabel(term: PackTerm, label: PackName): string {
  const folded = foldToString(label.text);
  const read = term.names.find(
    ({ pinyin, text }) => pinyin !== undefined && foldToString(text) === folded,
  );
  return label.pinyin ?? read?.pinyin ?? readingOf(label.text);
}

/** Spaces sort before letters: all of `shi jie` comes before `shi` with more letters. */
function byReading(a: IndexEntry, b: IndexEntry): number {
  return compareText(a.reading, b.reading) || compareText(a.name.text, b.name.text);
}

const english = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function byName(a: IndexEntry, b: IndexEntry): number {
  return english.compare(a.name.text, b.name.text) || byReading(a, b);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
