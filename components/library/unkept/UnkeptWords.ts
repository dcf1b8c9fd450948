import { createContext } from 'preact';
import type { DocumentWords } from '../packs/documentFacts';
import type { PackWords } from '../packs/packFacts';
import type { ListWords, TermWords } from '../terms/termWords';
import { createWordStore, type WordStore } from './createWordStore';

/** What the reader has written on the library page and not kept, by kind of form. It goes with the page. */
export interface UnkeptWords {
  terms: WordStore<TermWords>;
  lists: WordStore<ListWords>;
  documents: WordStore<DocumentWords>;
  packs: WordStore<PackWords>;
  texts: WordStore<string>;
}

/** `null` where words go with their form. */
export const UnkeptContext = createContext<UnkeptWords | null>(null);

/** @param onChange told when a form begins to have such words, and when it has none any more */
export function createUnkeptWords(onChange: () => void): UnkeptWords {
  return {
    terms: createWordStore(onChange),
    lists: createWordStore(onChange),
    documents: createWordStore(onChange),
    packs: createWordStore(onChange),
    texts: createWordStore(onChange),
  };
}
