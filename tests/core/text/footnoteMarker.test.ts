import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFootnoteMarker } from '../../../core/text/footnoteMarker';
import { propertyRuns } from '../../propertyRuns';

describe('footnote markers', () => {
  it.each([
    ['a number', '12', true],
    ['a number in brackets', '[3]', true],
    ['a note in full-width brackets', '［注3］', true],
    ['a letter in brackets', '[a]', true],
    ['a number in a circle', '①', true],
    ['signs', '*†', true],
    ['several with commas', ' 3, 4，[5]、⑥ ', true],
    ['several with nothing between them', '[3][4]', true],
    ['a comma at the end', '3,', false],
    ['two commas', '3,,4', false],
    ['an ordinal', '10th', false],
    ['a word', 'note', false],
    ['brackets that do not close', '[3', false],
    ['nothing', '', false],
    ['white space', '  ', false],
    ['more than a marker can be', '1'.repeat(41), false],
  ])('%s', (_, text, is) => {
    expect(isFootnoteMarker(text)).toBe(is);
  });

  it('are read as they were by an expression that took ages for some', () => {
    const asBefore =
      /^\s*(?:[[［〔(（【][^\]］〕)）】]{1,12}[\]］〕)）】]|\d{1,3}|[*＊†‡§¶]|[①-⑳⓪])(?:\s*[,，、]?\s*(?:[[［〔(（【][^\]］〕)）】]{1,12}[\]］〕)）】]|\d{1,3}|[*＊†‡§¶]|[①-⑳⓪]))*\s*$/u;
    const text = fc.string({ unit: fc.constantFrom(...'123[]［）(a注*①,， \n!'), maxLength: 14 });
    fc.assert(
      fc.property(text, (written) => {
        expect(isFootnoteMarker(written)).toBe(asBefore.test(written));
      }),
      { numRuns: propertyRuns(2_000) },
    );
  });

  it('are refused at once where a text nearly is one', () => {
    expect(isFootnoteMarker(`${'1'.repeat(36)}!`)).toBe(false);
    expect(isFootnoteMarker(`1${' '.repeat(37)}!`)).toBe(false);
  });
});
