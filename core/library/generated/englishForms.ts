import { mayHave } from '../../match/likeness/bloomFilter';
import type { EnglishForms, WordForm } from './readEnglishForms';

/** So many forms has a name at most, whatever may be combined. */
const MOST_FORMS = 6;

/** What is asked of a name. */
export interface FormsWanted {
  /** Whether there may be several of it. */
  plural: boolean;
  /** Whether it is no proper name, so that it is written in one word or two as anybody likes. */
  joined: boolean;
}

/** Parts of a name: words, and what stands between them. */
const BETWEEN = /([ -]+)/;
const WORD = /^[A-Z]?[a-z]+$/;
/** What goes on after these says more of the word before, which is the one that is several. */
const AFTER_HEAD = /^(?:of|for|in|on|to|with|from|at|by)$/;

/**
 * Other ways in which an English name is written: in British or American spelling throughout, as a plural or singular that is
 * more than an `s`, in one word or two. Where a word means something else, too, it is left as it is, rather in names that are
 * nothing but that word.
 *
 * @returns without the name itself, six at most; some of them may be found without being listed
 */
export function englishForms(
  name: string,
  forms: EnglishForms,
  { plural, joined }: FormsWanted,
): string[] {
  const all = new Set([name]);
  for (const map of [forms.american, forms.british]) all.add(spelt(name, map, forms));
  if (joined)
    for (const each of [...all]) for (const form of otherJoins(each, forms)) all.add(form);
  if (plural)
    for (const each of [...all]) for (const form of otherNumber(each, forms)) all.add(form);
  all.delete(name);
  return [...all].slice(0, MOST_FORMS);
}

/** A word of the map in another form, as large as it was; with an `s` after it, too. */
function replaced(
  word: string,
  map: ReadonlyMap<string, WordForm>,
  isAlone: boolean,
): string | null {
  if (!WORD.test(word)) return null;
  const lower = word.toLowerCase();
  const isPlural = !map.has(lower) && lower.endsWith('s');
  const found = map.get(isPlural ? lower.slice(0, -1) : lower);
  if (found === undefined || found.safety < (isAlone ? 2 : 1)) return null;
  return asLarge(word, isPlural ? `${found.form}s` : found.form);
}

