import { describe, expect, it } from 'vitest';
import { givenAuthor, givenTitle, titleOf } from '../../../importers/pdf/headings/title';
import { joinLines, spacesAround, wordsOf } from '../../../importers/pdf/layout/joinLines';
import { listMarkOf } from '../../../importers/pdf/layout/listMark';
import { textOf } from '../../../importers/pdf/runs/lineText';

describe('joining lines', () => {
  const words = wordsOf(['the under-representation of well-known consumers', 'interoperability']);
  it.each([
    ['words with a space', 'the quiet', 'work', 'the quiet work'],
    ['ideographs without one', '海底电', '缆。', '海底电缆。'],
    ['a hyphen that the line made', 'consum-', 'ers here', 'consumers here'],
    ['a hyphen of the document', 'under-', 'representation', 'under-representation'],
    ['a word that is whole elsewhere', 'interop-', 'erability', 'interoperability'],
    ['a compound of English', 'forty-', 'four', 'forty-four'],
    ['a hyphen before a capital', 'the Rhine-', 'Main area', 'the Rhine-Main area'],
    ['a soft hyphen', 'infra\u00ad', 'structure', 'infrastructure'],
    ['a dash', 'in 1990 -', 'or later', 'in 1990 - or later'],
    ['Korean with a space', '해저', '케이블', '해저 케이블'],
    ['Chinese and Latin as they stand elsewhere', '光缆', 'TAT-8', '光缆 TAT-8'],
    ['nothing', '', 'word', 'word'],
    [
      'a closing quotation mark with a space',
      'against “piracy.”',
      'The contours',
      'against “piracy.” The contours',
    ],
    ['an opening one, too', 'of this concept,', '“piracy,” are', 'of this concept, “piracy,” are'],
    ['quotation marks of Chinese without one', '他说“是”', '“不”', '他说“是”“不”'],
    [
      'a dash that stands close to its words',
      'the impact—',
      'the parents',
      'the impact—the parents',
    ],
    ['a dash with spaces', 'the impact —', 'the parents', 'the impact — the parents'],
    ['a prefix before what is a word elsewhere', 'of non-', 'words here', 'of nonwords here'],
    ['years and numbers with a hyphen', 'demand 2023-', '0379;', 'demand 2023-0379;'],
    [
      'an address behind its scheme',
      'at https://',
      'example.org now',
      'at https://example.org now',
    ],
    [
      'an address behind a slash',
      'see https://example.org/doc/',
      'the-policy/.',
      'see https://example.org/doc/the-policy/.',
    ],
    [
      'an address and the words after it',
      'see https://example.org/',
      'for more',
      'see https://example.org/ for more',
    ],
    [
      'a letter box behind a stop',
      'mail to list@example.',
      'org or call',
      'mail to list@example.org or call',
    ],
    ['two words with a slash', 'either/', 'or', 'either/or'],
    ['a year that was parted', '到2', '023年底', '到2023年底'],
    ['a number that was parted before noughts', '共有12', '00条船', '共有1200条船'],
    ['thousands that were parted', '增至3,', '450万元', '增至3,450万元'],
    ['a decimal that was parted', '水深只有3.', '75米', '水深只有3.75米'],
    ['two numbers with a space', '电话02', '2345号', '电话02 2345号'],
    ['a number and a year', '第3', '2023年版', '第3 2023年版'],
    ['numbers of English with a space', 'in 20', '023 of', 'in 20 023 of'],
  ])('takes %s', (_, text, next, joined) => {
    expect(joinLines(text, next, words, true)).toBe(joined);
  });

  it.each([
    ['with a space', ['光缆 TAT-8 投入使用'], true],
    ['without', ['光缆TAT投入使用，2022年'], false],
    ['in neither', ['光缆'], false],
  ])('knows documents that set Latin letters %s', (_, lines, spaced) => {
    expect(spacesAround(lines)).toBe(spaced);
  });
});

