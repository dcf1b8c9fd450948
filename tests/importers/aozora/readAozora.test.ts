import { describe, expect, it } from 'vitest';
import { isAozora, readAozora } from '../../../importers/aozora/readAozora';

const LEGEND = `-------------------------------------------------------
【テキスト中に現れる記号について】

《》：ルビ
（例）渡《わた》し場
-------------------------------------------------------
`;

/** A text with a head, the legend and its source, and the lines in between. */
const textWith = (...lines: string[]) =>
  [
    '渡し場の朝',
    '――ある日記から――',
    '川辺里子',
    '',
    LEGEND,
    ...lines,
    '',
    '底本：「渡し場」川辺書房',
    '入力：山田',
  ].join('\n');

const blocksOf = (...lines: string[]) =>
  readAozora(textWith(...lines))
    .blocks.slice(3, -2)
    .map((block) =>
      block.type === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text,
    );

describe('a text with the marks of Aozora Bunko', () => {
  it.each([
    ['loses readings', '　川の水《みず》が澄む。', ['川の水が澄む。']],
    [
      'loses the bar before what a reading is of',
      '　古い｜渡し場《わたしば》である。',
      ['古い渡し場である。'],
    ],
    ['loses notes of the typist', '　静か［＃「静か」に傍点］だ。［＃地付き］', ['静かだ。']],
    ['loses a line of nothing but notes', '［＃改ページ］', []],
    [
      'has headings that a note tells',
      '［＃３字下げ］一　舟［＃「一　舟」は大見出し］',
      ['## 一　舟'],
    ],
    ['has headings between two notes', '［＃中見出し］夜［＃中見出し終わり］', ['### 夜']],
    [
      'has headings on a line by themselves',
      '［＃ここから小見出し］\n夜明け\n［＃ここで小見出し終わり］\n舟が出る。',
      ['#### 夜明け', '舟が出る。'],
    ],
    [
      'has characters that are named by their code points',
      '※［＃「舟＋首」、U+8239、12-3］が来る。',
      ['船が来る。'],
    ],
    [
      'keeps what is said of others',
      '※［＃「敖／耳」、第4水準2-85-13］牙',
      ['※［＃「敖／耳」、第4水準2-85-13］牙'],
    ],
    ['has signs of repetition', 'まざ／＼と、しみ／″＼と', ['まざ〳〵と、しみ〴〵と']],
  ])('%s', (_, lines, expected) => {
    expect(blocksOf(...lines.split('\n'))).toEqual(expected);
  });

  it('begins with its title and those who wrote it, and ends with its source', () => {
    const { blocks, stated } = readAozora(textWith('　朝である。'));
    expect(stated).toMatchObject({ title: '渡し場の朝', author: '川辺里子' });
    expect(blocks.map(({ type }) => type)).toEqual([
      'heading',
      'byline',
      'byline',
      'paragraph',
      'credit',
      'credit',
    ]);
  });

  it.each([
    ['a translator', ['渡し場', 'ジョン・リバー', '川辺里子訳'], 'ジョン・リバー'],
    ['an author alone', ['渡し場', '川辺 里子'], '川辺 里子'],
    ['nobody', ['渡し場'], null],
  ])('is by whom its head says: %s', (_, head, author) => {
    expect(
      readAozora([...head, '', '朝《あさ》である。［＃改ページ］'].join('\n')).stated.author,
    ).toBe(author);
  });
});

describe('the marks of Aozora Bunko', () => {
  it.each([
    ['are told by their legend', textWith('朝である。'), true],
    ['are told by notes beside readings', '朝《あさ》だ。\n［＃改ページ］', true],
    ['are not the brackets of a Chinese title', '他读《史记》，又读《论语》。', false],
    ['are no brackets by themselves', '値段は［＃１２］とある。', false],
  ])('%s', (_, text, expected) => {
    expect(isAozora(text)).toBe(expected);
  });
});
