/** Packs of very many names, and a page that has some of them; `scripts/bench/manyNames.mjs` bundles this for Node. */
import { PACK_LIMITS } from '../../../core/pack/packLimits';
import { makeTerms } from '../makeNames';
import { makePage } from '../makePage';

export const TITLE = 'Many names';

/** One public pack with `count` made-up names: as many terms as a pack may have, then several names a term. */
export function packOfNames(count: number) {
  const names = makeTerms(count).flatMap((term) => term.names);
  const each = Math.ceil(count / PACK_LIMITS.terms);
  const terms = Array.from({ length: Math.ceil(names.length / each) }, (_, at) => ({
    names: names
      .slice(at * each, (at + 1) * each)
      .map(({ text, language }) => ({ text, language })),
  }));
  return { formatVersion: 2, id: 'many', title: TITLE, private: false, terms };
}

/** An article of 50,000 characters, half of whose sentences have one of the names. */
export function pageOfNames(count: number): string {
  const names = makeTerms(count).flatMap((term) => term.names.map(({ text }) => text));
  const article = makePage({ characters: 50_000, density: 'dense' }, names);
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Page</title>${article}`;
}
