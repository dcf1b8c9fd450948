import { textFeatures } from '../../match/likeness/textFeatures';

/** How safe it is to write one form for another in a name: not at all, within a longer name, also of one that is nothing else. */
type Safety = 0 | 1 | 2;

/** Another form of a word. */
export interface WordForm {
  form: string;
  safety: Safety;
}

/** How English words are written otherwise, in small letters. */
export interface EnglishForms {
  /** American spellings of British words, and British ones of American words. */
  american: ReadonlyMap<string, WordForm>;
  british: ReadonlyMap<string, WordForm>;
  /** Plurals that are more than an ending, and what they are of. */
  plurals: ReadonlyMap<string, WordForm>;
  singulars: ReadonlyMap<string, WordForm>;
  /** Words that end as a plural does and mean something of their own: series. */
  ownPlurals: ReadonlySet<string>;
  /** `healthcare` of `health care`, and back. */
  closed: ReadonlyMap<string, WordForm>;
  open: ReadonlyMap<string, WordForm>;
  /** Words that are two short ones in a row or have a prefix, as a Bloom filter. */
  closedWords: string;
  /** Short words that say of what kind something is, as a Bloom filter. */
  adjectives: string;
  /** Whether a word is a common one. */
  isStem(word: string): boolean;
}

const PAIR = /^([a-z]+)(\d)([a-z]+)$/;
const OPEN_PAIR = /^([a-z]+)_([a-z]+)(\d)$/;
/** After a word: of a name that is nothing else no plural; none of any plural a singular, either. */
const MARKED = /^([a-z]+)([*-]?)$/;
/** Of the two numbers in a digit. */
const BASE = 3;

/**
 * @param text of `data/likeness/enForms.txt`, as `scripts/likeness/makeEnglishForms.mjs` wrote it
 * @param stems of common words, as they are features of texts
 */
export function readEnglishForms(text: string, stems: readonly string[]): EnglishForms {
  const [spellings = '', kinds = '', own = '', joined = '', closedWords = '', adjectives = ''] =
    text.split('\n');
  const common = new Set(stems);
  const forms = {
    american: new Map<string, WordForm>(),
    british: new Map<string, WordForm>(),
    plurals: new Map<string, WordForm>(),
    singulars: new Map<string, WordForm>(),
    ownPlurals: new Set(own.split(' ')),
    closed: new Map<string, WordForm>(),
    open: new Map<string, WordForm>(),
    closedWords,
    adjectives,
    isStem: (word: string) => textFeatures(word, 'latin').some((stem) => common.has(stem)),
  };
  for (const pair of spellings.split(' ')) {
    const [, british = '', digit = '', american = ''] = PAIR.exec(pair) ?? [];
    addPair(forms.american, forms.british, [british, american], Number(digit));
  }
  for (const pair of joined.split(' ')) {
    const [, first = '', second = '', digit = ''] = OPEN_PAIR.exec(pair) ?? [];
    addPair(forms.closed, forms.open, [`${first} ${second}`, first + second], Number(digit));
  }
  for (const kind of kinds.split(';')) addKind(forms, kind);
  return forms;
}

/** Adds how one is written as the other, and back; the first form of a word that is found counts. */
function addPair(
  there: Map<string, WordForm>,
  back: Map<string, WordForm>,
  [one, other]: readonly [string, string],
  digit: number,
): void {
  const add = (map: Map<string, WordForm>, word: string, form: string, safety: number) => {
    if (safety === 0 || (map.get(word)?.safety ?? 0) >= safety) return;
    map.set(word, { form, safety: safety as Safety });
  };
  add(there, one, other, Math.floor(digit / BASE));
  add(back, other, one, digit % BASE);
}

/** @param kind what goes, `>`, what comes, and the words of which it is so */
function addKind(
  { plurals, singulars }: { plurals: Map<string, WordForm>; singulars: Map<string, WordForm> },
  kind: string,
): void {
  const [change = '', ...words] = kind.split(' ');
  const [goes = '', comes = ''] = change.split('>');
  for (const marked of words) {
    const [, singular = '', mark = ''] = MARKED.exec(marked) ?? [];
    const plural = singular.slice(0, singular.length - goes.length) + comes;
    plurals.set(singular, { form: plural, safety: mark === '' ? 2 : 1 });
    if (mark !== '-') singulars.set(plural, { form: singular, safety: mark === '' ? 2 : 1 });
  }
}
