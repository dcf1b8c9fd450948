import '../../../core/text/folding/everyPair';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileIndex } from '../../../core/library/compiling/compileIndex';
import { createLibrary } from '../../../core/library/createLibrary';
import type { Library } from '../../../core/library/library';
import { originalLink } from '../../../core/library/references/originalLink';
import { relatedTerms } from '../../../core/library/relatedTerms';
import { termPlaces } from '../../../core/library/termPlaces';
import { createMatcher } from '../../../core/match/createMatcher';
import { PackError, parsePack } from '../../../core/pack/parsePack';
import type { PackTerm } from '../../../core/pack/types';
import { explainingPassage } from '../../../core/ranking/explainingPassage';
import { rankPassages } from '../../../core/ranking/rankPassages';
import { createSearch } from '../../../core/search/createSearch';
import { excerptAround } from '../../../core/search/excerptAround';
import { createDocumentSearch } from '../../../core/search/searchDocuments';
import { createDenseText, fold, foldDense } from '../../../core/text/folding/fold';
import { searchProseOf, searchTextOf } from '../../../core/text/folding/searchText';
import { createStepCounter, type StepCounter } from '../../countSteps';
import { propertyRuns } from '../../propertyRuns';
import { makeName, makePack, makeParagraphs, makeTerm } from '../pack/packs';
import { noteOf, rankingTools } from '../ranking/rankingTools';

let counter: StepCounter;
beforeAll(() => {
  counter = createStepCounter();
});
afterAll(() => {
  counter.end();
});

/** What a text that is twice as long may take, and what may come on top whatever its length. */
const TWICE = 2.4;
const APART = 20_000;

/** Of a text, for each of its units: a few dozen names may be looked at closely. */
const MOST_PER_UNIT = 60_000;

/** UTF-16 units: several times what any rule looks at beside a place. */
const LONG = 1_000;
const textOf = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Fails where twice the size takes more than twice the steps, roughly. */
function expectLinear(size: number, prepare: (size: number) => () => unknown): void {
  // What is made once and kept is not to be counted.
  prepare(size)();
  const [once, twice] = [size, 2 * size].map((each) => counter.stepsOf(prepare(each)));
  expect(twice, `${size}: ${once} steps, ${2 * size}: ${twice}`).toBeLessThanOrEqual(
    TWICE * (once as number) + APART,
  );
}

/** Everything that some rule asks about: what texts freeze on is made of these. */
const PIECES = [
  ..."好乌镇的峰会国“”《》（）()[]［］【】ǘaA1. -/@#:&'\n\u3000·，。!_\ufff9\ufffc\u200b\udb40",
  '乌镇',
  '乌镇峰会',
  '乌真峰会',
  'AI',
  'GDI',
  'G7',
  'of ',
  'forum ',
  'united nations ',
  'http://',
  '.com/',
  '\u0301',
];
const pieces = (maxLength: number) =>
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength }).map((all) => all.join(''));
const kinds = fc.constantFrom('concept', 'organisation', 'mechanism', 'person', 'event' as const);

const TERMS: PackTerm[] = [
  makeTerm('wuzhen', {
    kind: 'event',
    names: [makeName('乌镇峰会'), makeName('乌镇', { role: 'alias' })],
  }),
  makeTerm('ai', {
    names: [
      makeName('artificial intelligence', { language: 'en' }),
      makeName('AI', { language: 'en', role: 'acronym', ambiguous: true }),
    ],
  }),
  makeTerm('gdi', {
    kind: 'mechanism',
    names: [
      makeName('Global Development Initiative', { language: 'en' }),
      makeName('GDI', { language: 'en', role: 'acronym' }),
    ],
  }),
  makeTerm('forum', {
    kind: 'organisation',
    names: [makeName('United Nations Forum of the Internet', { language: 'en' })],
  }),
];

/** Terms of which one is named by the piece itself, so that it stands everywhere. */
const terms = fc
  .record({ piece: pieces(3), times: fc.integer({ min: 1, max: 6 }), kind: kinds })
  .map(({ piece, times, kind }): PackTerm[] => [
    ...TERMS,
    makeTerm('made-up', {
      kind,
      names: [
        makeName(piece.repeat(times)),
        makeName(piece.repeat(times + 1), { role: 'alias' }),
        makeName(`${piece.repeat(4)}好${piece.repeat(4)}`, { role: 'alias' }),
      ],
    }),
  ]);
/** A piece of which a long text is made, and the terms looked for in it. */
const texts = fc.oneof(
  fc.record({ piece: pieces(6), terms }),
  terms.map((all) => ({ piece: all.at(-1)?.names[0]?.text ?? '', terms: all })),
);

