import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PackBlock } from '../../../core/pack/blocks';
import type { Suggestion } from '../../../core/suggest/suggestion';
import { type SuggestionInput, suggestTerms } from '../../../core/suggest/suggestTerms';
import { withoutRejected } from '../../../core/suggest/withoutRejected';
import { readWordTable } from '../../../core/suggest/words/wordTable';

const table = (language: 'zh' | 'en') =>
  readWordTable(readFileSync(`data/suggest/${language}.txt`, 'utf8'));
const tables = { zh: table('zh'), en: table('en') };
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
    known: [],
    tables,
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
    const joined = suggest(STANDARD, { known }).find(({ joins }) => joins === 'csp');
    expect(joined?.otherNames.map(({ text }) => text)).toContain('CSP');
  });

  it('are not proposed where the library has every name', () => {
    const known = [{ text: '中華人民共和國網絡安全法', term: 'law' }];
    expect(suggest(LAW, { known }).map(({ name }) => name)).not.toContain(
      '中华人民共和国网络安全法',
    );
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
