import type { Pack, PackDocument, PackName, PackTerm } from '../../../core/pack/types';

/** Small packs for tests: everything valid, everything overridable. */

export function makeName(text: string, more: Partial<PackName> = {}): PackName {
  return { text, language: 'zh-Hans', role: 'label', ...more };
}

export function makeTerm(id: string, more: Partial<PackTerm> = {}): PackTerm {
  return { id, kind: 'concept', weight: 1, names: [makeName('网络主权')], ...more };
}

export function makeDocument(id: string, more: Partial<PackDocument> = {}): PackDocument {
  return {
    id,
    title: '题目',
    author: null,
    publisher: null,
    date: null,
    language: 'zh-Hans',
    url: null,
    complete: true,
    blocks: [{ type: 'paragraph', text: '各国应尊重网络主权。' }],
    ...more,
  };
}

/** A document with these paragraphs. */
export function makeParagraphs(id: string, texts: string[], more: Partial<PackDocument> = {}) {
  return makeDocument(id, {
    blocks: texts.map((text) => ({ type: 'paragraph' as const, text })),
    ...more,
  });
}

export function makePack(more: Partial<Pack> = {}): Pack {
  return {
    formatVersion: 2,
    id: 'sample',
    title: '样本',
    private: false,
    enabled: true,
    documents: [makeDocument('text')],
    terms: [makeTerm('cyber-sovereignty')],
    ...more,
  };
}

/** A pack as a file of format 1 has it. */
export function makeFirstPack(
  more: Partial<Omit<Pack, 'formatVersion' | 'private' | 'enabled'>> = {},
): object {
  const { private: _private, enabled: _enabled, ...pack } = makePack(more);
  return { ...pack, formatVersion: 1 };
}
