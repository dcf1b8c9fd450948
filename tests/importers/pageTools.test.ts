import { describe, expect, it } from 'vitest';
import { isPageTool, leadsElsewhere } from '../../importers/html/pageTools';

describe('a line of a page', () => {
  it.each([
    '打印本页',
    '分享到',
    '返回顶部',
    '字号：默认 大 超大',
    '上一篇：堆肥',
    '返回目录 下一章',
    '【打印本页】【关闭窗口】',
    '扫一扫在手机打开当前页',
    '您当前的位置：首页 > 通知公告',
    '請繼續往下閱讀...',
    '跳至内容',
    'Share this article',
    'Skip to main content',
    '4 min read',
    'Back to top',
    'Advertisement',
    'Comments (5 posted)',
    '12 comments',
    'Read now',
    'Slideshow ( 3 images )',
    '精彩视频推荐',
    '我要评论(0)',
  ])('is a button or a label: %s', (line) => {
    expect(isPageTool(line)).toBe(true);
  });

  it.each([
    '打印店开在码头边上。',
    '分享会在周五晚上举行。',
    '下一章说到渡口的历史。',
    '渡口的位置：青石以东。',
    '【渡口】',
    '上一次来这里是十年前',
    'Share prices fell on Monday.',
    'Skip the queue and you will be sorry.',
    'Print is not dead',
    'Listen to the sea',
    'Comments are free, but facts are sacred',
    '视频推荐了三本书',
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
