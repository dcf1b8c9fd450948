import { describe, expect, it } from 'vitest';
import type { FlowLine } from '../../../../importers/pdf/layout/flowLine';
import { withoutInterruptions } from '../../../../importers/pdf/layout/withoutInterruptions';
import { fragmentsOf } from '../../../../importers/pdf/runs/fragment';
import { lineFrom } from '../../../../importers/pdf/runs/line';

function line(text: string, page: number, y: number): FlowLine {
  const run = { text, x: 0, y, width: 200, size: 10, font: 'f', block: null };
  const own = lineFrom(fragmentsOf([run]));
  return { ...own, page, region: page, columnLeft: 0, columnRight: 200, distance: null };
}

const kept = (last: string, head: string, next: string, apart = 40) =>
  withoutInterruptions([line(last, 1, 500), line(head, 2, 50), line(next, 2, 50 + apart)])
    .length === 3;

describe('a line at the top of a page', () => {
  it.each([
    [
      'parts a sentence',
      'The ferry goes twice a day in',
      'On Ferries',
      'summer and once in winter.',
    ],
    [
      'parts one of Chinese',
      '渡船每天开两班，到了夏天还',
      '渡口札记',
      '要再加一班，冬天却只有一班。',
    ],
  ])('is left out where it %s', (_, last, head, next) => {
    expect(kept(last, head, next)).toBe(false);
  });

  it.each([
    ['follows a sentence', 'The ferry goes twice a day now.', 'On Ferries', 'In summer it goes.'],
    ['is numbered', '渡船每天开两班，到了夏天还', '二、渡口', '要再加一班，冬天却只有一班。'],
    ['is an item', '渡船每天开两班，到了夏天还', '• 渡口', '要再加一班，冬天却只有一班。'],
    [
      'is a caption',
      'The ferry goes twice a day in',
      'Table 2 Ferries',
      'summer and once in winter.',
    ],
  ])('stays where it %s', (_, last, head, next) => {
    expect(kept(last, head, next)).toBe(true);
  });

  it('stays where it is as close to the next one as lines are', () => {
    expect(
      kept('The ferry goes twice a day in', 'the cold', 'summer and once in winter.', 14),
    ).toBe(true);
  });
});
