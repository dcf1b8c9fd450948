import type { Suggestion, SuggestionDocument } from '../../../core/suggest/suggestion';

/** Two documents, one of them in Chinese, that have the names of `makeSuggestion`. */
export const DOCUMENTS: readonly SuggestionDocument[] = [
  {
    id: 'zh',
    title: '石桥记',
    language: 'zh-Hans',
    blocks: [
      { type: 'heading', level: 2, text: '廊桥的修缮' },
      { type: 'paragraph', text: '廊桥是指有顶的桥。泰顺廊桥最多，木拱廊桥最难修。' },
      { type: 'paragraph', text: '木拱廊桥（MAB）列入名录，名录见《桥志》。' },
    ],
  },
  {
    id: 'en',
    title: 'On bridges',
    language: 'en',
    blocks: [{ type: 'paragraph', text: 'A covered bridge has a roof; covered bridges are old.' }],
  },
];

/** A suggestion at its first place in `DOCUMENTS`, about which nothing else is known. */
export function makeSuggestion(name: string, more: Partial<Suggestion> = {}): Suggestion {
  const [place] = DOCUMENTS.flatMap(({ id, blocks }) =>
    blocks.flatMap(({ text }, block) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ document: id, block, start, end: start + name.length }];
    }),
  );
  if (place === undefined) throw new Error(`no document has ${name}`);
  return {
    name,
    language: /\p{Script=Han}/u.test(name) ? 'zh-Hans' : 'en',
    role: 'label',
    confidence: 0.5,
    reasons: ['recurring'],
    places: [place],
    count: 1,
    otherNames: [],
    kind: 'concept',
    weight: 2,
    passage: place,
    definition: null,
    warning: null,
    joins: null,
    edges: [],
    ...more,
  };
}
