import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../../../core/text/sound/readingsOf';

describe('readingsOf', () => {
  it.each([
    ['网', ['wang']],
    ['行', ['xing', 'hang']],
    ['重', ['zhong', 'chong']],
    ['女', ['nu']],
  ])('%s', (character, readings) => {
    expect(readingsOf(character.charCodeAt(0))).toEqual(readings);
  });

  it('has the usual reading of each of the 3,755 most common characters', () => {
    const decoder = new TextDecoder('gb18030');
    const misread: string[] = [];
    for (let row = 0xb0; row <= 0xd7; row++) {
      for (let cell = 0xa1; cell <= 0xfe; cell++) {
        const character = decoder.decode(Uint8Array.of(row, cell));
        if (!/^\p{Script=Han}$/u.test(character)) continue;
        const usual = pinyin(character, { toneType: 'none', v: true }).replace('v', 'u');
        if (!readingsOf(character.charCodeAt(0)).includes(usual)) misread.push(character + usual);
      }
    }
    // What pinyin-pro gives for these three is not how they are read today.
    expect(misread).toEqual(['簿bo', '貉mo', '嚣ao']);
  });
});
