import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reference, referenceIn, referenceText } from '../../core/reference';
import { propertyRuns } from '../propertyRuns';
import { hostileText } from './export/items';

const TERM: Reference = {
  pack: 'sample',
  title: '样本',
  version: null,
  target: { case: 'term', id: 'cyber-sovereignty' },
};
const PASSAGE: Reference = {
  pack: 'sample',
  title: 'The Sample & more',
  version: '2.0 beta',
  target: { case: 'passage', id: 'text', passage: 12, words: '“各国”应 尊重' },
};

describe('a reference', () => {
  it.each([
    [TERM, 'pz sample/cyber-sovereignty?pack=样本'],
    [
      PASSAGE,
      'pz sample/text#12?words=%E2%80%9C各国%E2%80%9D应%20尊重&pack=The%20Sample%20%26%20more&version=2.0%20beta',
    ],
  ])('has no white space after its keyword, and letters as they are', (reference, text) => {
    expect(referenceText(reference)).toBe(text);
  });

  it.each([
    ['with keyword', referenceText(PASSAGE)],
    ['as the address bar gives it, without keyword', referenceText(PASSAGE).slice(3)],
    ['in a line of a mail', `看这个： ${referenceText(PASSAGE)} 第二段`],
    ['before the address of the original', `${referenceText(PASSAGE)}\nhttps://example.org/a/b`],
    ['with the keyword twice', `pz ${referenceText(PASSAGE)}`],
    [
      'with all of it in percent',
      `PZ sample/text#12?${new URLSearchParams({
        words: '“各国”应 尊重',
        pack: 'The Sample & more',
        version: '2.0 beta',
      })}`.replaceAll('+', '%20'),
    ],
  ])('is read %s', (_, text) => {
    expect(referenceIn(text)).toEqual(PASSAGE);
  });

  it.each([
    ['two words', 'and/or'],
    ['a unit', 'km/h?'],
    ['an address', 'https://example.org/a/b?pack=x'],
    ['a path', 'docs/a/b?pack=x'],
    ['a passage of no number', 'sample/text#0?pack=x'],
    ['capital letters', 'Sample/Text?pack=x'],
    ['nothing', ''],
    ['the keyword', 'pz '],
  ])('is not what looks like one: %s', (_, text) => {
    expect(referenceIn(text)).toBeNull();
  });

  it('is what is typed by hand where there is such a pack', () => {
    const has = (id: string) => id === 'sample';
    expect(referenceIn('sample/text#3', has)?.target).toEqual({
      case: 'passage',
      id: 'text',
      passage: 3,
      words: null,
    });
    expect(referenceIn('tcp/ip', has)).toBeNull();
    expect(referenceIn('sample/text explained', has)).toBeNull();
  });

  it('leaves out a value that was cut within a character', () => {
    const cut = referenceIn('pz sample/text#1?words=%E2%80&pack=a');
    expect(cut).toMatchObject({ title: 'a', target: { words: null } });
  });

  it('is the same when it is read again, whatever is in it', () => {
    const id = fc.stringMatching(/^[a-z\d-]{1,64}$/);
    const value = hostileText.map((text) => (text === '' ? null : text));
    const target = fc.oneof(
      fc.record({ case: fc.constant('term' as const), id }),
      fc.record({
        case: fc.constant('passage' as const),
        id,
        passage: fc.integer({ min: 1, max: 999_999 }),
        words: value,
      }),
    );
    fc.assert(
      fc.property(fc.record({ pack: id, title: value, version: value, target }), (reference) => {
        const text = referenceText(reference);
        expect(text.slice(3)).not.toMatch(/[\s\p{Cc}\p{Cf}]/u);
        expect(JSON.stringify(referenceIn(text))).toBe(
          JSON.stringify(reference).replace(/\\ud[89a-f][\da-f]{2}/g, '\ufffd'),
        );
      }),
      { numRuns: propertyRuns(2_000) },
    );
  });

  it('is asked for in any text without a throw', () => {
    const piece = fc.constantFrom(
      'pz',
      ' ',
      '/',
      '#',
      '?',
      '=',
      '&',
      '%',
      '%E2',
      'a',
      '1',
      '\n',
      '字',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const found = referenceIn(pieces.join(''), () => true);
        if (found !== null) expect(referenceIn(referenceText(found), () => true)).toEqual(found);
      }),
      { numRuns: propertyRuns(2_000) },
    );
  });
});
