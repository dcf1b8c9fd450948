import { describe, expect, test } from 'vitest';
import { briefLanguageName, languageName } from '../../../components/controls/languageName';
import { localizeIn, type TestLanguage } from '../mounted';

const CASES: { tag: string; language: TestLanguage; full: string; brief: string }[] = [
  { tag: 'zh-Hans', language: 'zh-Hans', full: '中文（简体）', brief: '简体' },
  { tag: 'zh-Hant-TW', language: 'zh-Hans', full: '中文（繁体，台湾）', brief: '台湾' },
  { tag: 'zh-Hant-HK', language: 'zh-Hant-TW', full: '中文（繁體，香港）', brief: '香港' },
  { tag: 'en', language: 'zh-Hant-TW', full: '英文', brief: '英文' },
  {
    tag: 'pt-BR',
    language: 'en',
    full: 'Portuguese (Brazil)',
    brief: 'Brazilian Portuguese',
  },
  { tag: 'fr', language: 'en', full: 'French', brief: 'French' },
  // What a file calls a language need be none.
  { tag: 'zh_CN', language: 'en', full: 'zh_CN', brief: 'zh_CN' },
  { tag: '中文', language: 'en', full: '中文', brief: '中文' },
];

describe('a language', () => {
  test.each(CASES)('$tag is “$full”, “$brief” beside a name', ({ tag, language, full, brief }) => {
    const text = localizeIn(language);
    expect(languageName(text, tag)).toBe(full);
    expect(briefLanguageName(text, tag)).toBe(brief);
  });
});
