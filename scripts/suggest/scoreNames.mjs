/** How many of an editor's terms a list of names has, and how many of the list are right. */

/**
 * What names are compared by when they are scored: compatibility forms, lower case, without spaces, hyphens,
 * quotation marks and dots, and Latin ones without a plural ending.
 * @param {string} name
 */
export function scoredForm(name) {
  const bare = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-‐-—“”"‘’'「」『』《》〈〉·・•]/gu, '');
  if (!/^[\x20-\x7e⿻]+$/u.test(bare)) return bare;
  return bare
    .replace(/(?<=[a-z]{2})ies$/, 'y')
    .replace(/(?<=(?:s|x|ch|sh))es$/, '')
    .replace(/(?<=[a-z]{2}[^s])s$/, '');
}

/**
 * A suggestion is right if one of its names is one of a term of weight 1 or 2 that none before it has found.
 * @param {import('./readGold.mjs').GoldDocument['terms']} terms
 * @param {string[][]} suggestions the names of each, best first
 */
export function scoreNames(terms, suggestions) {
  const byName = new Map();
  for (const [index, { names, inText = [], weight }] of terms.entries()) {
    for (const name of [...names, ...inText]) {
      const other = terms[byName.get(scoredForm(name)) ?? -1];
      if (other === undefined || other.weight > weight) byName.set(scoredForm(name), index);
    }
  }
  const found = new Set();
  const weights = suggestions.map((names) => {
    const index = names
      .map((name) => byName.get(scoredForm(name)))
      .find((at) => at !== undefined && !found.has(at));
    if (index === undefined) return 0;
    found.add(index);
    return terms[index].weight;
  });
  const right = (most) =>
    weights.slice(0, most).filter((weight) => weight === 1 || weight === 2).length;
  const asked = terms.filter(({ weight }) => weight < 3).length;
  const keys = terms.filter(({ weight }) => weight === 1).length;
  return {
    asked,
    recall100: right(100) / asked,
    recall300: right(300) / asked,
    precision50: right(50) / 50,
    keys100: weights.slice(0, 100).filter((weight) => weight === 1).length / keys,
    first20: right(20) / 20,
  };
}
