import { describe, expect, it } from 'vitest';
import type { Unlevelled } from '../../../../importers/pdf/headings/headingLevels';
import { numbered } from '../../../../importers/pdf/headings/numberedHeadings';

const text = (written: string): Unlevelled => ({
  case: 'block',
  block: { type: 'paragraph', text: written, page: 1 },
});
const title = (written: string, size = 22): Unlevelled => ({
  case: 'heading',
  heading: { text: written, size, font: 'f', depth: null },
  page: 1,
  isGuessed: true,
});

const headingsOf = (entries: readonly Unlevelled[]) =>
  numbered(entries).flatMap((entry) => (entry.case === 'heading' ? [entry.heading.text] : []));

describe('short numbered paragraphs', () => {
  const body = '坚持建管并重、养护优先。';
  it.each([
    [
      'are headings',
      ['一、总体要求', body, '二、主要任务', body],
      ['一、总体要求', '二、主要任务'],
    ],
    ['are none alone', ['一、总体要求', body], []],
    ['are none below each other', ['一、总体要求', '二、主要任务', '三、其他', body], []],
    ['are none as sentences', ['一、坚持建管并重。', body, '二、养护优先。', body], []],
    ['are none at the end', [body, '一、总体要求', body, '二、主要任务'], []],
  ])('%s', (_, written, headings) => {
    expect(headingsOf([title('通知'), ...written.map(text)])).toEqual(['通知', ...headings]);
  });

  it('are none where headings are told by their look', () => {
    const entries = [title('通知'), title('一、总则', 16), text('二、范围'), text(body)];
    expect(headingsOf([...entries, text('三、其他'), text(body)])).toEqual(['通知', '一、总则']);
  });
});

describe('short paragraphs that are numbered as parts of sections', () => {
  const body = '坚持建管并重、养护优先。';
  const section = (written: string) => title(written, 14);
  it.each<[string, Unlevelled[], string[]]>([
    [
      'are headings where sections are told by their look',
      [section('一、问题'), text('1.1 背景'), text(body), text('1.2 提出'), text(body)].concat([
        section('二、模型'),
        text('2.1 假设'),
        text('1.样本足够大'),
        text('2.不考虑其他'),
      ]),
      ['1.1 背景', '1.2 提出', '2.1 假设'],
    ],
    [
      'are none as items of a list',
      [section('一、问题'), text('1.1 背景'), text('1.2 提出'), text('1.3 其他'), text(body)],
      [],
    ],
    [
      'are none where others of them look like headings',
      [
        section('一、问题'),
        title('1.1 背景', 12),
        text(body),
        title('1.2 提出', 12),
        text(body),
      ].concat([text('1.3 提出'), text(body)]),
      ['1.1 背景', '1.2 提出'],
    ],
    [
      'are none where they do not count on',
      [section('一、问题'), text('3.4 公里'), text(body), text('2.2 公里'), text(body)].concat([
        text('7.1 公里'),
        text(body),
        text('1.9 公里'),
        text(body),
      ]),
      [],
    ],
  ])('%s', (_, entries, headings) => {
    const others = headingsOf([title('通知'), ...entries]).filter((own) => /^\d/.test(own));
    expect(others).toEqual(headings);
  });
});

describe('a short paragraph that is numbered as a section', () => {
  const body = '坚持建管并重、养护优先。';
  it.each<[string, Unlevelled[], string[]]>([
    [
      'is a heading before its first part',
      [text('1 数据'), text(body), title('1.1 来源', 12), text(body)],
      ['1 数据', '1.1 来源'],
    ],
    [
      'is none before a part of another',
      [text('3 公里'), text(body), title('1.1 来源', 12)],
      ['1.1 来源'],
    ],
    [
      'is none before a second part',
      [text('1 公里'), text(body), title('1.2 来源', 12)],
      ['1.2 来源'],
    ],
    ['is none as a sentence', [text('1 数据从何而来。'), title('1.1 来源', 12)], ['1.1 来源']],
    [
      'is none beyond another heading',
      [text('1 公里'), title('说明', 12), title('1.1 来源', 12)],
      ['说明', '1.1 来源'],
    ],
  ])('%s', (_, entries, headings) => {
    expect(headingsOf([title('通知'), ...entries])).toEqual(['通知', ...headings]);
  });
});
