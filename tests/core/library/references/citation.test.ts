import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../core/library/createLibrary';
import { citation } from '../../../../core/library/references/citation';
import type { PackDocument } from '../../../../core/pack/types';
import { builtInPack } from '../../../../data/builtInPack';
import { makePack, makeParagraphs } from '../../pack/packs';

const builtIn = createLibrary([builtInPack]);

function cite(more: Partial<PackDocument>): string[] {
  const document = makeParagraphs('text', ['他说：“好。”'], { title: '论网络', ...more });
  return citation(createLibrary([makePack({ documents: [document] })]), 'text', 1).split('\n');
}

describe('citation', () => {
  it('quotes the Simplified document', () => {
    const [quote, source, url] = citation(builtIn, 'new-stage-2024', 2).split('\n');
    expect(quote).toBe(builtIn.passage('new-stage-2024', 2)?.text);
    expect(source).toBe(
      '——《构建网络空间命运共同体发展新阶段“新”在哪》，关键基础设施安全应急响应中心，2024年5月17日',
    );
    expect(url).toBe(builtIn.document('new-stage-2024')?.url);
  });

  it('quotes the Traditional document, verbatim whatever the typography around it', () => {
    const [quote, source, url] = citation(builtIn, 'chinese-wisdom-2025', 16).split('\n');
    expect(quote).toBe(builtIn.passage('chinese-wisdom-2025', 16)?.text);
    expect(source).toBe(
      '——沈逸：〈務實推進網路空間命運共同體建設,為世界貢獻中國智慧與中國方案〉，中國網，2025年11月11日',
    );
    expect(url).toBe('http://big5.china.com.cn/opinion2020/2025-11/11/content_118171514.shtml');
  });

  it.each<[string, Partial<PackDocument>, string]>([
    ['only a title', {}, '——《论网络》'],
    ['an author', { author: '某人' }, '——某人：《论网络》'],
    ['a publisher', { publisher: '某报' }, '——《论网络》，某报'],
    ['a date', { date: '2024-12-01' }, '——《论网络》，2024年12月1日'],
    [
      'everything, in English',
      {
        language: 'en',
        title: 'On networks',
        author: 'A. Nobody',
        publisher: 'The Paper',
        date: '2024-12-01',
      },
      '— A. Nobody, “On networks”, The Paper, 1 December 2024',
    ],
    ['marks in a title', { title: '论《网络》与〈序〉' }, '——《论〈网络〉与〈序〉》'],
    ['marks within those', { title: '《论《网络》》辨' }, '——《〈论《网络》〉辨》'],
    ['a title that has its marks', { title: '《论〈网络〉》' }, '——《论〈网络〉》'],
    ['two titles in one', { title: '《甲》与《乙》' }, '——《〈甲〉与〈乙〉》'],
    ['a mark without its other', { title: '论》网络' }, '——《论〉网络》'],
    [
      'quotations in a title, in English',
      { language: 'en', title: 'On “networks”, it’s said' },
      '— “On ‘networks’, it’s said”',
    ],
    [
      'marks in a title, in French',
      { language: 'fr', title: 'Le « réseau »' },
      '— «\u00a0Le “ réseau ”\u00a0»',
    ],
    ['a month', { date: '2024-12' }, '——《论网络》，2024年12月'],
    ['a year', { date: '2024' }, '——《论网络》，2024年'],
    [
      'a page',
      { blocks: [{ type: 'row', text: '他说：“好。”', page: 12 }] },
      '——《论网络》，第12页',
    ],
    [
      'a page, in English',
      {
        language: 'en-US',
        date: '2024-12',
        blocks: [{ type: 'paragraph', text: '他说：“好。”', page: 12 }],
      },
      '— “论网络”, December 2024, p. 12',
    ],
    [
      'everything, in German',
      {
        language: 'de',
        author: 'A. Niemand',
        date: '2024-12-01',
        blocks: [{ type: 'paragraph', text: '他说：“好。”', page: 12 }],
      },
      '— A. Niemand, „论网络“, 1. Dezember 2024, S. 12',
    ],
    ['a date, in Japanese', { language: 'ja', date: '2024-12-01' }, '――「论网络」、2024年12月1日'],
    ['a date, in Korean', { language: 'ko', date: '2024-12' }, '— 「论网络」, 2024년 12월'],
    ['a year, in no known language', { language: 'und', date: '2024' }, '— “论网络”, 2024'],
  ])('with %s', (_, more, source) => {
    expect(cite(more)).toEqual(['他说：“好。”', source]);
  });

  it('throws for a passage that does not exist, naming it', () => {
    expect(() => citation(builtIn, 'new-stage-2024', 99)).toThrow('99');
  });
});
