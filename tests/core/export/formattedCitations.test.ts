import { describe, expect, it } from 'vitest';
import type { ExportPassage } from '../../../core/export/items';
import {
  writeApa,
  writeChicago,
  writeGbt7714,
} from '../../../core/export/writers/formattedCitations';
import { makeExportPassage, makeItems, written } from './items';

const ADDRESS = 'https://example.org/a?b=1&c=2#:~:text=%E5%90%84';
const PASSAGES = [
  makeExportPassage(),
  makeExportPassage({
    page: 12,
    source: {
      document: 'b',
      date: '2024-05',
      author: 'John R. Doe',
      language: 'en',
      title: 'On <i>networks</i> & others',
      publisher: 'The Paper',
    },
  }),
  makeExportPassage({
    page: 12,
    original: null,
    source: { document: 'c', date: '2024', author: '新华社', url: null },
  }),
  makeExportPassage({
    original: null,
    source: { document: 'd', date: null, author: null, publisher: null, url: null },
  }),
  makeExportPassage({ source: { document: 'e', author: '张三、李四、王五、赵六' } }),
];

/** References by their lines. */
function linesOf(write: typeof writeApa, passages = PASSAGES): string[] {
  const { body } = written(write, makeItems({ passages }));
  return typeof body === 'string' ? body.trimEnd().split('\n') : [];
}

