import type { PackTerm } from '../../core/pack/types';
import { createRandom, type Random } from './random';

/**
 * Characters of names: the first 1,200 of the CJK block weighted towards a small core, as in real
 * terminology, where 国, 网, 数, 全 … stand in many names and so fill the first filter.
 */
const CORE =
  '网络空间命运共同体全球数据安全倡议治理发展合作国际主权霸权主义多边经济技术信息互联人工智能数字鸿沟南方';
const CJK_START = 0x4e00;
const CJK_SPREAD = 6_000;

const SYLLABLES = [
  'glo',
  'bal',
  'da',
  'ta',
  'se',
  'cu',
  'ri',
  'ty',
  'net',
  'work',
  'cy',
  'ber',
  'com',
  'pact',
];

/**
 * `count` made-up terms of one name each, no two alike: 85 % Chinese of 4 to 12 characters, 15 %
 * English of two to four words.
 */
export function makeTerms(count: number): PackTerm[] {
  const random = createRandom(count);
  const texts = new Set<string>();
  while (texts.size < count) {
    texts.add(random.chance(0.85) ? chineseName(random) : englishName(random));
  }
  return [...texts].map((text, position) => ({
    id: `term-${position}`,
    kind: 'concept',
    weight: 1,
    names: [{ text, language: /^[a-z]/.test(text) ? 'en' : 'zh-Hans', role: 'label' }],
  }));
}

export function chineseCharacter(random: Random): string {
  return random.chance(0.5)
    ? (CORE[random.below(CORE.length)] as string)
    : String.fromCharCode(CJK_START + random.below(CJK_SPREAD));
}

function chineseName(random: Random): string {
  const length = 4 + random.below(9);
  return Array.from({ length }, () => chineseCharacter(random)).join('');
}

export function englishWord(random: Random): string {
  return Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join('');
}

function englishName(random: Random): string {
  return Array.from({ length: 2 + random.below(3) }, () => englishWord(random)).join(' ');
}
