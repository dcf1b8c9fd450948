/**
 * Matches in texts of a page whose library has more names than a page is to hold. The background finds them with the
 * one table that it has, and the page gets of the library what stands in these texts, and nothing else.
 */
import { readColumn } from './index/columns';
import { countNames } from './index/countNames';
import { type IndexMessage, writeIndex } from './index/indexMessage';
import type { CompiledIndex, IndexedTerm, Match, Matcher } from './index/types';

/**
 * With more names than this a page does not get them: some 140 bytes a name would be sent to each of its frames, and kept
 * there. With fewer, what a page adds is marked before it is drawn, without a message in between.
 */
export const MOST_IN_PAGES = 10_000;

/** How much may be asked at once: units (UTF-16) of a text, units of all, and how many texts. */
export const ASKED = { units: 8_000, allUnits: 64_000, texts: 1_000 } as const;

/** An index for pages: without names where they are too many. */
export function pageIndexOf(index: CompiledIndex): IndexMessage {
  return writeIndex(countNames(index) > MOST_IN_PAGES ? withoutNames(index) : index);
}

/** Its terms and nothing that names are looked up in. */
export function withoutNames(index: CompiledIndex): CompiledIndex {
  const none = { names: '', characters: '', paired: '', folded: '', termOf: '', flags: '' };
  return { ...index, ...none, publicFrom: '', likeness: [], tables: null };
}

export interface TextMatches {
  /** Per text, as `Matcher.scan` gives them. */
  matches: Match[][];
  /** The terms that these are of, each with its position in the index. */
  terms: [position: number, term: IndexedTerm][];
  /** Per name that these are of, by its position: see `privateNames.ts`. */
  publicFrom: [name: number, from: number][];
}

/** Finds the matches in texts, and gathers what a page has to know of them. */
export type TextMatching = (texts: readonly string[]) => TextMatches;

/** @param matcher of that index */
export function createTextMatching(
  { terms, publicFrom }: Pick<CompiledIndex, 'terms' | 'publicFrom'>,
  matcher: Matcher,
): TextMatching {
  const fromOf = readColumn(publicFrom);
  return (texts) => {
    const matches = texts.map(matcher.scan);
    const found = matches.flat();
    const termsFound = new Set(found.map(({ term }) => term));
    const namesFound = new Set(found.map(({ name }) => name));
    return {
      matches,
      terms: [...termsFound].flatMap((position) => {
        const term = terms[position];
        return term === undefined ? [] : [[position, term]];
      }),
      publicFrom: [...namesFound].flatMap((name) => {
        const from = fromOf[name];
        return from === undefined ? [] : [[name, from]];
      }),
    };
  };
}
