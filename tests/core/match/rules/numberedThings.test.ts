import { describe, expect, it } from 'vitest';
import { isNumberOfThing } from '../../../../core/match/rules/numberedThings';

/** The acronym stands between the two bars. */
function judge(marked: string): boolean {
  const [before = '', , after = ''] = marked.split('|');
  return isNumberOfThing(before, after);
}

describe('a letter with a number', () => {
  it.each([
    ['a gate', 'Passengers go to gate |G7| now'],
    ['a gate in Chinese', '登机口|G7|已关闭'],
    ['a flat', 'Flat |G7|, Coburg Court'],
    ['a carriage', '坐在|G7|车厢'],
    ['a year of school', '本校|G7|年级新生'],
    ['a way that is driven along', '从烟台走|G20|进城'],
    ['a postcode', 'Glasgow |G20| 9AB'],
    ['a model after its number', 'an EliteBook 840 |G7| with'],
    ['a model after its letters', '惠普DL380 |G7|服务器'],
    ['a bulb', 'a |G20| bulb'],
    ['an operand', '填入 =|G7|*2'],
    ['an argument', '=SUM(|G7|,'],
    ['the end of a range', 'select A1:|G20| and sort'],
    ['the beginning of one', 'the range |G7|:H9'],
    ['a word of a program', 'N40 |G20| X10'],
    ['what has been given a number', '乐章编号 |G7| 缺谱'],
    ['who bids', '竞买号牌 |G20| 举牌'],
    ['where a stone is put', '棋谱：黑|G7|长'],
    ['where the next one is put', '黑G7长，白|G8|扳'],
    ['the second of two gates', 'from gates at gate G7 and |G20| now'],
    ['the third of three', '展位 G5、G6、|G7|'],
    ['the second who bids', '竞买号牌 G20 与 |G7| 举牌'],
    ['a model of a series', '新款3系（|G20|）到店'],
    ['a chord behind one', 'from C to |G7| and'],
    ['a chord behind a minor one', 'Am, then |G7|'],
    ['a chord before one', '从|G7|转C'],
    ['a chord in a row', '|G7|–Cmaj7'],
  ])('numbers %s', (_, marked) => {
    expect(judge(marked)).toBe(true);
  });

  it.each([
    ['beside another group', 'In 2023 G20 and |G7| leaders met'],
    ['beside another group in Chinese', '出席G20和|G7|峰会'],
    ['who has relations with it', '对华关系（|G7|）声明'],
    ['after a year', 'In 2023 |G7| leaders met'],
    ['after a number of people', 'About 840 |G20| delegates'],
    ['after a year of a meeting', 'for YouTube 2024 |G7| streams'],
    ['after a verb', 'a row over |G20| membership'],
    ['after a plain flat', 'with flat |G20| growth'],
    ['after a colon', 'members: |G7|, and India'],
    ['before a year', '|G7| (2024) communiqué'],
    ['after countries on a coast', '沿海国家期待|G20|峰会'],
    ['behind an article', 'A |G7| meeting'],
    ['before another group', '|G7| and G20 leaders'],
    ['before a capital', '|G7| Canada'],
    ['before a group of eight', '|G7|, D-8 and others'],
    ['behind who says it in plain words', '他表白|G7|的立场'],
    ['before exports', '|G20|出口下降'],
  ])('numbers nothing %s', (_, marked) => {
    expect(judge(marked)).toBe(false);
  });
});
