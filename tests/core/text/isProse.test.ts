import { describe, expect, it } from 'vitest';
import { isProse } from '../../../core/text/isProse';

const PROSE: [what: string, text: string][] = [
  ['one Chinese sentence', '各方在乌镇峰会上谈网络空间命运共同体。'],
  [
    'a news text of two languages',
    '【本报讯】本届乌镇峰会开幕，各方与会。\nThe Wuzhen Summit opened today.',
  ],
  ['one English sentence', 'The Wuzhen Summit was opened by many guests from all over the world.'],
  [
    'a request for comments',
    [
      'Internet Engineering Task Force (IETF)                        J. Doe, Ed.',
      'Request for Comments: 9999                                       Example',
      'Category: Standards Track                                       May 2025',
      '',
      '                 A Protocol for Notes in the Margin',
      '',
      'Abstract',
      '',
      '   This document describes how notes are sent from one reader to another,',
      '   and what has to be done where they are lost on the way.',
    ].join('\n'),
  ],
  [
    'a message of a list',
    [
      'From: someone at example.org',
      'Date: Mon, 3 Mar 2025 10:00:00 +0000',
      'Subject: the draft',
      '',
      '> I have read it and do not agree with the second part.',
      'Then tell us what you would like to see there instead.',
    ].join('\n'),
  ],
  ['a poem with its title', '题目\n\n春眠不觉晓，处处闻啼鸟。\n夜来风雨声，花落知多少。'],
  ['verses of short lines', '静夜思\n\n床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。'],
  [
    'a letter with its head',
    '发件人：秘书处\n收件人：各代表团\n主题：乌镇峰会日程\n\n各位代表：\n\n    请于明日上午九时到会。',
  ],
  [
    'Markdown with code between its sentences',
    '# 乌镇峰会\n\n各方在会上谈了一天，都有话说。\n\n```js\nconst a = 1;\nlet b = 2;\n```\n\n今天就到这里，谢谢大家。',
  ],
  [
    'Markdown whose fences are waves',
    '~~~\nconst a = 1;\nlet b = 2;\n~~~\nAll that was said there is put down here.',
  ],
  ['an announcement in Traditional characters', '各位同仁：\n明日放假。\n特此公告'],
];

const OTHER: [what: string, text: string][] = [
  ['nothing', ''],
  ['a name', '网络空间命运共同体'],
  ['a label', '预排：一带一路'],
  ['script', "const event = '乌镇峰会';\nshow(event);"],
  [
    'a program with comments',
    'def open(name):\n    # 打开乌镇峰会，欢迎各方代表前来参加会议。\n    show(name)\n    return name == 1',
  ],
  ['a comment over code', '// 打开乌镇峰会，欢迎各方代表前来参加会议。\nopen();'],
  [
    'a program with short comments between its lines',
    'open(a);\n/*\n打开会议。\n*/\nclose(a);\nshow(b);',
  ],
  ['names under each other', '乌镇峰会\n数字丝绸之路\n一带一路'],
  ['a listing of folders', '会议/\n├── 议程\n└── 名单，\n    ├── 甲方'],
  ['markup', '<p>各方在乌镇峰会上谈网络空间命运共同体。</p>'],
  ['a log', '2025-03-03 10:00:00 INFO  opened 乌镇峰会\n2025-03-03 10:00:01 WARN  closed 乌镇峰会'],
  ['settings', 'title: 乌镇峰会\nplace: 浙江\nguests: 1000'],
  ['a command and what it says', '$ npm test\nthis is what comes out of the test'],
  ['code that Markdown fences off, with a heading', '# 乌镇峰会\n\n```js\nconst a = 1;\n```'],
  ['a fence that is not closed', '```\n各方在会上谈了一天，都有话说。'],
  ['a table', '乌镇峰会 | 2014 | 浙江\n数字丝绸之路 | 2017 | 北京'],
];

describe('preformatted text', () => {
  it.each(PROSE)('is prose: %s', (_, text) => expect(isProse(text)).toBe(true));
  it.each(OTHER)('is not: %s', (_, text) => expect(isProse(text)).toBe(false));
});
