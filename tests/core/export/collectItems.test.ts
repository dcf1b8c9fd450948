import { describe, expect, it } from 'vitest';
import { exportChosenPassages, exportDocument } from '../../../core/export/collectItems';
import { createLibrary } from '../../../core/library/createLibrary';
import { makeName, makePack, makeParagraphs, makeTerm } from '../pack/packs';

const library = createLibrary([
  makePack({
    documents: [
      makeParagraphs('text', ['网络主权与数字鸿沟。', '没有术语。', '又是数字鸿沟。']),
      makeParagraphs('other', ['网络主权。']),
    ],
    terms: [
      makeTerm('sovereignty'),
      makeTerm('divide', { names: [makeName('数字鸿沟')] }),
      makeTerm('absent', { names: [makeName('量子霸权')] }),
    ],
  }),
]);
const reader = { language: 'zh-CN', address: null };

/** `number term`, in their order. */
function listed({ passages }: ReturnType<typeof exportDocument>): string[] {
  return passages.map(({ number, term }) => `${number} ${term?.id ?? '–'}`);
}

describe('passages that leave the library', () => {
  const ALL = ['1 sovereignty', '1 divide', '2 –', '3 divide'];

  it('are all of a document, once for each of their terms or else by themselves', () => {
    const document = library.document('text');
    if (document === null) throw new Error('The document is gone.');
    expect(listed(exportDocument(library, document, reader))).toEqual(ALL);
  });

  it('are the same where all of them are chosen one by one', () => {
    const keys = new Set([3, 2, 1].map((number) => `text ${number}`));
    expect(listed(exportChosenPassages(library, keys, '题', reader))).toEqual(ALL);
  });
});
