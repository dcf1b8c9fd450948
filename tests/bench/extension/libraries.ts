/**
 * Libraries as large as a reader may ever have, for `npm run bench -- --library`: `scripts/bench/library.mjs` bundles
 * this for Node.
 */
import type { Pack, PackTerm } from '../../../core/pack/types';
import { makeTerms } from '../makeNames';
import { makePage } from '../makePage';
import { createRandom } from '../random';
import { FIRST_MARK } from './pages';

export interface LibrarySize {
  terms: number;
  documents: number;
  passages: number;
}

/** One passage in so many names `FIRST_MARK`, so that its note has many to choose from. */
const MARKED = 200;

/** A pack of that size: every second sentence of its passages names one of its terms. */
export function libraryPack({ terms, documents, passages }: LibrarySize): Pack {
  const random = createRandom(passages);
  const made: PackTerm[] = makeTerms(terms).map((term) => ({ ...term, id: `own-${term.id}` }));
  const names = made.flatMap(({ names: own }) => own.map(({ text }) => text));
  const texts = makePage({ characters: passages * 115, density: 'dense' }, names)
    .replaceAll(/<[^>]+>/g, '')
    .split('\n')
    .filter((line) => line !== '');
  const each = passages / documents;
  return {
    formatVersion: 2,
    id: 'large',
    title: TITLE,
    private: true,
    enabled: true,
    terms: made,
    documents: Array.from({ length: documents }, (_, document) => ({
      id: `volume-${document}`,
      title: `卷${document}`,
      author: null,
      publisher: null,
      date: '2024-01-01',
      language: 'zh-Hans' as const,
      url: null,
      complete: true,
      blocks: Array.from({ length: each }, (_, at) => {
        const number = document * each + at;
        const opening = random.below(MARKED) === 0 ? `在${FIRST_MARK}上，` : '';
        const text = texts[number % texts.length] ?? '';
        return { type: 'paragraph' as const, text: `${opening}${text}（${number}）` };
      }),
    })),
  };
}

/** What the pack is called on the library page. */
export const TITLE = 'Large library';
