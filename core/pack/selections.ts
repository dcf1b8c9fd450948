import { guessLanguage } from '../text/guessLanguage';
import { madeId } from './madeId';
import type { Pack, PackDocument } from './types';

/** Id of the pack that keeps what readers take from pages. */
export const SELECTIONS = 'selections';

/** What a reader has selected on a page. */
export interface Selection {
  /** What was selected. */
  text: string;
  /** The sentence or paragraph that it stands in; the selection itself where that is not known. */
  sentence: string;
  /** Title of the page. */
  title: string;
  /** Address of the page. */
  url: string;
}

/**
 * Keeps where a selection stands as a passage of the document for its page, which is made where there is none yet.
 * A passage that is there already is not kept again.
 */
export function addSelection(pack: Pack, { sentence, title, url }: Selection): Pack {
  const address = /^https?:/i.test(url) ? url : null;
  const passage = { type: 'paragraph' as const, text: sentence };
  const known = pack.documents.find(
    (document) => document.url === address && document.title === titleOf(title, url),
  );
  if (known?.blocks.some(({ text }) => text === sentence)) return pack;
  if (known !== undefined) {
    const grown = { ...known, blocks: [...known.blocks, passage] };
    return {
      ...pack,
      documents: pack.documents.map((document) => (document === known ? grown : document)),
    };
  }
  const made: PackDocument = {
    id: madeId(new Set(pack.documents.map(({ id }) => id)), titleOf(title, url)),
    title: titleOf(title, url),
    author: null,
    publisher: null,
    date: null,
    language: guessLanguage(sentence),
    url: address,
    complete: false,
    blocks: [passage],
  };
  return { ...pack, documents: [...pack.documents, made] };
}

function titleOf(title: string, url: string): string {
  return title.trim() === '' ? url : title.trim();
}
