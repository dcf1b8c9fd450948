import type { Library, Passage } from '../../../core/library/library';
import { searchProseText } from '../../../core/text/folding/searchText';

/** Simple ways to choose the passage of a term for a paragraph: what the ranking has to beat. */
export const rankingBaselines: Record<
  string,
  (library: Library, term: string, paragraph: string) => Passage | undefined
> = {
  'first mention': (library, term) => library.passagesOf(term)[0],
  'most mentions': (library, term) =>
    highest(
      library.passagesOf(term),
      (each) =>
        library
          .mentionsOf(term)
          .filter(({ document, passage }) => document === each.document && passage === each.number)
          .length,
    ),
  'bigram tf-idf': (library, term, paragraph) => {
    const { of, rarity } = bigramsIn(library);
    const vector = (counts: Map<string, number>) =>
      new Map([...counts].map(([pair, count]) => [pair, count * rarity(pair)]));
    const wanted = vector(bigramsOf({ text: paragraph }));
    return highest(library.passagesOf(term), (each) => cosine(wanted, vector(of(each))));
  },
};

const libraries = new WeakMap<Library, ReturnType<typeof countBigrams>>();

function bigramsIn(library: Library) {
  const counted = libraries.get(library) ?? countBigrams(library);
  libraries.set(library, counted);
  return counted;
}

function countBigrams(library: Library) {
  const all = new Map(
    library.documents.flatMap(({ passages }) => passages).map((each) => [each, bigramsOf(each)]),
  );
  const having = new Map<string, number>();
  for (const counts of all.values()) {
    for (const pair of counts.keys()) having.set(pair, (having.get(pair) ?? 0) + 1);
  }
  return {
    of: (passage: Passage) => all.get(passage) ?? new Map<string, number>(),
    rarity: (pair: string) => Math.log(all.size / (1 + (having.get(pair) ?? 0))),
  };
}

function highest(passages: Passage[], score: (passage: Passage) => number): Passage | undefined {
  let best: { passage: Passage; value: number } | null = null;
  for (const passage of passages) {
    const value = score(passage);
    if (best === null || value > best.value) best = { passage, value };
  }
  return best?.passage;
}

function bigramsOf({ text }: { text: string }): Map<string, number> {
  const folded = searchProseText(text);
  const counts = new Map<string, number>();
  for (let at = 0; at + 2 <= folded.length; at++) {
    const pair = folded.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let product = 0;
  for (const [pair, value] of a) product += value * (b.get(pair) ?? 0);
  const norm = (vector: Map<string, number>) => Math.hypot(...vector.values()) || 1;
  return product / (norm(a) * norm(b));
}
