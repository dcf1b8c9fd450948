import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import { makeDocument, makeName, makePack, makeParagraphs, makeTerm } from '../pack/packs';

const named = (id: string, ...names: string[]) =>
  makeTerm(id, {
    names: names.map((name, at) => makeName(name, { role: at === 0 ? 'label' : 'alias' })),
  });

describe('passages', () => {
  const library = createLibrary([
    makePack({
      documents: [
        makeDocument('text', {
          blocks: [
            { type: 'byline', text: '某人' },
            { type: 'heading', level: 2, text: '一' },
            { type: 'paragraph', text: '第一段' },
            { type: 'credit', text: '（审核）' },
          ],
        }),
      ],
    }),
  ]);

  it('are all blocks but headings, numbered from 1', () => {
    expect(library.document('text')?.passages).toEqual([
      { document: 'text', number: 1, text: '某人' },
      { document: 'text', number: 2, text: '第一段' },
      { document: 'text', number: 3, text: '（审核）' },
    ]);
  });

  it.each([
    ['text', 2, '第一段'],
    ['text', 0, undefined],
    ['text', 4, undefined],
    ['text', Number.NaN, undefined],
    ['gone', 1, undefined],
  ])('%s %d is %s', (document, number, text) => {
    expect(library.passage(document, number)?.text).toBe(text);
  });
});

describe('mentions', () => {
  const library = createLibrary([
    makePack({
      documents: [
        makeParagraphs('text', ['二十国集团数字经济倡议与數字經濟。', '无关', '二十国集团']),
      ],
      terms: [
        named('initiative', '二十国集团数字经济倡议'),
        named('g20', '二十国集团'),
        named('digital-economy', '数字经济'),
        named('silent', '别的'),
      ],
    }),
  ]);

  it('in a passage are the longest ones, in order, not overlapping', () => {
    expect(library.mentionsIn('text', 1)).toEqual([
      { term: 'initiative', document: 'text', passage: 1, start: 0, end: 11 },
      { term: 'digital-economy', document: 'text', passage: 1, start: 12, end: 16 },
    ]);
    expect(library.mentionsIn('text', 2)).toEqual([]);
    expect(library.mentionsIn('gone', 1)).toEqual([]);
  });

  it('of a term are also those inside names of other terms, in order', () => {
    expect(
      library.mentionsOf('g20').map(({ passage, start, end }) => [passage, start, end]),
    ).toEqual([
      [1, 0, 5],
      [3, 0, 5],
    ]);
    expect(library.mentionsOf('digital-economy').map(({ start }) => start)).toEqual([5, 12]);
    expect(library.mentionsOf('silent')).toEqual([]);
    expect(library.mentionsOf('gone')).toEqual([]);
  });

  it('give the term its passages, each once', () => {
    expect(library.passagesOf('digital-economy').map(({ number }) => number)).toEqual([1]);
    expect(library.passagesOf('g20').map(({ number }) => number)).toEqual([1, 3]);
  });

  it('tell which terms a text names', () => {
    expect([...library.termsIn('二十國集團數字經濟倡議')].sort()).toEqual([
      'digital-economy',
      'g20',
      'initiative',
    ]);
    expect(library.termsIn('').size).toBe(0);
  });
});

describe('a heading', () => {
  const library = createLibrary([
    makePack({
      documents: [
        makeDocument('text', {
          blocks: [
            { type: 'paragraph', text: '开头' },
            { type: 'heading', level: 2, text: '中国方案与网络主权' },
            { type: 'paragraph', text: '正文' },
            { type: 'paragraph', text: '谈网络主权' },
            { type: 'heading', level: 2, text: '再谈中国方案' },
          ],
        }),
      ],
      terms: [named('solution', '中国方案'), named('sovereignty', '网络主权')],
    }),
  ]);

  it('speaks for the passage under it (the last one, if none is) where no passage names the term', () => {
    expect(library.passagesOf('solution').map(({ number }) => number)).toEqual([2, 3]);
    expect(library.mentionsOf('solution')).toEqual([]);
  });

  it('adds nothing to a term that passages name', () => {
    expect(library.passagesOf('sovereignty').map(({ number }) => number)).toEqual([3]);
  });
});

