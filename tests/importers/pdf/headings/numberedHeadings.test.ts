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
