import { describe, expect, it } from 'vitest';
import { readText } from '../../importers/text/importText';

function rowsIn(text: string): string[] {
  const draft = readText(text);
  if (draft.case !== 'document') throw new Error(draft.case);
  return draft.document.blocks.filter(({ type }) => type === 'row').map((block) => block.text);
}

const PROSE =
  'The ferry crossed the river twice a day in summer and once a day in winter,\nwhen nobody wanted to go anywhere at all.';

describe('tables whose columns spaces make', () => {
  it.each<[string, string, string[]]>([
    [
      'begin below each other',
      'Ferry     Year   Seats\nLong Ford 1830   12\nMill      1851   8',
      [],
    ],
    [
      'begin below each other, with gaps of two spaces',
      'Ferry      Year  Seats\nLong Ford  1830  12\nMill       1851  8',
      ['Ferry\tYear\tSeats', 'Long Ford\t1830\t12', 'Mill\t1851\t8'],
    ],
    [
      'end below each other, with lines drawn between them',
      '  Ferry        Seats\n  -----        -----\n  Long Ford       12\n  Mill             8',
      ['Ferry\tSeats', 'Long Ford\t12', 'Mill\t8'],
    ],
    [
      'are of full-width characters',
      '渡口    年份    座位\n長灘    1830    十二\n磨坊口  1851    八',
      ['渡口\t年份\t座位', '長灘\t1830\t十二', '磨坊口\t1851\t八'],
    ],
    ['are none of two lines with two words', 'Ada Quill      1830\nBo Reed        1851', []],
    [
      'are none where spaces fill lines',
      'a  b c   d e\nlong  words stand  here\nand   others too',
      [],
    ],
    [
      'are no verses',
      '春眠不觉晓，    处处闻啼鸟。\n夜来风雨声，    花落知多少。\n白日依山尽，    黄河入海流。',
      [],
    ],
    [
      'are no heads with something at the right edge',
      'Coast Group                              A. Quill\nNumber 47                           Harbour Office\nFor all                                  May 1999',
      [],
    ],
    ['are no lists', '-   one thing\n-   another one\n-   a third', []],
  ])('%s', (_, table, expected) => {
    expect(rowsIn(`${PROSE}\n\n${table}\n\n${PROSE}`)).toEqual(expected);
  });
});
