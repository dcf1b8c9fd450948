import { describe, expect, it } from 'vitest';
import { passagesByDocument } from '../../../components/reader/term/passagesByDocument';
import { termRanges } from '../../../components/reader/term/termRanges';
import { fixtureLibrary, longDocument, MAINLAND, TAIWAN } from './fixtureLibrary';

describe('where a term stands', () => {
  it('is asked once for all documents, and anew for another term or library', () => {
    const asked: string[] = [];
    const counting = (library = fixtureLibrary([longDocument(3)])) => ({
      mentionsOf(term: string) {
        asked.push(term);
        return library.mentionsOf(term);
      },
    });
    const library = counting();
    for (let document = 0; document < 50; document += 1)
      termRanges(library, `volume-${document}`, 'cyberspace');
    expect(termRanges(library, 'long', 'cyberspace').size).toBe(3);
    expect(asked).toEqual(['cyberspace']);
    termRanges(library, 'long', 'community');
    termRanges(counting(), 'long', 'community');
    expect(asked).toEqual(['cyberspace', 'community', 'community']);
  });

  it.each([
    ['mainland', 'community', [2, 5]],
    ['taiwan', 'community', [1]],
    ['mainland', 'undp', [3]],
    ['taiwan', 'undp', []],
    ['gone', 'undp', []],
  ])('in %s, of %s, is by passage', (document, term, passages) => {
    const ranges = termRanges(fixtureLibrary(), document, term);
    expect([...ranges.keys()]).toEqual(passages);
  });
});

it('passages are put under their documents in order, those of documents that are gone left out', () => {
  const library = fixtureLibrary([MAINLAND, TAIWAN]);
  const gone = { document: 'gone', number: 1, text: '' };
  const groups = passagesByDocument(library, [...library.passagesOf('community'), gone]);
  expect(groups.map(({ document, own }) => [document.id, own.map(({ number }) => number)])).toEqual(
    [
      ['mainland', [2, 5]],
      ['taiwan', [1]],
    ],
  );
});
