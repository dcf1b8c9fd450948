import { describe, expect, it } from 'vitest';
import type { FlowLine } from '../../../../importers/pdf/layout/flowLine';
import { noteAfter, partFootnotes } from '../../../../importers/pdf/layout/footnotes';
import { fragmentsOf } from '../../../../importers/pdf/runs/fragment';
import { lineFrom } from '../../../../importers/pdf/runs/line';

/** Lines of a page below each other, each with its distance from the one before. */
function page(...lines: { text: string; distance?: number; size?: number; region?: number }[]) {
  let y = 100;
  return lines.map(({ text, distance = 14, size = 10, region = 0 }): FlowLine => {
    y += distance;
    const run = { text, x: 0, y, width: text.length * 5, size, font: 'f', block: null };
    const line = lineFrom(fragmentsOf([run]));
    return { ...line, page: 1, isBeside: false, region, columnLeft: 0, columnRight: 200, distance };
  });
}

const notesOf = (lines: FlowLine[]) =>
  partFootnotes(lines, 10).notes.map(({ lines: own }) =>
    own.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' '),
  );

describe('lines that stand apart and begin with a number', () => {
  it.each<[string, FlowLine[], string[]]>([
    [
      'are a note where the text above has it',
      page(
        { text: 'The river has a ferry.1' },
        { text: 'It goes twice a day.' },
        { text: '1 Not in winter, they say.', distance: 60 },
      ),
      ['1 Not in winter, they say.'],
    ],
    [
      'are notes one below the other, of which only the first stands apart',
      page(
        { text: 'The river has a ferry.1' },
        { text: 'It goes twice a day.2 And back.' },
        { text: '1. Not in winter, they say.', distance: 60 },
        { text: '2. But for Sundays.' },
      ),
      ['1. Not in winter, they say.', '2. But for Sundays.'],
    ],
    [
      'are notes of pages before where their numbers count on, in brackets, too',
      page(
        { text: 'The river has a ferry.[2]' },
        { text: '[1] Not in winter.', distance: 60, size: 8 },
        { text: '[2] They say.', size: 8 },
      ).map((line, at) =>
        at > 0
          ? line
          : {
              ...line,
              pieces: line.pieces.flatMap((piece) => [
                { ...piece, text: 'The river has a ferry.' },
                { ...piece, text: '[2]', x: piece.x + piece.width, y: piece.y - 4, size: 6 },
              ]),
            },
      ),
      ['[1] Not in winter.', '[2] They say.'],
    ],
    [
      'are the clauses of a law where nothing leads to them',
      page(
        { text: '2 Of ferries', distance: 30 },
        { text: '(1) They go twice a day.', size: 8 },
        { text: '(2) They rest in winter.', size: 8 },
      ),
      [],
    ],
    [
      'are a heading where the text below has it',
      page(
        { text: 'The river has a ferry.' },
        { text: '1 Of ferries', distance: 30 },
        { text: 'They go twice a day.1' },
        { text: '1 Not in winter, they say.', distance: 14, size: 8 },
      ),
      ['1 Not in winter, they say.'],
    ],
    [
      'are a heading where they are larger than the text',
      page(
        { text: 'The river has a ferry.1' },
        { text: '1 Of ferries', distance: 30, size: 13 },
        { text: 'They go twice a day.' },
      ),
      [],
    ],
    [
      'are where authors work, above the heading of the text',
      page(
        { text: 'Mary Shelley, Ada Lovelace.1' },
        { text: '1 University of the North', distance: 30 },
        { text: 'We count ferries.', distance: 30 },
        { text: '1 Introduction', distance: 30, size: 13 },
        { text: 'The river has a ferry.' },
      ),
      [],
    ],
    [
      'are text where their number is part of a longer one',
      page(
        { text: 'We have counted the ferries of', size: 9 },
        { text: '10 rivers, and rested.', size: 9 },
        { text: 'doi:10.1016/j.ferry', size: 9 },
      ),
      [],
    ],
    [
      'are a heading where the next column has it',
      page(
        { text: 'The river has a ferry.' },
        { text: '1 Of ferries', distance: 30 },
        { text: 'They go twice a day.' },
        { text: 'Not in winter.1', region: 1 },
      ),
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(notesOf(lines)).toEqual(expected);
  });
});

describe('small print at the foot of a page', () => {
  const lines = page(
    { text: 'The river has a ferry.' },
    { text: 'It goes twice a day.' },
    { text: '3. Not in winter, they say.', distance: 40, size: 8 },
  );
  it.each([
    ['is the note that is due', '3', ['3. Not in winter, they say.']],
    ['is none where another one is', '2', []],
    ['is none where none is', null, []],
  ])('%s', (_, due, expected) => {
    const { notes } = partFootnotes(lines, 10, due);
    expect(notes.map((note) => note.lines.map(({ pieces }) => pieces[0]?.text).join(' '))).toEqual(
      expected,
    );
  });

  it.each([
    [['1', '2'], '3'],
    [['9', null], '10'],
    [['*'], null],
    [[], null],
  ])('after the marks %j %j is due', (marks, due) => {
    expect(noteAfter(marks.map((mark) => ({ mark, lines: [] })))).toBe(due);
  });
});
