import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PackBlock } from '../../../core/pack/blocks';
import { joinKnown } from '../../../core/suggest/joinKnown';
import type { Suggestion } from '../../../core/suggest/suggestion';
import { type SuggestionInput, suggestTerms } from '../../../core/suggest/suggestTerms';
import { withoutRejected } from '../../../core/suggest/withoutRejected';
import { readWordTable } from '../../../core/suggest/words/wordTable';
import { readWordWeights } from '../../../core/suggest/words/wordWeights';

const table = (language: 'zh' | 'en') =>
  readWordTable(readFileSync(`data/suggest/${language}.txt`, 'utf8'));
const tables = { zh: table('zh'), en: table('en') };
const wordWeights = {
  zh: readWordWeights(readFileSync('data/suggest/zhWords.txt', 'utf8')),
  en: readWordWeights(''),
};
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function blocksOf(...texts: string[]): PackBlock[] {
  return texts.map((text) =>
    text.startsWith('# ')
      ? { type: 'heading', level: 2, text: text.slice(2) }
      : { type: 'paragraph', text },
  );
}

function suggest(texts: string[], more: Partial<SuggestionInput> = {}): Suggestion[] {
  const steps = suggestTerms({
    documents: [{ id: 'd', title: null, language: null, blocks: blocksOf(...texts) }],
    tables,
    wordWeights,
    segment: (text) => segmenter.segment(text),
    converters: null,
    most: 50,
    ...more,
  });
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

const LAW = [
  '第一条 本法所称密码，是指采用特定变换的方法对信息等进行加密保护、安全认证的技术、产品和服务。',
  '第二条 根据《中华人民共和国网络安全法》，国家密码管理部门负责管理全国的密码工作。',
  '第三条 从事密码科研的机构（以下统称密码工作机构）应当配合国家密码管理部门。',
];

const STANDARD = [
  'A Credential Service Provider (CSP) issues credentials. The CSP keeps records of each CSP customer.',
  'Quadratic Funding was called "liberal radicalism" by the World Trade Organization.',
];

describe('words that no dictionary has', () => {
  const GRID = ['饋線自動化讓故障區段在五分鐘內隔離。', '數字孿生系統由市政務部門建設。'];
  it.each([
    ['begin with a rare character', '饋線自動化', '線自動化'],
    ['end with one that goes with it', '數字孿生系統', '生系統'],
  ])('are not torn where they %s', (_, whole, torn) => {
    const names = suggest(GRID).map(({ name }) => name);
    expect(names).toContain(whole);
    expect(names).not.toContain(torn);
  });
});

describe('names in capitals', () => {
  it.each([
    [
      'persons that a word joins',
      'They asked Walter Lippmann and John Dewey.',
      ['Walter Lippmann', 'John Dewey'],
    ],
    ['a place and what it owns', "He read Wisconsin's Online Dispute Act.", ['Online Dispute Act']],
    [
      'one in which a preposition joins two things',
      'She left the Department of Health and Ageing.',
      ['Department of Health and Ageing'],
    ],
    [
      'one that joins two common words',
      'He read Property and Contract.',
      ['Property and Contract'],
    ],
    ['one that is named for whom it comes from', "It follows Moore's Law.", ["Moore's Law"]],
    ['cells that a tab parts', 'Low\tHigh\n\nPersonal Safety', ['Personal Safety']],
  ])('end where the next one begins: %s', (_, text, expected) => {
    const names = suggest([text]).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(expected));
    expect(names.filter((name) => /[\t\n]|Lippmann and|Wisconsin's/.test(name))).toEqual([]);
  });
});

describe('a title', () => {
  it.each([
    ['根据《公共数据授权运营实施规范（试行）》制定。', '公共数据授权运营实施规范（试行）'],
    ['根据《公共数据授权运营实施规范》制定（试行）。', '公共数据授权运营实施规范'],
  ])('has both of its brackets or none: %s', (text, expected) => {
    expect(suggest([text])[0]?.name).toBe(expected);
  });
});

describe('a symbol', () => {
  it('begins a name in Chinese, too', () => {
    const names = suggest(['我們支持⿻投票，「⿻投票」很公平。']).map(({ name }) => name);
    expect(names).toContain('⿻投票');
  });
});

describe('a label', () => {
  it.each([
    ['車輛對電網（V2G）：五百輛公務車下班後放電。', true],
    ['車輛對電網（V2G）仍在試驗：五百輛公務車下班後放電。', false],
  ])('ends with its bracket: %s', (text, isLabel) => {
    const labels = suggest([text]).filter(({ reasons }) => reasons.includes('label'));
    expect(labels.length > 0).toBe(isLabel);
  });
});

describe('what any law says', () => {
  it('is ranked behind what it is about', () => {
    const names = suggest([
      '未投保责任保险的，没收违法所得；情节严重的，责令停业整顿。',
      '经营者应当办理责任保险。',
    ]).map(({ name }) => name);
    const at = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
    expect(at('责任保险')).toBeLessThan(at('违法所得'));
    expect(at('责任保险')).toBeLessThan(at('停业整顿'));
  });
});

describe('terms that are suggested', () => {
  it.each([
    ['a title', LAW, '中华人民共和国网络安全法', 'title'],
    ['a definition', LAW, '密码', 'definition'],
    ['what a law calls it from here on', LAW, '密码工作机构', 'definition'],
    ['a quotation', STANDARD, 'liberal radicalism', 'quote'],
    ['a long form with its acronym', STANDARD, 'Credential Service Provider', 'acronym'],
    ['a name in capitals', STANDARD, 'World Trade Organization', 'capitals'],
    ['a gloss', ['该组织支持国际电信联盟（ITU）。'], '国际电信联盟', 'gloss'],
    [
      'a Latin word',
      ['研究人员用 Kubernetes 部署服务，Kubernetes 很流行。'],
      'Kubernetes',
      'capitals',
    ],
  ])('say why: %s', (_, texts, name, reason) => {
    const found = suggest(texts).find((suggestion) => suggestion.name === name);
    expect(found?.reasons).toContain(reason);
  });

  it('recur only where they stand more than once, and have a reason in any case', () => {
    const suggestions = suggest([...LAW, ...STANDARD]);
    const once = suggestions.filter(({ count }) => count === 1);
    expect(once.flatMap(({ reasons }) => reasons)).toContain('wording');
    expect(once.flatMap(({ reasons }) => reasons)).not.toContain('recurring');
    expect(suggestions.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });

  it('stand where they say they do', () => {
    for (const { places, name, count } of suggest([...LAW, ...STANDARD])) {
      expect(count).toBeGreaterThanOrEqual(places.length);
      const texts = places.map(({ block, start, end }) =>
        [...LAW, ...STANDARD][block]?.slice(start, end),
      );
      expect(texts).toContain(name);
    }
  });

  it('give a definition verbatim, with its place', () => {
    const { definition } = suggest(LAW).find(({ name }) => name === '密码') ?? {};
    expect(definition).toMatchObject({ document: 'd', block: 0 });
    expect(definition?.text).toMatch(/^密码，是指采用.+服务。$/);
    expect(LAW[0]?.slice(definition?.start, definition?.end)).toBe(definition?.text);
  });

  it('have an acronym as another name of the long form, and not beside it', () => {
    const suggestions = suggest(STANDARD);
    const long = suggestions.find(({ name }) => name === 'Credential Service Provider');
    expect(long?.otherNames).toContainEqual({
      text: 'CSP',
      language: 'en',
      role: 'acronym',
      origin: 'document',
    });
    expect(suggestions.map(({ name }) => name)).not.toContain('CSP');
  });

  it('are joined to the term of the library that has one of their names', () => {
    const known = [{ text: 'credential service providers', term: 'csp' }];
    const { open } = joinKnown(suggest(STANDARD), known);
    const joined = open.find(({ joins }) => joins === 'csp');
    expect(joined?.otherNames.map(({ text }) => text)).toContain('CSP');
  });

  it('are not proposed where the library has every name', () => {
    const known = [{ text: '中華人民共和國網絡安全法', term: 'law' }];
    const joined = joinKnown(suggest(LAW), known);
    expect(joined.open.map(({ name }) => name)).not.toContain('中华人民共和国网络安全法');
    expect(joined.known.map(({ name, joins }) => [name, joins])).toEqual([
      ['中华人民共和国网络安全法', 'law'],
    ]);
  });

  it('keep the form of the document and mark what was generated', () => {
    const converters = {
      toTraditional: (text: string) => text.replaceAll('密码', '密碼'),
      toTaiwan: (text: string) => text.replaceAll('密码', '加密'),
      toHongKong: (text: string) => text.replaceAll('密码', '密碼'),
      toSimplified: (text: string) => text,
    };
    const found = suggest(LAW, { converters }).find(({ name }) => name === '密码');
    expect(found?.otherNames).toEqual([
      { text: '密碼', language: 'zh-Hant', role: 'label', origin: 'generated' },
      { text: '加密', language: 'zh-Hant-TW', role: 'alias', origin: 'generated' },
    ]);
  });

  it('come from documents in two languages at once', () => {
    const documents = [
      { id: 'zh', title: null, language: 'zh-Hans', blocks: blocksOf(...LAW) },
      { id: 'en', title: null, language: 'en', blocks: blocksOf(...STANDARD) },
    ];
    const suggestions = suggest([], { documents });
    const from = (id: string) =>
      suggestions.filter(({ places }) => places[0]?.document === id).map(({ name }) => name);
    expect(from('zh')).toContain('密码');
    expect(from('en')).toContain('World Trade Organization');
    const confidences = suggestions.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  });

  it('are never a single character, however short the text is', () => {
    const names = suggest(['配方见《石桥修缮规程》，保护区见本条，统称区。⿻']).map(
      ({ name }) => name,
    );
    expect(names).toContain('石桥修缮规程');
    expect(names.filter((name) => /^[\p{Script=Han}A-Za-z]$/u.test(name))).toEqual([]);
  });

  it('are never only numbers and what is counted, but for what the text calls so', () => {
    const text =
      '石桥用了二十五年，三十公里，是二十一世纪的石桥。二十五年以后石桥要修，修桥三十公里。《二十五年》写石桥。';
    const names = suggest([text]).map(({ name }) => name);
    expect(names).toContain('石桥');
    expect(names).toContain('二十五年');
    expect(names).not.toContain('三十公里');
    expect(names).not.toContain('二十一世纪');
  });

  it('are none where there is no text', () => {
    expect(suggest([])).toEqual([]);
    expect(suggest(['', '。，！', '   '])).toEqual([]);
  });

  it('do not come back once rejected, in whatever script or number', () => {
    const suggestions = suggest([...LAW, ...STANDARD]);
    const kept = withoutRejected(suggestions, ['密碼', 'world trade organizations']);
    expect(kept.map(({ name }) => name)).not.toContain('密码');
    expect(kept.map(({ name }) => name)).not.toContain('World Trade Organization');
    expect(kept.length).toBe(suggestions.length - 2);
  });
});
