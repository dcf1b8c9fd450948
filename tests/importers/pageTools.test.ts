import { describe, expect, it } from 'vitest';
import { isPageTool, leadsElsewhere } from '../../importers/html/pageTools';

describe('a line of a page', () => {
  it.each([
    '打印本页',
    '分享到',
    '返回顶部',
    '字号：默认 大 超大',
    '上一篇：堆肥',
    '請繼續往下閱讀...',
    '跳至内容',
    'Share this article',
    'Skip to main content',
    '4 min read',
    'Back to top',
    'Advertisement',
  ])('is a button or a label: %s', (line) => {
    expect(isPageTool(line)).toBe(true);
  });

  it.each([
    '打印店开在码头边上。',
    '分享会在周五晚上举行。',
    '上一次来这里是十年前',
    'Share prices fell on Monday.',
    'Skip the queue and you will be sorry.',
    'Print is not dead',
    'Listen to the sea',
  ])('is text: %s', (line) => {
    expect(isPageTool(line)).toBe(false);
  });

  it.each([
    ['相关阅读', true],
    ['延伸閱讀：', true],
    ['Related articles', true],
    ['相关概念与定义', false],
    ['Related work', false],
  ])('stands above links to other pages: %s, %s', (heading, expected) => {
    expect(leadsElsewhere(heading)).toBe(expected);
  });
});
