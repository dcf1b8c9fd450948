import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import { explainingPassage } from '../../../core/ranking/explainingPassage';
import { createSearch } from '../../../core/search/createSearch';
import type { TextRange } from '../../../core/text/textRange';
import { builtInPack } from '../../../data/builtInPack';
import { makeName, makePack, makeParagraphs, makeTerm } from '../pack/packs';

/** A query and what comes first for it: a term, else a passage (`document#number`), else nothing at all. */
interface Query {
  why: string;
  query: string;
  term?: string;
  passage?: string;
  /** Not looked at while the search was made: for the figures alone. */
  heldBack?: true;
}

const fixture = (name: string): Query[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8'));
const queries = fixture('queries');
const library = createLibrary([builtInPack]);
const { search } = createSearch(library);

const marked = (text: string, ranges: TextRange[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('the labelled queries', () => {
  it.each(queries.filter(({ term }) => term))('$why: $query → $term', ({ query, term }) => {
    expect(search(query).terms[0]?.term).toBe(term);
  });

  it.each(queries.filter(({ passage }) => passage))(
    '$why: $query → $passage',
    ({ query, passage }) => {
      const { passages } = search(query);
      expect(passages[0] && `${passages[0].document}#${passages[0].passage}`).toBe(passage);
    },
  );

  it.each(queries.filter(({ term, passage }) => !term && !passage))(
    '$why: “$query” finds nothing',
    ({ query }) => {
      expect(search(query)).toEqual({ terms: [], documents: [], passages: [] });
    },
  );
});

/** Written and labelled before their author had read the search. */
describe('the queries not seen while the search was made', () => {
  const unseen = fixture('queriesUnseen');

  function isAnswered({ query, term, passage }: Query): boolean {
    const { terms, passages } = search(query);
    if (term) return terms[0]?.term === term;
    const [first] = passages;
    if (passage) return first !== undefined && `${first.document}#${first.passage}` === passage;
    return terms.length + passages.length === 0;
  }

  it.each([
    ['all', unseen],
    ['held back', unseen.filter(({ heldBack }) => heldBack)],
  ])('have the right result first in 95 of 100: %s', (name, cases) => {
    const answered = cases.filter(isAnswered).length;
    console.info(`queriesUnseen, ${name}: ${answered} of ${cases.length} answered right`);
    expect(answered / cases.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a term hit', () => {
  it.each([
    ['烏鎮', '乌镇峰会', ['乌镇']],
    ['wuzhenf', '乌镇峰会', ['乌镇峰']],
    ['wzfh', '乌镇峰会', ['乌镇峰会']],
    ['霸權', '网络霸权', ['霸权']],
    ['cybersov', 'cyber sovereignty', ['cyber sov']],
    ['g7', 'G7', ['G7']],
    [
      'digital g20',
      'G20 Digital Economy Development and Cooperation Initiative',
      ['G20', 'Digital'],
    ],
    ['soverignty in cyberspace', 'sovereignty in cyberspace', ['sovereignty in cyberspace']],
    ['网络空间命远共同体', '网络空间命运共同体', ['网络空间命运共同体']],
  ])('for %s shows where %s answers it', (query, matchedName, parts) => {
    const hit = search(query).terms.find((each) => each.matchedName === matchedName);
    expect(hit && marked(hit.matchedName, hit.ranges)).toEqual(parts);
  });

  it.each([
    ['乌镇峰会', '乌镇峰会', 'zh-Hans'],
    ['數位落差', '數位落差', 'zh-Hant-TW'],
    ['digital gap', 'digital divide', 'en'],
    ['szhg', '数字鸿沟', 'zh-Hans'],
  ])('for %s is labelled %s, in the script of the name found', (query, label, language) => {
    expect(search(query).terms[0]).toMatchObject({ label, labelLanguage: language });
  });

  it('leads to the passage that explains the term best', () => {
    const [hit] = search('乌镇峰会').terms;
    const passage = explainingPassage(library, 'wuzhen-summit');
    expect(hit).toMatchObject({ document: passage?.document, passage: passage?.number });
    expect(passage?.text).toContain('自2014年以來,中國已連續舉辦十二屆烏鎮峰會');
  });

  it('comes once per term, however many of its names answer', () => {
    const ids = search('网络').terms.map(({ term }) => term);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads to no passage where none mentions the term', () => {
    const silent = createLibrary([
      makePack({ terms: [makeTerm('one', { names: [makeName('别的')] })] }),
    ]);
    expect(createSearch(silent).search('别的').terms).toMatchObject([
      { term: 'one', document: null, passage: null },
    ]);
  });
});

describe('a library whose names have no pinyin', () => {
  const silent = createSearch(
    createLibrary([
      makePack({
        terms: [
          makeTerm('bank', { names: [makeName('人民银行')] }),
          makeTerm('port', { names: [makeName('重庆果园港', { language: 'zh-Hant' })] }),
        ],
        documents: [makeParagraphs('text', ['人民银行与重庆果园港。'])],
      }),
    ]),
  );

  it.each([
    ['renminyinhang', 'bank'],
    ['ren min yin hang', 'bank'],
    ['rmyh', 'bank'],
    ['renminyinhagn', 'bank'],
    ['chongqing', 'port'],
    ['chong2qing4', 'port'],
  ])('is searched by sound all the same: %s', (query, term) => {
    expect(silent.search(query).terms[0]?.term).toBe(term);
  });
});

describe('the order of term hits', () => {
  const named = (id: string, name: string) => makeTerm(id, { names: [makeName(name)] });
  const names = ['数字治理论坛', '全球数字治理', '数字治理', '数学治理'];
  const ordered = createSearch(
    createLibrary([
      makePack({
        terms: names.map((name, at) => named(`t${at}`, name)),
        documents: [makeParagraphs('text', [names.join('；')])],
      }),
    ]),
  );

  it('is: whole name, beginning, inside', () => {
    expect(ordered.search('数字治理').terms.map(({ label }) => label)).toEqual([
      '数字治理',
      '数字治理论坛',
      '全球数字治理',
    ]);
  });

  it('has a name that is nearly all there before one of which only the beginning is', () => {
    const ids = createSearch(
      createLibrary([
        makePack({
          terms: [named('long', '丝绸之路经济带与海上通道合作论坛'), named('short', '新丝绸之路')],
          documents: [makeParagraphs('text', ['丝绸之路经济带与海上通道合作论坛；新丝绸之路'])],
        }),
      ]),
    )
      .search('丝绸之路')
      .terms.map(({ term }) => term);
    expect(ids).toEqual(['short', 'long']);
  });

  it.each([
    ['sounds', '达而文', ['t0']],
    ['looks', '达尓文', ['t0']],
    ['neither sounds nor looks', '达国文', []],
  ])('has a short name of which one character %s like the typed one', (_, query, found) => {
    const { search: searchShort } = createSearch(
      createLibrary([
        makePack({
          terms: [named('t0', '达尔文')],
          documents: [makeParagraphs('text', ['达尔文'])],
        }),
      ]),
    );
    expect(searchShort(query).terms.map(({ term }) => term)).toEqual(found);
  });

  it.each([
    ['乌镇2025', 'wic-2025'],
    ['2025乌镇峰会', 'wic-2025'],
    ['大国competition', 'great-power-competition'],
  ])('has names with both parts of %s', (query, term) => {
    expect(search(query).terms[0]?.term).toBe(term);
  });

  it('takes no letters out of the middle of a word, unless they are many', () => {
    expect(search('cat').terms).toEqual([]);
    expect(search('security').terms.map(({ term }) => term)).toContain('cybersecurity');
    expect(search('space').terms.map(({ term }) => term)).toContain('cyberspace');
  });

  it('has similar names only where none begins like the query', () => {
    expect(ordered.search('数宇治理').terms.map(({ label }) => label)).toContain('数字治理');
    expect(ordered.search('数字治理').terms.map(({ label }) => label)).not.toContain('数学治理');
  });

  it('puts the weightier of equal terms first', () => {
    const { terms } = createSearch(
      createLibrary([
        makePack({
          terms: [
            makeTerm('generic', { weight: 3, names: [makeName('网络大国')] }),
            makeTerm('key', { weight: 1, names: [makeName('网络主权')] }),
          ],
          documents: [makeParagraphs('text', ['网络大国与网络主权。'])],
        }),
      ]),
    ).search('网络');
    expect(terms.map(({ term }) => term)).toEqual(['key', 'generic']);
  });
});

describe('a passage hit', () => {
  it('shows the words in the passage’s own script', () => {
    const [hit] = search('江南千年水乡').passages;
    expect(hit).toMatchObject({ excerptLanguage: 'zh-Hant-TW', document: 'chinese-wisdom-2025' });
    expect(hit && marked(hit.excerpt, hit.ranges)).toEqual(['江南千年水鄉']);
  });

  it('marks every word that was looked for and stands in the excerpt', () => {
    const [hit] = search('七国集团 广岛').passages;
    expect(hit && marked(hit.excerpt, hit.ranges)).toEqual(['七国集团', '广岛']);
  });

  it('takes a Latin word from its beginning only', () => {
    const english = createSearch(
      createLibrary([
        makePack({
          documents: [makeParagraphs('en', ['The internet.', 'A net.'], { language: 'en' })],
        }),
      ]),
    );
    expect(english.search('net').passages.map(({ passage }) => passage)).toEqual([2]);
    expect(english.search('The Inter').passages.map(({ passage }) => passage)).toEqual([1]);
  });

  it('does not run together what a full stop keeps apart', () => {
    const apart = createSearch(
      createLibrary([makePack({ documents: [makeParagraphs('text', ['强调网络。空间广阔。'])] })]),
    );
    expect(apart.search('网络空间').passages).toEqual([]);
  });
});

it('keeps its promises for any query', () => {
  const pieces = fc.constantFrom(
    '网络',
    '網路',
    'wu',
    'zhen',
    ' ',
    '“',
    'G20',
    '\ud83d',
    '的',
    'sov',
    '，',
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(query, (typed) => {
      const { terms, passages } = search(typed);
      expect(terms.length).toBeLessThanOrEqual(20);
      expect(passages.length).toBeLessThanOrEqual(20);
      for (const hits of [terms, passages]) {
        const scores = hits.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => a - b));
      }
      for (const { matchedName, ranges } of terms) expectRanges(matchedName, ranges);
      for (const { excerpt, ranges } of passages) expectRanges(excerpt, ranges);
    }),
    { numRuns: 300 },
  );
});

function expectRanges(text: string, ranges: TextRange[]): void {
  let from = 0;
  for (const { start, end } of ranges) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThan(start);
    from = end;
  }
  expect(from).toBeLessThanOrEqual(text.length);
}
