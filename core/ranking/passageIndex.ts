import type { Library, Passage } from '../library/library';
import { passageProseOf } from '../library/passageProse';
import { hasHan, searchProseText } from '../text/searchText';
import { chineseWordsFor, meaningsOfEnglish } from './bilingualWords';
import { explanationsOf } from './explainingPassage';
import {
  NO_POSTING,
  openPostings,
  type PackedPostings,
  type Posting,
  packPostings,
} from './postings';
import { pairKey, visitKeys } from './textKeys';

/** All passages of a library, by what is in them. Passages go by their number, from 0. */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  /** What is compared for a term: the passages that mention it, in the order of documents. */
  candidatesOf(term: string): Candidates;
  isChinese(passage: number): boolean;
  /** 1 for a passage of the library's average length, 2 for one that is twice as long. */
  relativeLength(passage: number): number;
  /** Passages that have a key of `textKeys.ts`. */
  withKey(key: number): Posting;
  /** Passages that have a word for a meaning of the bilingual vocabulary. */
  withMeaning(meaning: number): Posting;
  /** Passages that mention the term. */
  withTerm(term: string): Posting;
}

interface Candidates {
  /** Their numbers. */
  passages: Uint32Array;
  /** Per passage how well it explains the term, see `explanationsOf`. */
  explanations: Uint8Array;
}

/** What takes time to work out of it, and is the same whenever the packs are. */
export interface PackedPassageIndex {
  /** Per passage 1 where it is Chinese, else 0. */
  chinese: Uint8Array;
  /** Per passage, relative to the average. */
  lengths: Float32Array;
  postings: PackedPostings;
}

const packed = new WeakMap<Library, PackedPassageIndex>();
const indexes = new WeakMap<Library, PassageIndex>();

/** Made when first asked for, once per library. */
export function passageIndexOf(library: Library): PassageIndex {
  const known = indexes.get(library);
  if (known) return known;
  const made = createPassageIndex(library, packedPassageIndexOf(library));
  indexes.set(library, made);
  return made;
}

/** Whether what takes time has been worked out, or given to `usePassageIndex`. */
export function hasPassageIndex(library: Library): boolean {
  return packed.has(library);
}

/** What takes time, worked out now if it has not been. */
export function packedPassageIndexOf(library: Library): PackedPassageIndex {
  const known = packed.get(library);
  if (known) return known;
  const made = packPassageIndex([...passageProseOf(library).values()]);
  packed.set(library, made);
  return made;
}

/** Takes what an earlier library of equal packs has worked out. */
export function usePassageIndex(library: Library, kept: PackedPassageIndex): void {
  packed.set(library, kept);
}

function packPassageIndex(texts: string[]): PackedPassageIndex {
  const mean = Math.max(1, texts.reduce((sum, { length }) => sum + length, 0) / texts.length);
  return {
    chinese: Uint8Array.from(texts, (text) => Number(hasHan(text))),
    lengths: Float32Array.from(texts, ({ length }) => length / mean),
    postings: packPostings(texts.length, (text, found) => visitKeys(texts[text] ?? '', found)),
  };
}

function createPassageIndex(
  library: Library,
  { chinese, lengths, postings: table }: PackedPassageIndex,
): PassageIndex {
  const passages = library.documents.flatMap((document) => document.passages);
  const numbers = new Map(passages.map((passage, number) => [passage, number]));
  const postings = openPostings(table);
  /** Folded one by one: few are ever asked for. */
  const prose: string[] = [];
  const proseAt = (passage: number): string => {
    prose[passage] ??= searchProseText(passages[passage]?.text ?? '');
    return prose[passage];
  };
  const meanings = new Map<number, Posting>();
  const terms = new Map<string, Posting>();
  const candidates = new Map<string, Candidates>();
  let english: Map<number, number[]> | null = null;

  const numbersOf = (term: string) =>
    library.passagesOf(term).map((passage) => numbers.get(passage) ?? 0);

  function candidatesOf(term: string): Candidates {
    const explanation = explanationsOf(library, term);
    return {
      passages: Uint32Array.from(numbersOf(term)),
      explanations: Uint8Array.from(library.passagesOf(term), explanation),
    };
  }

  function withMeaning(meaning: number): Posting {
    const having = new Set<number>();
    for (const word of chineseWordsFor(meaning)) {
      for (const text of textsWith(word)) having.add(text);
    }
    english ??= meaningsOfTexts();
    for (const text of english.get(meaning) ?? []) having.add(text);
    return postingOf([...having].sort((a, b) => a - b));
  }

  /** Longer words are looked for where their rarest pair is. */
  function textsWith(word: string): Iterable<number> {
    const has = (text: number) => proseAt(text).includes(word);
    if (word.length === 1) return [...passages.keys()].filter(has);
    let rarest: Uint32Array | null = null;
    for (let at = 0; at + 1 < word.length; at++) {
      const having = postings.of(pairKey(word.charCodeAt(at), word.charCodeAt(at + 1))).texts;
      if (rarest === null || having.length < rarest.length) rarest = having;
    }
    const having = rarest ?? NO_POSTING.texts;
    return word.length === 2 ? having : having.filter(has);
  }

  function meaningsOfTexts(): Map<number, number[]> {
    const found = new Map<number, number[]>();
    for (const number of passages.keys()) {
      if (chinese[number]) continue;
      for (const meaning of meaningsOfEnglish(proseAt(number))) {
        const known = found.get(meaning);
        if (known) known.push(number);
        else found.set(meaning, [number]);
      }
    }
    return found;
  }

  return {
    passages,
    candidatesOf: (term) => remember(candidates, term, candidatesOf),
    isChinese: (passage) => chinese[passage] === 1,
    relativeLength: (passage) => lengths[passage] ?? 1,
    withKey: (key) => postings.of(key),
    withMeaning: (meaning) => remember(meanings, meaning, withMeaning),
    withTerm: (term) => remember(terms, term, () => postingOf(numbersOf(term))),
  };
}

function postingOf(texts: number[]): Posting {
  return { texts: Uint32Array.from(texts), counts: new Uint8Array(texts.length).fill(1) };
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, find: (key: Key) => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find(key);
  known.set(key, found);
  return found;
}