describe('ambiguous names', () => {
  const ambiguous = (texts: string[]) =>
    createLibrary([
      makePack({
        documents: [makeParagraphs('text', texts)],
        terms: [
          makeTerm('beidou', {
            names: [
              makeName('北斗卫星导航系统'),
              makeName('北斗', { role: 'alias', ambiguous: true }),
            ],
            supportedBy: ['silk-road'],
          }),
          named('silk-road', '数字丝绸之路'),
        ],
      }),
    ])
      .mentionsOf('beidou')
      .map(({ passage }) => passage);

  it.each([
    ['alone do not count', ['推广北斗服务。'], []],
    ['count beside the full name', ['推广北斗服务。', '北斗卫星导航系统'], [1, 2]],
    ['count beside a supporting term', ['推广北斗服务。', '数字丝绸之路'], [1]],
  ])('%s', (_, texts, passages) => {
    expect(ambiguous(texts)).toEqual(passages);
  });
});

describe('several packs', () => {
  const own = makePack({
    id: 'own',
    documents: [makeParagraphs('text', ['又一篇谈网络主权。']), makeParagraphs('other', ['别的'])],
    terms: [
      named('cyber-sovereignty', '数据主权'),
      makeTerm('claim', { names: [makeName('主张')], supportedBy: ['cyber-sovereignty'] }),
    ],
  });
  const library = createLibrary([makePack(), own]);

  it('share one library, and say where a document is from', () => {
    expect(library.documents.map(({ id, pack }) => [id, pack])).toEqual([
      ['text', 'sample'],
      ['own/text', 'own'],
      ['other', 'own'],
    ]);
    expect(library.passage('own/text', 1)?.document).toBe('own/text');
  });

  it('keep apart what has the same id, in references too', () => {
    expect(library.terms.map(({ id }) => id)).toEqual([
      'cyber-sovereignty',
      'own/cyber-sovereignty',
      'claim',
    ]);
    expect(library.term('claim')?.supportedBy).toEqual(['own/cyber-sovereignty']);
  });

  it('find the terms of one pack in the documents of another', () => {
    expect(library.passagesOf('cyber-sovereignty').map(({ document }) => document)).toEqual([
      'text',
      'own/text',
    ]);
  });
});

describe('a document that takes too long', () => {
  /** A clock that stands still but while a document with `slow` in its text is read. */
  function libraryWith(...texts: string[]) {
    const documents = texts.map((text, at) => makeParagraphs(`text-${at}`, [text, text]));
    const times = texts.flatMap((text) => {
      const step = text.includes('慢') ? 10_000 : 0;
      // Asked for when a document begins, and after each passage that is read and gone through.
      return step === 0 ? [0, 0, 0, 0, 0] : [0, step];
    });
    return createLibrary(
      [makePack({ documents })],
      null,
      () => {},
      () => times.shift() ?? 0,
    );
  }

  it('is left out of the library, the others and all terms are in it', () => {
    const library = libraryWith('网络主权。', '慢慢读网络主权。', '还有网络主权。');
    expect(library.documents.map(({ id }) => id)).toEqual(['text-0', 'text-2']);
    expect(library.leftOut.map(({ id }) => id)).toEqual(['text-1']);
    expect(library.document('text-1')).toBeNull();
    expect(library.passage('text-1', 1)).toBeNull();
    expect(library.term('cyber-sovereignty')).not.toBeNull();
    expect(library.mentionsOf('cyber-sovereignty').map(({ document }) => document)).toEqual([
      'text-0',
      'text-0',
      'text-2',
      'text-2',
    ]);
  });

  it('is none where all are read in good time', () => {
    expect(libraryWith('网络主权。').leftOut).toEqual([]);
  });
});
