import { createMatcher } from '../../match/createMatcher';
import type { Pack, PackTerm } from '../../pack/types';
import { compileIndex } from '../compiling/compileIndex';
import { ENOUGH_TEXT } from './enoughText';

/** A passage that names more terms than this is a list of them, and tells nothing of any two. */
const LIST_LENGTH = 25;
/** Most supporters of a term. */
const MOST_SUPPORTERS = 16;

/** What two passages that follow each other say of their terms, beside what one passage says of its own. */
const NEXT_PASSAGE = 0.5;

/**
 * Which terms of the pack its documents name beside each term, in the same passage or in the one before or after, those
 * first that hardly go without it: by the cosine of the two sets of passages.
 *
 * @returns ids of terms by the id of the term, only where there are any
 */
export function coMentions(pack: Pack): Map<string, string[]> {
  const { terms } = pack;
  const passages = new Map<number, number>();
  const together = new Map<number, Map<number, number>>();
  const count = (term: number, other: number, share: number) => {
    if (term === other) return;
    const others = together.get(term) ?? new Map<number, number>();
    together.set(term, others);
    others.set(other, (others.get(other) ?? 0) + share);
  };
  let before = new Set<number>();
  for (const named of namedByPassage(pack)) {
    for (const term of named) {
      passages.set(term, (passages.get(term) ?? 0) + 1);
      for (const other of named) count(term, other, 1);
      for (const other of before) {
        count(term, other, NEXT_PASSAGE);
        count(other, term, NEXT_PASSAGE);
      }
    }
    before = named;
  }
  const idOf = (term: number) => (terms[term] as PackTerm).id;
  const found = new Map<string, string[]>();
  for (const [term, others] of together) {
    const closeness = ([other, shares]: [number, number]) =>
      shares ** 2 / (passages.get(other) ?? 1);
    const closest = [...others]
      .sort((a, b) => closeness(b) - closeness(a) || a[0] - b[0])
      .slice(0, MOST_SUPPORTERS)
      .map(([other]) => idOf(other));
    found.set(idOf(term), closest);
  }
  return found;
}

/** Per passage the terms it names; after the end of a document, and for a mere list, none. */
function* namedByPassage({ documents, terms }: Pack): Generator<Set<number>> {
  const matcher = createMatcher(compileIndex(terms), { fuzzy: 'off' });
  let left = ENOUGH_TEXT;
  for (const { blocks } of documents) {
    for (const { type, text } of blocks) {
      left -= text.length;
      if (left < 0) return;
      if (type === 'heading') continue;
      const named = new Set(matcher.scan(text).map(({ term }) => term));
      yield named.size > LIST_LENGTH ? new Set() : named;
    }
    yield new Set();
  }
}