describe('steps grow no faster than', { timeout: 120_000 }, () => {
  it('a text that is folded', () => {
    const dense = createDenseText();
    fc.assert(
      fc.property(pieces(8), (piece) => {
        expectLinear(LONG, (length) => {
          const text = textOf(piece, length);
          return () => {
            foldDense(text, dense);
            fold(text);
            searchProseOf(text);
            searchTextOf(text);
          };
        });
      }),
      { numRuns: propertyRuns(8) },
    );
  });

  it.each(['careful', 'loose'] as const)('a text that is matched by the %s rule', (fuzzy) => {
    fc.assert(
      fc.property(texts, ({ piece, terms: all }) => {
        const matcher = createMatcher(compileIndex(all), { fuzzy });
        expectLinear(LONG, (length) => {
          const text = textOf(piece, length);
          return () => matcher.scan(text);
        });
        expectLinear(200, (times) => {
          const blocks = Array.from({ length: times }, () => piece);
          return () => matcher.siftBlocks(blocks);
        });
      }),
      { numRuns: propertyRuns(8) },
    );
  });

  it('a library whose documents are read, searched and shown', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), ({ piece, terms: all }, isOnePassage) => {
        expectLinear(60, (times) => {
          const paragraphs = isOnePassage
            ? [piece.repeat(times), TELLING]
            : [...Array.from({ length: times }, () => piece), TELLING];
          const document = makeParagraphs('text', paragraphs, { url: 'https://example.org/a' });
          const pack = makePack({ documents: [document], terms: all });
          return () => useLibrary(createLibrary([pack]), piece);
        });
      }),
      { numRuns: propertyRuns(4) },
    );
  });

  /** A piece, and so many terms whose names begin with it written over and over. */
  const alike = fc
    .record({
      piece: pieces(3),
      start: fc.constantFrom('', '甲'.repeat(24), 'ab'.repeat(12)),
    })
    .map(({ piece, start }) => ({
      piece: `${start}${piece}`,
      termsOf: (size: number) =>
        Array.from({ length: size }, (_, at) =>
          makeTerm(`term-${at}`, {
            names: [makeName(`${(start + piece.repeat(at % 30)).slice(0, 180)}${at}号`)],
          }),
        ),
    }));

  it('a pack whose names begin alike', () => {
    fc.assert(
      fc.property(alike, ({ termsOf }) => {
        expectLinear(150, (size) => {
          const pack = makePack({ terms: termsOf(size) });
          return () => createMatcher(compileIndex(parsePack(pack).terms));
        });
      }),
      { numRuns: propertyRuns(4) },
    );
  });

  it('a text of what very many names begin with, however many they are', () => {
    fc.assert(
      fc.property(alike, ({ piece, termsOf }) => {
        const text = textOf(piece, 600);
        const matcher = createMatcher(compileIndex(termsOf(6_000)));
        matcher.scan(text);
        expect(counter.stepsOf(() => matcher.scan(text))).toBeLessThan(MOST_PER_UNIT * text.length);
      }),
      { numRuns: propertyRuns(2) },
    );
  });

  it('a pack that is refused', () => {
    expectLinear(400, (size) => {
      const same = Array.from({ length: size }, () => makeTerm('same'));
      return () => expect(() => parsePack(makePack({ terms: same }))).toThrow(PackError);
    });
    expectLinear(400, (size) => {
      let nested: unknown = [];
      for (let depth = 0; depth < size * 100; depth++) nested = [nested];
      return () => expect(() => parsePack({ ...makePack(), terms: nested })).toThrow(PackError);
    });
  });
});

/** Opens with a name, so that there is always something to find. */
const TELLING = '乌镇峰会是一个会议。The GDI and AI.';

/** Everything that the reader's clicks ask of a library. */
function useLibrary(library: Library, query: string): void {
  const { search } = createSearch(library);
  for (const asked of [query, `${query.slice(0, 4)}会`, '乌镇 会议', 'wuzhen']) {
    for (const { excerpt, ranges } of search(asked).passages) excerptAround(excerpt, ranges);
    createDocumentSearch(library).search(asked);
  }
  for (const { id } of library.terms) {
    explainingPassage(library, id);
    relatedTerms(library, id, 5);
    termPlaces(library, id);
    rankPassages(library, id, `${query}${TELLING}`, rankingTools(library));
    noteOf(library, { term: id, paragraph: TELLING, script: 'hans', rank: 0 });
  }
  for (const document of library.documents) {
    originalLink(document, document.passages[0] ?? null);
    originalLink(document, document.passages.at(-1) ?? null);
  }
}