describe('formatted citations', () => {
  it('are set by GB/T 7714—2015', () => {
    expect(linesOf(writeGbt7714)).toEqual([
      `[1] 沈逸. 论网络主权[EB/OL]. (2024-05-17). ${ADDRESS}.`,
      `[2] DOE J R. On <i>networks</i> & others[EB/OL]. 2024: 12. ${ADDRESS}.`,
      '[3] 新华社. 论网络主权[Z]. 某报, 2024: 12.',
      '[4] 论网络主权[Z].',
      `[5] 张三, 李四, 王五, 等. 论网络主权[EB/OL]. (2024-05-17). ${ADDRESS}.`,
    ]);
  });

  it('are set by APA', () => {
    expect(linesOf(writeApa)).toContain(
      `Doe, J. R. (2024, May). On <i>networks</i> & others. The Paper. ${ADDRESS}`,
    );
    expect(linesOf(writeApa)).toContain('新华社. (2024). 论网络主权 (p. 12). 某报.');
  });

  it('are set by Chicago', () => {
    expect(linesOf(writeChicago)).toContain(
      `沈逸. 2024. “论网络主权.” 某报. May 17, 2024. ${ADDRESS}.`,
    );
  });

  it('have markup beside them in which texts are text', () => {
    const { html } = written(writeApa, makeItems({ passages: PASSAGES }));
    expect(html).toContain('<i>On &lt;i&#62;networks&lt;/i&#62; &#38; others</i>');
  });

  const on = (document: string, source: Partial<ExportPassage['source']>, original = ADDRESS) =>
    makeExportPassage({ original, source: { document, ...source } });

  it.each<[string, Partial<ExportPassage['source']>, [string, string, string]]>([
    [
      'a body on its own site',
      { author: 'World Health Organization', publisher: 'World Health Organization' },
      [
        'WORLD HEALTH ORGANIZATION. 论网络主权[EB/OL]. (2024-05-17). ',
        'World Health Organization. (2024, May 17). 论网络主权. https',
        'World Health Organization. 2024. “论网络主权.” World Health Organization. May 17, 2024. ',
      ],
    ],
    [
      'a page with the day on which it was added',
      { accessed: '2026-11-29' },
      [
        `沈逸. 论网络主权[EB/OL]. (2024-05-17)[2026-11-29]. ${ADDRESS}`,
        '沈逸. (2024, May 17). 论网络主权. 某报. ',
        '沈逸. 2024. “论网络主权.” 某报. May 17, 2024. ',
      ],
    ],
    [
      'a title that asks',
      { title: '何谓数据主权？' },
      [
        '沈逸. 何谓数据主权？[EB/OL]. (2024-05-17). ',
        '沈逸. (2024, May 17). 何谓数据主权？ 某报. ',
        '沈逸. 2024. “何谓数据主权？” 某报. May 17, 2024. ',
      ],
    ],
    [
      'a title with a full stop',
      { title: '数据有主权。' },
      [
        '沈逸. 数据有主权。[EB/OL]. (2024-05-17). ',
        '沈逸. (2024, May 17). 数据有主权。 某报. ',
        '沈逸. 2024. “数据有主权。” 某报. May 17, 2024. ',
      ],
    ],
    [
      'neither author nor day',
      { author: null, date: null, title: '白皮书' },
      ['白皮书[EB/OL]. ', '白皮书. (n.d.). 某报. ', '“白皮书.” n.d. 某报. '],
    ],
    [
      'a Chinese name in Latin letters',
      { author: 'Xi Jinping', language: 'en', title: 'Speech' },
      [
        'XI J. Speech[EB/OL]. ',
        'Xi, J. (2024, May 17). Speech. 某报. ',
        'Xi, Jinping. 2024. “Speech.” 某报. ',
      ],
    ],
    [
      'persons whose names are Chinese and Western',
      { author: '张三、John Doe' },
      [
        '张三, DOE J. 论网络主权[EB/OL]. ',
        '张三, & Doe, J. (2024, May 17). 论网络主权. 某报. ',
        '张三, and John Doe. 2024. “论网络主权.” 某报. ',
      ],
    ],
    [
      'a Western author of a Chinese text',
      { author: 'John R. Doe' },
      [
        'DOE J R. 论网络主权[EB/OL]. ',
        'Doe, J. R. (2024, May 17). 论网络主权. 某报. ',
        'Doe, John R. 2024. “论网络主权.” 某报. ',
      ],
    ],
    [
      'four persons and an English title',
      { author: 'John Doe, Jane Roe, Adam Smith, Mary Jones', language: 'en', title: 'Data law' },
      [
        'DOE J, ROE J, SMITH A, et al. Data law[EB/OL]. ',
        'Doe, J., Roe, J., Smith, A., & Jones, M. (2024, May 17). Data law. 某报. ',
        'Doe, John, Jane Roe, Adam Smith, and Mary Jones. 2024. “Data Law.” 某报. ',
      ],
    ],
  ])('are right for %s', (_, source, [standard, apa, chicago]) => {
    // A Chinese work beside it: each has its own words.
    const passages = [on('a', { author: '张三、李四、王五、赵六' }), on('b', source)];
    const lineOf = (write: typeof writeApa) =>
      linesOf(write, passages).find((line) => !/赵|等/u.test(line)) ?? '';
    expect(lineOf(writeGbt7714)).toContain(`[2] ${standard}`);
    expect(lineOf(writeApa).startsWith(apa), lineOf(writeApa)).toBe(true);
    expect(lineOf(writeChicago).startsWith(chicago), lineOf(writeChicago)).toBe(true);
    expect(linesOf(writeGbt7714, passages)[0]).toContain('王五, 等.');
  });

  it('are one for all places of a page on the web, which leads to the place of one alone', () => {
    const passages = [1, 2].map((number) => ({
      ...on('a', { author: null }, `https://example.org/#:~:text=${number}`),
      number,
    }));
    const [line, ...more] = linesOf(writeGbt7714, passages);
    expect(line).toBe('[1] 论网络主权[EB/OL]. (2024-05-17). https://example.org/a?b=1&c=2.');
    expect(more).toEqual([]);
    expect(linesOf(writeGbt7714, passages.slice(1))[0]).toContain('#:~:text=2.');
  });

  it('have addresses without spaces', () => {
    const passages = [on('a', {}, 'https://example.org/网络 主权')];
    expect(linesOf(writeApa, passages)[0]).toContain('https://example.org/网络%20主权');
  });

  it('lose nothing of passages, of which they have none', () => {
    const passages = [makeExportPassage({ text: 'one\ntwo\ud83d' })];
    expect(written(writeGbt7714, makeItems({ passages })).losses).toEqual([]);
  });

  it('are one for passages of one page, and none for nothing', () => {
    const [, , paper] = PASSAGES;
    if (paper === undefined) throw new Error('The document on paper is gone.');
    expect(linesOf(writeGbt7714, [paper, { ...paper, number: 9 }])).toHaveLength(1);
    expect(linesOf(writeGbt7714, [paper, { ...paper, number: 9, page: 13 }])).toHaveLength(2);
    expect(linesOf(writeGbt7714, [])).toEqual(['']);
  });
});
