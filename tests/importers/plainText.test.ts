import { describe, expect, it } from 'vitest';
import { readText, readWritten } from '../../importers/text/importText';

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
      'circles before items',
      '标题\n要带的东西有：\n◎灯；\n◎绳子。',
      ['# 标题', 'paragraph: 要带的东西有：', 'item: 灯；', 'item: 绳子。'],
    ],
    [
      'paragraphs of one line between broken ones',
      [
        '渡口',
        '',
        '　　渡口在城的东边，每天早上六点开第一班船，晚上七点收最后一班，雾',
        '大的时候不开。',
        '　　船夫姓周，今年六十岁。他说自己在河上的日子比在岸上的多，夜里躺',
        '在床上还觉得晃。',
        '　　船只有一条，坐得下二十个人，从来没有翻过。',
        '　　桥造好以后，坐船的人少了一半。剩下的多半是到对岸去种菜的，挑着',
        '担子上桥太远。',
      ].join('\n'),
      [
        '# 渡口',
        'paragraph: 渡口在城的东边，每天早上六点开第一班船，晚上七点收最后一班，雾大的时候不开。',
        'paragraph: 船夫姓周，今年六十岁。他说自己在河上的日子比在岸上的多，夜里躺在床上还觉得晃。',
        'paragraph: 船只有一条，坐得下二十个人，从来没有翻过。',
        'paragraph: 桥造好以后，坐船的人少了一半。剩下的多半是到对岸去种菜的，挑着担子上桥太远。',
      ],
    ],
    [
      'one line a paragraph',
      '标题\n第一段的文字。\n第二段的文字。',
      ['# 标题', 'paragraph: 第一段的文字。', 'paragraph: 第二段的文字。'],
    ],
    [
      'a title above who wrote it and what they are',
      '桥与渡口,两岸往来的新篇章\n周明,河岸大学桥梁与渡口国际研究中心主任\n2015年，桥造好了。',
      [
        '# 桥与渡口,两岸往来的新篇章',
        'paragraph: 周明,河岸大学桥梁与渡口国际研究中心主任',
        'paragraph: 2015年，桥造好了。',
      ],
    ],
    [
      'a title above author, office and day',
      'The Mill and the River\nJane Miller\nInstitute for the Study of Mills and Rivers\nThe mill stood by the river, and nobody came.',
      [
        '# The Mill and the River',
        'paragraph: Jane Miller',
        'paragraph: Institute for the Study of Mills and Rivers',
        'paragraph: The mill stood by the river, and nobody came.',
      ],
    ],
    [
      'a head of labels, none of which is the title itself',
      '作者: 周明 看板: 桥梁\n標題: 桥与渡口\n時間: Sun Nov 5\n　　桥造好了，渡口还在那里，往来的人各走各的。',
      [
        'byline: 作者: 周明 看板: 桥梁',
        'paragraph: 標題: 桥与渡口',
        'paragraph: 時間: Sun Nov 5',
        'paragraph: 桥造好了，渡口还在那里，往来的人各走各的。',
      ],
    ],
    [
      'rows of a list that no title stands above',
      '桥 河上的路\n渡口 上船的地方\n船 渡河用的',
      ['paragraph: 桥 河上的路', 'paragraph: 渡口 上船的地方', 'paragraph: 船 渡河用的'],
    ],
    [
      'the name of a chapter below its number',
      '第一章\n\n上船\n\n天还没亮，老周就把缆绳解开了，江上只有水声。\n\n第二章\n\n“今天雾大。”\n\n没有人答话。',
      [
        '## 第一章',
        '### 上船',
        'paragraph: 天还没亮，老周就把缆绳解开了，江上只有水声。',
        '## 第二章',
        'paragraph: “今天雾大。”',
        'paragraph: 没有人答话。',
      ],
    ],
    [
      'articles that stand above what they say',
      '渡船規則\n\n第 1 條\n渡船應每年檢查一次。\n\n第 1-1 條\n未經檢查者，不得航行。',
      [
        '# 渡船規則',
        '#### 第 1 條',
        'paragraph: 渡船應每年檢查一次。',
        '#### 第 1-1 條',
        'paragraph: 未經檢查者，不得航行。',
      ],
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
    [
      'two lines that go on from those before',
      'Старый маяк\n\nМаяк стоит на скале уже сто лет. Смотритель живёт внизу, в деревне,\nи поднимается к фонарю каждый вечер пешком.\n\nЗимой дорогу заносит снегом, и тогда он ночует наверху. Печь топят углём,\nкоторый осенью привозят на лодке.',
      [
        '# Старый маяк',
        'paragraph: Маяк стоит на скале уже сто лет. Смотритель живёт внизу, в деревне, и поднимается к фонарю каждый вечер пешком.',
        'paragraph: Зимой дорогу заносит снегом, и тогда он ночует наверху. Печь топят углём, который осенью привозят на лодке.',
      ],
    ],
    [
      'verse',
      'the road went up\nthe road came down\nand nobody was on it\n\nthe sea was grey',
      [
        'paragraph: the road went up',
        'paragraph: the road came down',
        'paragraph: and nobody was on it',
        'paragraph: the sea was grey',
      ],
    ],
    [
      'chapters with a full stop behind their number',
      'CHAPTER I.\n\nThe salt pans lie a mile below the village.\n\nCHAPTER II.\n\nThe road goes up from the pans by eleven turns.',
      [
        '## CHAPTER I.',
        'paragraph: The salt pans lie a mile below the village.',
        '## CHAPTER II.',
        'paragraph: The road goes up from the pans by eleven turns.',
      ],
    ],
    [
      'pages with feet and heads',
      'Harbours have exchanged tide tables by post for two hundred years, and\nthe errors in them are corrected by hand in the margins, in\n\n\nFerro          [Page 1]\n\f\nMemo 4411      Tide Tables\n\nred ink, which does not survive copying.\n\nA table is a sequence of lines.\n\n\nFerro          [Page 2]\n',
      [
        'paragraph: Harbours have exchanged tide tables by post for two hundred years, and the errors in them are corrected by hand in the margins, in red ink, which does not survive copying.',
        'paragraph: A table is a sequence of lines.',
      ],
    ],
    [
      'pages with the same head',
      '河面不宽。\n\f渡口志　2\n\n桥很新。\n\f渡口志　3\n\n船没有了。',
      ['paragraph: 河面不宽。', 'paragraph: 桥很新。', 'paragraph: 船没有了。'],
    ],
    [
      'pages that begin with different lines',
      '河面不宽。\n\f桥很新。\n\f船没有了。',
      ['paragraph: 河面不宽。', 'paragraph: 桥很新。', 'paragraph: 船没有了。'],
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

describe('text that is written in Markdown', () => {
  it.each([
    [
      'headings',
      '# 桥\n\n桥造好了。\n\n## 渡口\n\n渡口还在。',
      ['heading', 'paragraph', 'heading', 'paragraph'],
    ],
    ['keys before it', '---\nsource: 河岸学报\n---\n\n桥造好了。', ['paragraph']],
    ['no marks at all', '桥\n桥造好了。', ['heading', 'paragraph']],
  ])('is read as that: %s', async (_, text, types) => {
    const draft = await readWritten(text);
    if (draft.case !== 'document') throw new Error(draft.case);
    expect(draft.document.blocks.map(({ type }) => type)).toEqual(types);
    expect(draft.document.blocks[0]?.text).toMatch(/^桥/);
  });
});

describe('who worked on a text, at its end', () => {
  it.each([
    ['(審核:周明、李禾)'],
    ['（审核：周明）'],
    ['責任編輯:周明'],
    ['【編輯：周明】'],
    ['校對：周明'],
    ['终审：周明'],
    ['(監製:周明)'],
    ['譯者：周明'],
  ])('is a credit: %s', (line) => {
    expect(blocksOf(`桥\n桥造好了。\n${line}`).at(-1)).toBe(`credit: ${line}`);
  });

  it.each([['審核制度：橋由河岸市管理。'], ['编辑部设在河岸。']])(
    'is none where it says something: %s',
    (line) => {
      expect(blocksOf(`桥\n桥造好了。\n${line}`).at(-1)).toBe(`paragraph: ${line}`);
    },
  );
});