function asLarge(word: string, form: string): string {
  return /^[A-Z]/.test(word) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

function spelt(
  name: string,
  map: ReadonlyMap<string, WordForm>,
  { singulars }: EnglishForms,
): string {
  const parts = name.split(BETWEEN);
  // Who analyses something analyzes it, but several analyses are none.
  const isNoun = (part: string) => singulars.has(part.toLowerCase());
  return parts
    .map((part) => (isNoun(part) ? part : (replaced(part, map, parts.length === 1) ?? part)))
    .join('');
}

/** With the word that is several in the other number. */
function otherNumber(name: string, forms: EnglishForms): string[] {
  const parts = name.split(BETWEEN);
  const after = parts.findIndex((part, at) => parts[at - 1] === ' ' && AFTER_HEAD.test(part));
  const head = after < 0 ? parts.length - 1 : after - 2;
  const word = parts[head] ?? '';
  if (!WORD.test(word)) return [];
  const position = { isAlone: parts.length === 1, isLast: after < 0 };
  return pluralsOf(word.toLowerCase(), forms, position).map((form) =>
    parts.with(head, asLarge(word, form)).join(''),
  );
}

/** Men that are several are men, but humans and shamans are not. */
const OF_MAN = /^[a-z]{2,}(?<!hu|ger|ro|nor|talis|otto|sha|cai|cay|mussul)man$/;
/** Those that are surely men: no specimen, no regimen. */
const OF_MEN = /^(?:wo|[a-z]{2,}(?:er|s|ce|ry|[dkw]))men$/;
/** Greek ones; a chassis is French. */
const OF_SIS = /^[a-z]{2,}(?<!chas)sis$/;

/** @param word may be a singular, or a plural */
function pluralsOf(
  word: string,
  { plurals, singulars, ownPlurals }: EnglishForms,
  { isAlone, isLast }: { isAlone: boolean; isLast: boolean },
): string[] {
  const listed = [plurals, singulars].flatMap((map) => map.get(word) ?? []);
  if (listed.length > 0) {
    return listed.filter(({ safety }) => safety === 2 || !isAlone).map(({ form }) => form);
  }
  if (OF_SIS.test(word)) return [word.replace(/is$/, 'es')];
  if (OF_MAN.test(word)) return [word.replace(/man$/, 'men')];
  if (OF_MEN.test(word)) return [word.replace(/men$/, 'man')];
  // Securities, as a name, are no security.
  if (isAlone || ownPlurals.has(word)) return [];
  if (/[^aeiou]ies$/.test(word)) return [word.replace(/ies$/, 'y')];
  if (/(?:x|ch|sh|ss)es$/.test(word)) return [word.replace(/es$/, '')];
  return isLast ? [] : regularPlural(word);
}

/** Inside a name nothing tells that an `s` only inflects it: rights of way. */
function regularPlural(word: string): string[] {
  if (/s$/.test(word)) return [];
  if (/[^aeiou]y$/.test(word)) return [word.replace(/y$/, 'ies')];
  return [/(?:x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}

/** What stands before other words, with a hyphen or without, and is none itself. */
const PARTED =
  /^(?:anti|bio|cyber|eco|geo|hydro|macro|micro|multi|nano|non|photo|semi|super|thermo|ultra)$/i;
/** Those of them before which new words are made. */
const PREFIXED = /^((?:anti|bio|cyber|micro|multi|nano|non|super|ultra))([a-z]{6,})$/i;
/** Short enough to be written as one, each with one vowel. */
const SHORT_HALF = /^(?=[a-z]{3,5}$)[^aeiouy]*[aeiouy]{1,2}[^aeiouy]*e?$/i;

/** With words as one that are two, or as two that are one; a hyphen is found without being listed. */
function otherJoins(name: string, forms: EnglishForms): string[] {
  const parts = name.split(BETWEEN);
  const isAlone = parts.length <= 3;
  const made: string[] = [];
  parts.forEach((part, at) => {
    if (!WORD.test(part)) return;
    const two = opened(part, forms, parts.length === 1);
    if (two !== null) made.push(parts.with(at, two).join(''));
    const next = parts[at + 2];
    if (next === undefined || parts[at + 1] !== ' ') return;
    const one = joinedWord(part, next, forms, isAlone);
    if (one !== null) made.push([...parts.slice(0, at), one, ...parts.slice(at + 3)].join(''));
  });
  return made;
}

function opened(
  word: string,
  { open, closedWords, isStem }: EnglishForms,
  isAlone: boolean,
): string | null {
  const [, prefix = '', rest = ''] = PREFIXED.exec(word) ?? [];
  const isMade = rest !== '' && !mayHave(closedWords, word.toLowerCase());
  if (isMade && isStem(rest)) return `${prefix} ${rest}`;
  return replaced(word, open, isAlone);
}

function joinedWord(
  word: string,
  next: string,
  { closed, closedWords, adjectives }: EnglishForms,
  isAlone: boolean,
): string | null {
  if (!/^[a-z]+$/.test(next)) return null;
  if (PARTED.test(word)) return word + next;
  const known = replacedPair(`${word} ${next}`, closed, isAlone);
  if (known !== null || !isAlone) return known;
  const areShort = SHORT_HALF.test(word) && SHORT_HALF.test(next);
  if (!areShort || mayHave(adjectives, word.toLowerCase())) return null;
  return mayHave(closedWords, (word + next).toLowerCase()) ? null : word + next;
}

function replacedPair(
  pair: string,
  closed: ReadonlyMap<string, WordForm>,
  isAlone: boolean,
): string | null {
  const found = closed.get(pair.toLowerCase());
  if (found === undefined || found.safety < (isAlone ? 2 : 1)) return null;
  return asLarge(pair, found.form);
}
