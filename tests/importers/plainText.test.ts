import { describe, expect, it } from 'vitest';
import { readText } from '../../importers/text/importText';

function blocksOf(text: string): string[] {
  const draft = readText(text);
  if (draft.case !== 'document') throw new Error(draft.case);
  return draft.document.blocks.map((block) =>
    block.type === 'heading'
      ? `${'#'.repeat(block.level)} ${block.text}`
      : `${block.type}: ${block.text}`,
  );
}

describe('plain text', () => {
  it.each([
    [
      'one line a paragraph',
      '标题\n第一段的文字。\n第二段的文字。',
      ['# 标题', 'paragraph: 第一段的文字。', 'paragraph: 第二段的文字。'],
    ],
    [
      'lines that were broken',
      'The road went over the hill and down\nto the river, where the mill stood\nand the miller slept all day long in\nthe shade of the only tree.\n\nNobody came.',
      [
        'paragraph: The road went over the hill and down to the river, where the mill stood and the miller slept all day long in the shade of the only tree.',
        'paragraph: Nobody came.',
      ],
    ],
    [
      'Chinese lines that were broken',
      '他认得每一个过河的人，也记得他们过河\n的理由：娶亲的，奔丧的，赶考的，逃债\n的，还有一些没有理由的，只是想到对岸\n去看一看。\n\n桥修好了。',
      [
        'paragraph: 他认得每一个过河的人，也记得他们过河的理由：娶亲的，奔丧的，赶考的，逃债的，还有一些没有理由的，只是想到对岸去看一看。',
        'paragraph: 桥修好了。',
      ],
    ],
    [
      'chapters',
      '第一章　渡口\n　　河面不宽。\n第二章　桥\n　　桥很新。',
      ['## 第一章　渡口', 'paragraph: 河面不宽。', '## 第二章　桥', 'paragraph: 桥很新。'],
    ],
    [
      'sections',
      '引言\n\n一、背景\n\n河面不宽。\n\n二、结语\n\n桥很新。',
      ['# 引言', '## 一、背景', 'paragraph: 河面不宽。', '## 二、结语', 'paragraph: 桥很新。'],
    ],
    [
      'a list',
      '要带的东西如下：\n1. 雨衣\n2. 书\n3. 面包。',
      ['paragraph: 要带的东西如下：', 'item: 1. 雨衣', 'item: 2. 书', 'item: 3. 面包。'],
    ],
    [
      'bullets',
      '要带的东西如下：\n- 雨衣\n• 书',
      ['paragraph: 要带的东西如下：', 'item: 雨衣', 'item: 书'],
    ],
    [
      'underlined headings',
      'The mill\n========\n\nIt stood by the river.',
      ['# The mill', 'paragraph: It stood by the river.'],
    ],
    ['one sentence', '河面不宽。', ['paragraph: 河面不宽。']],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it('says what it guessed', () => {
    const draft = readText('标题\n第一段的文字。');
    expect(draft).toMatchObject({ doubts: [{ case: 'headingsGuessed' }] });
  });

  it('is refused if there is nothing in it', () => {
    expect(() => readText(' \n\u0007\n')).toThrow('nothingRecognised');
  });
});