describe('the text of a line', () => {
  const piece = (text: string, x: number, more: { size?: number; y?: number } = {}) => {
    const { size = 10, y = 100 } = more;
    const width = text.length * size;
    return { text, x, y, width, size, font: 'f', block: null, isSpaced: false };
  };
  const raised = (text: string, x: number) => piece(text, x, { size: 6, y: 96 });
  const none = () => false;
  it.each([
    ['the letters that radicals stand for', [piece('⼀⺠⻅', 0)], '一民见'],
    ['ligatures apart', [piece('de\ufb01ned', 0)], 'defined'],
    ['no footnote mark', [piece('工钱。', 0), raised('1', 30)], '工钱。'],
    ['a raised number after a unit', [piece('12 km', 0), raised('2', 50)], '12 km2'],
    ['the raised letters of an ordinal', [piece('10', 0), raised('th', 20)], '10th'],
    [
      'nothing between spread ideographs',
      [piece('显', 0), { ...piece('示', 14), isSpaced: true }],
      '显示',
    ],
    [
      'no spaces where a line was spread out',
      [piece('治水如 治 病 ， 急则治其标', 0)],
      '治水如治病，急则治其标',
    ],
    ['the spaces between names', [piece('张三 李四 王五', 0)], '张三 李四 王五'],
    [
      'an indent of an em',
      [piece('第一章', 0), { ...piece('总论', 45), isSpaced: true }],
      '第一章 总论',
    ],
    ['one space for many', [piece('a', 0), { ...piece('  b', 20), isSpaced: true }], 'a b'],
  ])('has %s', (_, pieces, text) => {
    expect(textOf(pieces, none)).toBe(text);
  });

  it('leaves out a raised number that a note answers to', () => {
    const pieces = [piece('12 km', 0), raised('2', 50)];
    expect(textOf(pieces, (mark) => mark === '2')).toBe('12 km');
  });
});

describe('list marks', () => {
  it.each([
    ['• 第一', { isCertain: true, length: 2, isBullet: true }],
    ['\uf0b7第一', { isCertain: true, length: 1, isBullet: true }],
    ['– one', { isCertain: false, length: 2, isBullet: true }],
    ['1. one', { isCertain: false, length: 3, isBullet: false }],
    ['（一）总则', { isCertain: false, length: 3, isBullet: false }],
    ['一、总则', { isCertain: false, length: 2, isBullet: false }],
    ['[4] Vale', { isCertain: false, length: 3, isBullet: false }],
    ['③ three', { isCertain: false, length: 1, isBullet: false }],
  ])('are told: %s', (text, mark) => {
    expect(listMarkOf(text)).toEqual(mark);
  });

  it.each(['1990 was a year', '-foo', 'A word', '一、二', '3.14 metres', '——破折号', '* * *'])(
    'are not seen in %s',
    (text) => {
      expect(listMarkOf(text)).toBeNull();
    },
  );
});

describe('titles', () => {
  it.each([
    [' 海底电缆\u0000 ', '海底电缆'],
    ['untitled', null],
    ['(anonymous)', null],
    ['Microsoft Word - report.doc', null],
    ['report.pdf', null],
    ['https://example.org/a', null],
    ['', null],
    [undefined, null],
  ])('of a file are believed if a person gave them: %j', (given, title) => {
    expect(givenTitle(given)).toBe(title);
  });

  it('of programs are no authors either', () => {
    expect([givenAuthor('林若溪'), givenAuthor('admin'), givenAuthor(null)]).toEqual([
      '林若溪',
      null,
      null,
    ]);
  });

  it.each([
    [
      'the largest heading of the first pages',
      [
        { text: 'Chapter 1', size: 14, page: 1 },
        { text: 'Waiting Rooms', size: 20, page: 2 },
        { text: 'Larger, later', size: 30, page: 3 },
      ],
      'Waiting Rooms',
    ],
    ['no table of contents', [{ text: 'Contents', size: 20, page: 1 }], null],
    ['nothing', [], null],
  ])('are otherwise %s', (_, headings, title) => {
    expect(titleOf(headings)).toBe(title);
  });
});
