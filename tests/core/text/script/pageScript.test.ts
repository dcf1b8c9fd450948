import { describe, expect, it } from 'vitest';
import { pageScriptOf } from '../../../../core/text/script/pageScript';

describe('pageScriptOf', () => {
  it.each([
    ['Simplified by its characters', '携手构建网络空间命运共同体', null, 'hans'],
    ['Traditional by its characters', '攜手構建網路空間命運共同體', null, 'hant'],
    ['characters against a wrong lang', '攜手構建網路空間命運共同體', 'zh-CN', 'hant'],
    ['lang where characters do not tell', '北斗 中文', 'zh-TW', 'hant'],
    ['lang of the other script', '北斗 中文', 'zh-Hans', 'hans'],
    ['English', 'The digital divide is wide', 'en', 'latin'],
    [
      'English that quotes a name',
      'The term 网络主权 means cyber sovereignty in English',
      null,
      'latin',
    ],
    [
      'Chinese with English words',
      '在 World Internet Conference 上，中國提出數位絲綢之路倡議',
      null,
      'hant',
    ],
    ['nothing but lang', '', 'zh-HK', 'hant'],
    ['nothing at all', '', null, 'latin'],
    ['lang without a script', '123', 'zh', 'latin'],
  ] as const)('%s', (_, sample, lang, script) => {
    expect(pageScriptOf(sample, lang)).toBe(script);
  });
});
