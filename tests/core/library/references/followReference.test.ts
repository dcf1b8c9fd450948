import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../core/library/createLibrary';
import { followReference } from '../../../../core/library/references/followReference';
import { passageReference, termReference } from '../../../../core/library/references/makeReference';
import type { Pack } from '../../../../core/pack/types';
import { referenceIn, referenceText } from '../../../../core/reference';
import { propertyRuns } from '../../../propertyRuns';
import { makePack, makeParagraphs, makeTerm } from '../../pack/packs';

const TEXTS = [
  '各国应当尊重网络主权，不搞网络霸权。',
  '数据安全事关各国利益。',
  '数据安全也事关个人。',
];
const PACK = makePack({ version: '1', documents: [makeParagraphs('text', TEXTS)] });
const made = createLibrary([PACK]);
const second = passageReference(made, 'text', 2);
if (second === null) throw new Error('There is no reference.');

/** Where the reference to the second passage leads in a library of other packs. */
function followedIn(...packs: Pack[]) {
  const followed = followReference(createLibrary(packs), second as NonNullable<typeof second>);
  return followed.case === 'passage'
    ? `${followed.document.id} ${followed.passage}`
    : followed.case;
}

const withTexts = (texts: string[], more: object = {}) =>
  makePack({ version: '2', documents: [makeParagraphs('text', texts, more)] });

describe('a reference to a passage', () => {
  it.each([
    ['in the same pack', [PACK], 'text 2'],
    ['where passages were put before it', [withTexts(['序', '新', ...TEXTS])], 'text 4'],
    [
      'where it was corrected',
      [withTexts([TEXTS[0] ?? '', '数据安全，事关各国的利益。'])],
      'text 2',
    ],
    [
      'to the nearest of several that are alike',
      [withTexts(['数据安全事关各国利益。', 'a', 'b', '数据安全事关各国利益。'])],
      'text 1',
    ],
    [
      'where another pack has a document of that id',
      [makePack({ id: 'other', documents: [makeParagraphs('text', ['x'])] }), PACK],
      'sample/text 2',
    ],
    [
      'where the document was brought in by somebody else',
      [makePack({ id: 'mine', documents: [makeParagraphs('text', TEXTS)] })],
      'text 2',
    ],
    [
      'where another version took its place',
      [
        makePack({
          documents: [
            makeParagraphs('new', ['n', '全文改写。'], {
              earlier: [{ id: 'text', passages: [[2, 2, 1]] }],
            }),
          ],
        }),
      ],
      'new 2',
    ],
    ['nowhere without the pack', [makePack({ id: 'mine' })], 'no-pack'],
    ['nowhere in a pack that is switched off', [{ ...PACK, enabled: false }], 'pack-off'],
    ['nowhere without the document', [makePack({ documents: [] })], 'no-document'],
    [
      'to the document where the passage is gone',
      [withTexts(['完全不同的一段。', '与原文毫无关系的话。'])],
      'no-passage',
    ],
  ] as [string, Pack[], string][])('leads %s', (_, packs, expected) => {
    expect(followedIn(...packs)).toBe(expected);
  });

  it('says what the pack is called and which version it is', () => {
    expect(second).toEqual({
      pack: 'sample',
      title: '样本',
      version: '1',
      target: { case: 'passage', id: 'text', passage: 2, words: '数据安全事关各国利益。' },
    });
    expect(passageReference(made, 'text', 9)).toBeNull();
  });

  it('leads back to the very passage, whatever is written in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 6 }),
        (texts) => {
          const library = createLibrary([withTexts(texts.map((text) => `段${text}`))]);
          for (const { document, number } of library.documents[0]?.passages ?? []) {
            const reference = passageReference(library, document, number);
            const read = reference && referenceIn(referenceText(reference));
            expect(read && followReference(library, read)).toMatchObject({
              case: 'passage',
              passage: number,
            });
          }
        },
      ),
      { numRuns: propertyRuns(200) },
    );
  });
});

describe('a reference to a term', () => {
  it('leads to it by its id in the pack, whatever it goes by in the library', () => {
    const term = termReference(made, 'cyber-sovereignty');
    const other = makePack({ id: 'first', terms: [makeTerm('cyber-sovereignty')] });
    const library = createLibrary([other, PACK]);
    const followed = term && followReference(library, term);
    expect(followed).toMatchObject({ case: 'term', term: { id: 'sample/cyber-sovereignty' } });
    expect(termReference(library, 'sample/cyber-sovereignty')).toEqual(term);
  });

  it('says that it is gone', () => {
    const term = termReference(made, 'cyber-sovereignty');
    const library = createLibrary([makePack({ terms: [] })]);
    expect(term && followReference(library, term).case).toBe('no-term');
    expect(termReference(made, 'nothing')).toBeNull();
  });
});
