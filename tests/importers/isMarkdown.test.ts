import { describe, expect, it } from 'vitest';
import { isMarkdown } from '../../importers/text/isMarkdown';

describe('whether a text is Markdown, whatever it is called', () => {
  it.each([
    ['a title by its hash', '# 桥与渡口\n\n桥造好了。\n', true],
    [
      'headings of chapters',
      'The mill stood here.\n\n## Rivers\n\nThey ran.\n\n## Mills\n\nThey turned.',
      true,
    ],
    ['headings in a file of Windows', '# 桥\r\n\r\n桥造好了。', true],
    ['a title behind the mark of the encoding', '\ufeff# 桥\n\n桥造好了。', true],
    ['keys before it', '---\ntitle: 桥与渡口\ndate: 2024-05-17\n---\n桥造好了。', true],
    [
      'keys with a list before it',
      '---\ntags:\n  - bridges\n- mills\ntitle: Bridges\n---\nThe mill.',
      true,
    ],
    ['nothing but lines', '桥与渡口\n桥造好了。', false],
    [
      'a line of dashes at its beginning',
      '---\nThe mill stood by the river.\n---\nNobody came.',
      false,
    ],
    ['a line of dashes and no second one', '---\ntitle: Bridges\nThe mill.', false],
    [
      'comments of settings',
      '# Where it listens.\nport = 80\n\n# Who may come in.\nusers = all',
      false,
    ],
    [
      'comments one below the other',
      '# Copyright of the mill.\n# All rights.\n\nrun the mill',
      false,
    ],
    ['labels of a network', '#桥梁 #渡口\n\n桥造好了。', false],
    ['a number', '# 1 of the list\nThe mill.', false],
    ['a rule of hashes', '######## ########\n\nThe mill.', false],
    ['nothing', '', false],
  ])('%s', (_, text, expected) => {
    expect(isMarkdown(text)).toBe(expected);
  });
});
