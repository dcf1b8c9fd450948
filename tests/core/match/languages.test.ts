import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../core/library/compileIndex';
import { createMatcher } from '../../../core/match/createMatcher';
import type { NameRole } from '../../../core/pack/types';
import {
  LANGUAGE_TAGS,
  type Language,
  type ListedLanguage,
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
    expect(scanFor(near, language, name)).toMatchObject([{ kind: 'variant' }]);
    const isByWord = near.split(' ').length === name.split(' ').length && near.includes(' ');
    expect(isByWord).toBe(traits.variants === 'words');
  });

  it('is told as one of a region where it is', () => {
    const [match] = scanFor(name, language, name);
    expect(match?.form).toBe(traits.isRegional ? 'regional' : 'label');
  });
});

it('a short name is no word of its own where segmentation says so', () => {
  const short = { chinese: ['南南合作', '海南南合作社'] } as const;
  for (const language of LANGUAGE_TAGS) {
    const { segmentation } = traitsOf(language);
    if (segmentation === null) continue;
    const [name, within] = short[segmentation];
    expect(scanFor(within, language, name)).toEqual([]);
    expect(scanFor(name, language, name)).toHaveLength(1);
  }
});
