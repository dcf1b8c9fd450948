import { createMatcher } from '../match/createMatcher';
import { isSupported, supportedTerms } from '../match/support';
import type { CompiledIndex, Match, Matcher } from '../match/types';
import type { LibraryDocument } from './createLibrary';
import type { Mention } from './types';

interface Found {
  /** As a page is marked: leftmost longest. */
  marked: Mention[];
  /** Names of other terms inside a marked one: 七国集团 in 七国集团广岛峰会. */
  nested: Mention[];
}

/** Finds every mention in the documents with the matcher that also marks pages. */
export function findMentions(documents: LibraryDocument[], index: CompiledIndex): Found {
  const matcher = createMatcher(index, { fuzzy: 'careful' });
  const innerNames = createInnerNames(createMatcher(index, { fuzzy: 'off' }));
  const found: Found = { marked: [], nested: [] };
  for (const document of documents) {
    const scanned = document.passages.map((passage) => ({
      passage,
      matches: matcher.scan(passage.text),
    }));
    const supported = supportedTerms(scanned.flatMap(({ matches }) => matches));
    for (const { passage, matches } of scanned) {
      const toMention = (match: Match, offset: number): Mention => ({
        term: termAt(index, match),
        document: passage.document,
        passage: passage.number,
        start: offset + match.start,
        end: offset + match.end,
      });
      for (const match of matches) {
        if (!isSupported(match, supported)) continue;
        found.marked.push(toMention(match, 0));
        for (const inner of innerNames(passage.text.slice(match.start, match.end))) {
          if (inner.term === match.term || !isSupported(inner, supported)) continue;
          found.nested.push(toMention(inner, match.start));
        }
      }
    }
  }
  return found;
}

function termAt(index: CompiledIndex, match: Match): string {
  const term = index.terms[match.term];
  if (!term) throw new Error(`A match names term ${match.term}, which the index does not have.`);
  return term.id;
}

/**
 * Lists the names that stand inside a longer one, remembered per surface since a document repeats
 * the same names. The matcher reports only the longest, so the text is scanned again without its
 * first and without its last word (character, in Chinese), and so on inwards.
 */
function createInnerNames(matcher: Matcher): (surface: string) => Match[] {
  const remembered = new Map<string, Match[]>();

  function innerNames(surface: string): Match[] {
    const known = remembered.get(surface);
    if (known) return known;
    const inner: Match[] = [];
    for (const [from, to] of [
      [FIRST_WORD.exec(surface)?.[0].length ?? 0, surface.length],
      [0, LAST_WORD.exec(surface)?.index ?? 0],
    ] as const) {
      for (const match of matcher.scan(surface.slice(from, to))) {
        const start = from + match.start;
        const end = from + match.end;
        inner.push({ ...match, start, end });
        for (const each of innerNames(surface.slice(start, end))) {
          inner.push({ ...each, start: start + each.start, end: start + each.end });
        }
      }
    }
    const longest = withoutOverlaps(inner);
    remembered.set(surface, longest);
    return longest;
  }
  return innerNames;
}

/** A cut never goes through a Latin word or a number: BRIC is not a name inside BRICS. */
const FIRST_WORD = /^(?:[\p{Script=Latin}\p{N}]+|.)/su;
const LAST_WORD = /(?:[\p{Script=Latin}\p{N}]+|.)$/su;

/** Of one term's matches that overlap, keeps the leftmost longest; different terms may overlap. */
function withoutOverlaps(matches: Match[]): Match[] {
  const ends = new Map<number, number>();
  return matches
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((match) => {
      if (match.start < (ends.get(match.term) ?? 0)) return false;
      ends.set(match.term, match.end);
      return true;
    });
}
