import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../core/text/guessLanguage';

describe('the language of a text of which nobody says', () => {
  it.each([
    ['网络空间命运共同体', 'zh-Hans'],
    ['網路空間命運共同體', 'zh-Hant'],
    ['主权', 'zh-Hans'],
    ['共同', 'zh-Hans'],
    ['データ大使館', 'ja'],
    ['取り組み', 'ja'],
    ['データ embassy', 'ja'],
    ['사이버 주권', 'ko'],
    ['цифровой суверенитет', 'ru'],
    ['цифровий суверенітет', 'uk'],
    ['κυριαρχία', 'el'],
    ['ไทย', 'th'],
    ['السيادة', 'ar'],
    ['ריבונות', 'he'],
    ['data embassy', 'en'],
    ['G7', 'en'],
    ['souveraineté numérique', 'und-Latn'],
    ['AI 治理', 'zh-Hans'],
    ['China’s 网信办, the Cyberspace Administration', 'en'],
    [
      '这个词在日本写作“サイバー”，在中国大陆和台湾、香港、新加坡各有各的写法，也各有各的来历。',
      'zh-Hans',
    ],
    ['2024', 'und'],
    ['', 'und'],
    ['\ud83d', 'und'],
  ])('“%s” is %s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
