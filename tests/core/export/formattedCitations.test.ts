import { describe, expect, it } from 'vitest';
import {
  writeApa,
  writeChicago,
  writeGbt7714,
} from '../../../core/export/writers/formattedCitations';
import { makeExportPassage, makeItems } from './items';

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
  const { body } = write(makeItems({ passages }));
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
    const { html } = writeApa(makeItems({ passages: PASSAGES }));
    expect(html).toContain('<i>On &lt;i&#62;networks&lt;/i&#62; &#38; others</i>');
  });

  it('are one for passages of one page, and none for nothing', () => {
    const [, , paper] = PASSAGES;
    if (paper === undefined) throw new Error('The document on paper is gone.');
    expect(linesOf(writeGbt7714, [paper, { ...paper, number: 9 }])).toHaveLength(1);
    expect(linesOf(writeGbt7714, [paper, { ...paper, number: 9, page: 13 }])).toHaveLength(2);
    expect(linesOf(writeGbt7714, [])).toEqual(['']);
  });
});
