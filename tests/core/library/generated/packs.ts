/** Small packs for the tests of what is generated for packs of names only. */
import type { Pack, PackTerm } from '../../../../core/pack/types';

/** A pack with one document per list of passages. */
export function packOf(terms: PackTerm[], ...documents: string[][]): Pack {
  return {
    formatVersion: 2,
    id: 'own',
    title: 'Own',
    private: false,
    enabled: true,
    documents: documents.map((passages, at) => ({
      id: `document-${at}`,
      title: `Document ${at}`,
      author: null,
      publisher: null,
      date: null,
      language: 'zh-Hans',
      url: null,
      complete: true,
      blocks: passages.map((text) => ({ type: 'paragraph', text })),
    })),
    terms,
  };
}
