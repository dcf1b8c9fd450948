import { describe, expect, it } from 'vitest';
import {
  givenAuthor,
  givenTitle,
  isOfAnother,
  titleOf,
} from '../../../../importers/pdf/headings/title';

describe('what a file’s properties say', () => {
  it.each([
    ['Of Ferries', 'Of Ferries'],
    ['渡', null],
    ['渡船', '渡船'],
    ['doi:10.1016/j.ferry.2005.01.006', null],
    ['ISBN 978-3-16-148410-0', null],
    ['88300 162..177', null],
    ['10811.exe', null],
  ])('is a title or none: %s', (given, title) => {
    expect(givenTitle(given)).toBe(title);
  });

  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['微软用户', null],
    ['Windows 用户', null],
    ['Microsoft Office User', null],
    ['lenovo', null],
    ['HP', null],
    ['Dell Spelling', 'Dell Spelling'],
  ])('is an author or none: %s', (given, author) => {
    expect(givenAuthor(given)).toBe(author);
  });
});

describe('the title of the properties is of another text', () => {
  const page = (...texts: string[]) => texts.map((text) => ({ text, page: 1 }));
  const TEXT = 'The river has a ferry, which goes twice a day but not in winter, they say.';
  it.each([
    ['where another one stands above the text', '第四届', '渡船', page('渡船', TEXT), true],
    ['but not where the pages show it', '渡 船', '渡船的来历', page('渡船的来历', TEXT), false],
    ['but not in a part of a text', 'Of Ferries', 'Boats', page(TEXT, 'Boats', TEXT), false],
    ['but not above a section', 'Of Ferries', '2 Boats', page('2 Boats', TEXT), false],
    ['but not where nothing is shown', 'Of Ferries', null, page(TEXT), false],
    ['where it is the name of a file', 'ferry-notes', null, page(TEXT), true],
    ['but not where such a name is shown', 'node-ferry', null, page('node-ferry', TEXT), false],
  ])('%s', (_, given, shown, lines, expected) => {
    expect(isOfAnother(given, shown, lines)).toBe(expected);
  });
});

describe('the title that pages show', () => {
  const heading = (text: string, size: number, page = 1) => ({ text, size, page });
  const parts = [heading('Before', 14), heading('Today', 14), heading('Later', 14, 3)];
  it.each([
    ['is the largest', [heading('Notes', 14), heading('Of Ferries', 20)], null, 'Of Ferries'],
    ['is no number', [heading('~70%', 30), heading('Of Ferries', 20)], null, 'Of Ferries'],
    ['is what a label says', [heading('某大学', 30), heading('论文题目：渡船', 20)], null, '渡船'],
    [
      'stands above larger parts',
      [heading('Of Ferries', 12), ...parts],
      'Of Ferries',
      'Of Ferries',
    ],
    ['is no number of a part', [heading('1 Ferries', 12), ...parts], '1 Ferries', 'Before'],
    ['is none of what is not there', [], null, null],
  ])('%s', (_, headings, opening, title) => {
    expect(titleOf(headings, opening)).toBe(title);
  });
});
