import { describe, expect, it } from 'vitest';
import { findDefinition } from '../../../core/suggest/describing/findDefinition';

/** What is said of the name between the bars; `null` where nothing is. */
function definitionIn(marked: string, language: 'zh' | 'en'): string | null {
  const [before = '', name = ''] = marked.split('|');
  const text = marked.replaceAll('|', '');
  const start = before.length;
  const found = findDefinition(text, { start, end: start + name.length }, language);
  return found === null ? null : text.slice(found.start, found.end);
}

describe('a definition', () => {
  it.each([
    ['zh', '|密码|，是指采用特定变换的技术。其他不是。', '密码，是指采用特定变换的技术。'],
    ['zh', '本法所称“|廊桥|”，是指桥面上有顶盖的桥梁。', '廊桥”，是指桥面上有顶盖的桥梁。'],
    ['zh', '|灰浆|：以糯米与石灰制成的黏结材料', '灰浆：以糯米与石灰制成的黏结材料'],
    [
      'en',
      'The |credential| is a document that says who somebody is. More.',
      'credential is a document that says who somebody is.',
    ],
    ['en', '|Mortar|: what holds stones together', 'Mortar: what holds stones together'],
  ] as const)('is the sentence that says what a name means, %s: %s', (language, marked, said) => {
    expect(definitionIn(marked, language)).toBe(said);
  });

  it.each([
    ['within a sentence of another', 'zh', '他们说起|密码|，是指望不上的。'],
    ['too short', 'zh', '|密码|：见下文'],
    [
      'a title and where it is found',
      'en',
      '|Debian|: 17 years of free software (http://example.org/talk.pdf)',
    ],
    [
      'a reference with an address',
      'en',
      '|Quadratic funding|: a primer, https://example.org/primer',
    ],
    ['an address behind a label', 'zh', '|主頁|：請見 https://example.org/docs 的說明文件'],
    ['an address behind a verb', 'zh', '|主页|是指 http://example.org/ 这个网站的首页。'],
  ] as const)('is none %s: %s, %s', (_, language, marked) => {
    expect(definitionIn(marked, language)).toBeNull();
  });
});
