import { describe, expect, it } from 'vitest';
import type { TextLine } from '../../../../importers/pdf/layout/firstWord';
import { beginsAsOpened } from '../../../../importers/pdf/layout/namedParagraphs';
import { fragmentsOf } from '../../../../importers/pdf/runs/fragment';
import { lineFrom } from '../../../../importers/pdf/runs/line';

/** A line with a name in a font of its own before its text. */
function line(name: string, text: string, font = 'bold'): TextLine {
  const run = (own: string, x: number, of: string) => ({
    text: own,
    x,
    y: 100,
    width: own.length * 5,
    size: 10,
    font: of,
    block: null,
  });
  const runs = [run(name, 0, font), run(` ${text}`, name.length * 5, 'text')];
  return {
    text: `${name} ${text}`.trim(),
    line: {
      ...lineFrom(fragmentsOf(runs.filter((one) => one.text.trim() !== ''))),
      page: 1,
      region: 0,
      columnLeft: 0,
      columnRight: 300,
      isBeside: false,
      distance: 12,
    },
  };
}

describe('a line that begins with a name in letters of its own', () => {
  const open = line('SUMMARY:', 'The ferry goes twice a day');
  const ended = line('', 'and rests in winter.');
  it.each<[string, TextLine[], TextLine, boolean]>([
    ['begins a paragraph as the open one does', [open, ended], line('DATES:', 'By May.'), true],
    [
      'does so with a dash, too',
      [line('Purpose –', 'The ferry goes.')],
      line('Findings –', 'By May.'),
      true,
    ],
    [
      'begins none within a sentence',
      [open, line('', 'and rests')],
      line('DATES:', 'By May.'),
      false,
    ],
    ['begins none without a sign behind it', [open, ended], line('Dates', 'are not told.'), false],
    ['begins none in another font', [open, ended], line('DATES:', 'By May.', 'slanted'), false],
    ['begins none where the open one has no name', [ended], line('DATES:', 'By May.'), false],
  ])('%s', (_, before, next, expected) => {
    expect(beginsAsOpened(before, before.at(-1) ?? open, next)).toBe(expected);
  });
});
