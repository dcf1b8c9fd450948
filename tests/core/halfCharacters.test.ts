import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../core/library/createLibrary';
import { citation } from '../../core/library/references/citation';
import { originalLink } from '../../core/library/references/originalLink';
import { writeIndex } from '../../core/match/index/indexMessage';
import { plainTextOf, xmlOf } from '../../core/omnibox';
import { parsePack } from '../../core/pack/parsePack';
import { parseReaderAddress, readerQuery, searchQuery } from '../../core/readerAddress';
import { createSearch } from '../../core/search/createSearch';
import { createDocumentSearch } from '../../core/search/searchDocuments';
import { inScript } from '../../core/text/script/displayScript';
import { makeName, makePack, makeParagraphs, makeTerm } from './pack/packs';
import { noteOf } from './ranking/rankingTools';

/** Halves of a surrogate pair, as a careless cut leaves them: alone, doubled, in the wrong order. */
const HALVES = ['\ud83d', '\ude00', '\ud83d\ud83d', '\ude00\ud83d'];

describe.each(HALVES)('half a character (%j)', (half) => {
  const texts = [
    `${half}各国应尊重网络主权，共同维护网络空间的和平与安全。`,
    `第二段先说各国应尊重网络主权，共同${half}维护网络空间的和平与安全，到此结束。`,
    `共同维护网络空间的和平与安全，各国应尊重网络主权${half}`,
  ];
  const name = `网络${half}主权`;
  const pack = parsePack(
    makePack({
      title: `样${half}本`,
      documents: [
        makeParagraphs('text', texts, { title: `题${half}目`, url: 'https://example.org/a' }),
      ],
      terms: [
        makeTerm('cyber-sovereignty', {
          names: [makeName('网络主权'), makeName(name, { role: 'alias' })],
        }),
      ],
    }),
  );
  const library = createLibrary([pack]);
  const [document] = library.documents;
  if (document === undefined) throw new Error('no document');

  it.each(texts.map((_, at) => at + 1))(
    'in passage %i breaks neither link nor citation',
    (number) => {
      const link = originalLink(document, library.passage('text', number));
      expect(link).toMatch(/^https:\/\/example\.org\/a/);
      expect(URL.canParse(link ?? '')).toBe(true);
      expect(decodeURIComponent(link ?? '')).not.toContain('\ufffd');
      expect(citation(library, 'text', number)).toContain(texts[number - 1]);
    },
  );

  it('leaves the link its quotation where it stands between the quoted words', () => {
    expect(originalLink(document, library.passage('text', 2))).toContain(':~:text=');
  });

  it('is no obstacle to the note', () => {
    const request = {
      term: 'cyber-sovereignty',
      paragraph: half,
      script: 'hant',
      rank: 0,
    } as const;
    expect(noteOf(library, request)?.total).toBe(3);
  });

  it('is no obstacle to search, in the library nor as what is looked for', () => {
    const { search } = createSearch(library);
    for (const query of [half, name, `维护${half}网络`, '网络主权']) {
      const { terms, passages } = search(query);
      expect(createDocumentSearch(library).search(query)).toBeDefined();
      for (const { excerpt } of passages)
        expect(texts.join()).toContain(excerpt.replaceAll('…', ''));
      if (query === '网络主权') expect(terms[0]?.passage).not.toBeNull();
    }
  });

  it('makes no address and no XML that cannot be read', () => {
    for (const query of [readerQuery('text', 1, null, half), searchQuery(name)]) {
      expect(URL.canParse(`https://example.org/${query}`)).toBe(true);
      expect(parseReaderAddress(query).search?.isWellFormed()).toBe(true);
    }
    const parts = [{ text: name, style: 'match' as const }];
    expect(xmlOf(parts).isWellFormed()).toBe(true);
    expect(plainTextOf(parts)).toBe(name);
  });

  it('keeps its place when shown in the other script, and in what pages get', () => {
    const [text = ''] = texts;
    expect(inScript(text, 'hant', 'hans')).toHaveLength(text.length);
    expect(JSON.parse(JSON.stringify(writeIndex(library.index)))).toEqual(
      writeIndex(library.index),
    );
  });
});
