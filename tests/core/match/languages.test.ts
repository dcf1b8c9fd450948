import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../core/library/compiling/compileIndex';
import { createMatcher } from '../../../core/match/createMatcher';
import type { NameRole } from '../../../core/pack/types';
import {
  LANGUAGE_TAGS,
  type Language,
  type ListedLanguage,
  languageTag,
  traitsOf,
} from '../../../core/text/languages';

interface Sample {
  name: string;
  /** A variant of it. */
  near: string;
  /** The name within what is no name. */
  within: string;
  acronym: string;
}

const SIMPLIFIED: Sample = {
  name: '网络空间命运共同体',
  near: '网络空间的命运共同体',
  within: '在网络空间命运共同体中',
  acronym: '上合',
};
const TRADITIONAL: Sample = {
  name: '網路空間命運共同體',
  near: '網路空間的命運共同體',
  within: '在網路空間命運共同體中',
  acronym: '上合',
};
const SAMPLES: Record<ListedLanguage, Sample> = {
  'zh-Hans': SIMPLIFIED,
  'zh-Hant': TRADITIONAL,
  'zh-Hant-TW': TRADITIONAL,
  'zh-Hant-HK': TRADITIONAL,
  en: {
    name: 'Community with a Shared Future in Cyberspace',
    near: 'Community of a Shared Future in Cyberspace',
    within: 'Subcommunity with a Shared Future in Cyberspace',
    acronym: 'SCO',
  },
  fr: {
    name: 'Souveraineté numérique de la communauté européenne',
    near: 'Souveraineté numérique dans la communauté européenne',
    within: 'Souveraineté numérique de la communauté européennement',
    acronym: 'ANSSI',
  },
  de: {
    name: 'Digitale Souveränität der Europäischen Gemeinschaft',
    near: 'Digitale Souveränität in der Europäischen Gemeinschaft',
    within: 'Digitale Souveränität der Europäischen Gemeinschaftspolitik',
    acronym: 'BSI',
  },
  ru: {
    name: 'цифровой суверенитет стран союза',
    near: 'цифровой суверенитет для стран союза',
    within: 'цифровой суверенитет стран союзаов',
    acronym: 'ООН',
  },
  ja: {
    name: '情報通信技術戦略本部',
    near: '情報通信の技術戦略本部',
    within: '新情報通信技術戦略本部長',
    acronym: '国連',
  },
  ko: {
    name: '사이버 공간 운명 공동체',
    near: '사이버 공간과 운명 공동체',
    within: '비사이버 공간 운명 공동체',
    acronym: '유엔',
  },
};

/** Finds a term of one name in a text. */
function scanFor(text: string, language: Language, name: string, role: NameRole = 'label') {
  const names = [{ text: name, language, role }];
  const index = compileIndex([{ id: 'a', kind: 'concept', weight: 1, names }]);
  return createMatcher(index).scan(text);
}

describe.each(LANGUAGE_TAGS)('a name in %s', (language) => {
  const { name, near, within, acronym } = SAMPLES[language];
  const traits = traitsOf(language);

  it('stands between what its language parts words by', () => {
    expect(scanFor(within, language, name)).toHaveLength(traits.wordBoundaries === 'none' ? 1 : 0);
  });

  it('is told from capitals only where there are such', () => {
    const found = scanFor(acronym.toLowerCase(), language, acronym, 'acronym');
    expect(found).toHaveLength(traits.hasCase ? 0 : 1);
  });

  it('varies as names of its language do', () => {
    if (traits.variants === 'none') {
      expect(scanFor(near, language, name)).toEqual([]);
      return;
    }
    expect(scanFor(near, language, name)).toMatchObject([{ kind: 'variant' }]);
    const isByWord = near.split(' ').length === name.split(' ').length && near.includes(' ');
    expect(isByWord).toBe(traits.variants === 'words');
  });

  it('has plurals where its language makes them', () => {
    const [noun, plural] = ['data embassy', 'data embassies'];
    expect(scanFor(plural, language, noun)).toHaveLength(traits.plural === 'english' ? 1 : 0);
  });

  it('is told as one of a region where it is', () => {
    const [match] = scanFor(name, language, name);
    expect(match?.form).toBe(traits.isRegional ? 'regional' : 'label');
  });
});

describe('a tag that is not in the table', () => {
  it.each<[string, Partial<ReturnType<typeof traitsOf>>]>([
    ['en-GB', { script: 'latin', variants: 'words', plural: 'english' }],
    ['de-AT', { script: 'latin', variants: 'none' }],
    ['pt-BR', { script: 'latin', variants: 'none', hasCase: true }],
    ['sr', { script: 'cyrillic', wordBoundaries: 'spaces' }],
    ['sr-Latn', { script: 'latin' }],
    ['el', { script: 'greek', hasCase: true }],
    ['th', { script: 'thai', segmentation: 'thai' }],
    ['ar', { script: 'other', wordBoundaries: 'spaces', hasCase: false }],
    ['ja-Latn', { script: 'latin' }],
    ['yue-Hant', { script: 'hant', variants: 'characters' }],
    ['zh-Latn', { script: 'latin', variants: 'none' }],
    ['und', { script: 'latin' }],
    ['und-Cyrl', { script: 'cyrillic' }],
    ['en-a', { script: 'other', variants: 'none' }],
    ['x', { script: 'other' }],
  ])('%s is treated by its script', (tag, traits) => {
    expect(traitsOf(tag)).toMatchObject(traits);
  });
});

describe('a tag as packs have it', () => {
  it.each([
    ['zh', 'hant', 'zh-Hant'],
    ['zh', 'hans', 'zh-Hans'],
    ['zh-CN', 'hant', 'zh-Hans'],
    ['zh-SG', 'hant', 'zh-Hans'],
    ['zh-TW', 'hans', 'zh-Hant-TW'],
    ['zh-hk', 'hans', 'zh-Hant-HK'],
    ['zh-MO', 'hans', 'zh-Hant-HK'],
    ['ZH-hans', 'hant', 'zh-Hans'],
    ['zh-Hans-CN', 'hant', 'zh-Hans'],
    ['zh-Latn-pinyin', 'hans', 'zh-Latn-pinyin'],
    ['EN', 'hans', 'en'],
    ['pt-br', 'hans', 'pt-BR'],
    ['en-a', 'hans', 'en-a'],
  ] as const)('of %s, in a text that looks %s, is %s', (tag, script, expected) => {
    expect(languageTag(tag, () => script)).toBe(expected);
    expect(languageTag(expected, () => script)).toBe(expected);
  });
});

it('a short name is no word of its own where segmentation says so', () => {
  const short = {
    chinese: ['南南合作', '海南南合作社'],
    japanese: ['京都', '東京都に'],
    thai: ['ไทย', 'ไทยแลนด์'],
  } as const;
  for (const language of LANGUAGE_TAGS) {
    const { segmentation } = traitsOf(language);
    if (segmentation === null) continue;
    const [name, within] = short[segmentation];
    expect(scanFor(within, language, name)).toEqual([]);
    expect(scanFor(name, language, name)).toHaveLength(1);
  }
});
