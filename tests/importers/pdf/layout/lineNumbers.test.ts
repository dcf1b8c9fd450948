import { describe, expect, it } from 'vitest';
import { withoutLineNumbers } from '../../../../importers/pdf/layout/lineNumbers';
import { fragmentsOf } from '../../../../importers/pdf/runs/fragment';
import type { Run } from '../../../../importers/pdf/runs/run';

const run = (text: string, x: number, y: number): Run => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
  font: 'f',
  block: null,
});

const LINES = 30;
/** A page of lines with numbers beside them, as `numberAt` says. */
function pageWith(numberAt: (line: number) => string | null, x: number) {
  const runs = Array.from({ length: LINES }, (_, at) => {
    const text = run('a line of the text as long as others', 100, 100 + at * 14);
    const number = numberAt(at + 1);
    return number === null ? [text] : [text, run(number, x, 100 + at * 14)];
  });
  return fragmentsOf(runs.flat());
}

describe('numbers of lines', () => {
  it.each([
    ['of every line', (line: number) => `${line}`, 60],
    ['of every fifth line', (line: number) => (line % 5 === 0 ? `${line}` : null), 60],
    ['on the right', (line: number) => `${line + 40}`, 400],
  ])('are left out: %s', (_, numberAt, x) => {
    expect(withoutLineNumbers(pageWith(numberAt, x))).toHaveLength(LINES);
  });

  describe('close before the lines, as transcripts have them', () => {
    const WORDS = [
      'Q. Did the boat go',
      'in the winter of that year, or',
      'was it kept at the landing?',
    ];
    /** Lines that begin with their number, or have it in a run of its own; the first ones of answers stand further in. */
    const transcript = (apart: boolean, text = (at: number) => WORDS[at % 3] ?? '', step = 1) =>
      fragmentsOf(
        Array.from({ length: 12 }, (_, at) => {
          const number = `${(at + 1) * step}`;
          const y = 100 + at * 24;
          const line = text(at);
          if (!apart) return [run(`${number} ${line}`, 60 - number.length * 5, y)];
          return [
            run(number, 60 - number.length * 5, y),
            run(line, line.startsWith('Q') ? 100 : 72, y),
          ];
        }).flat(),
      );
    const textsOf = (page: ReturnType<typeof transcript>) =>
      page.map(({ pieces }) => pieces.map(({ text }) => text).join(' '));
    it.each([
      ['in a run with the line', false],
      ['in a run of their own', true],
    ])('are left out: %s', (_, apart) => {
      const lines = Array.from({ length: 12 }, (_, at) => WORDS[at % 3]);
      expect(textsOf(withoutLineNumbers(transcript(apart)))).toEqual(lines);
    });

    it.each([
      ['of a list', (at: number) => `The landing of the ferry ${at}`, 1],
      ['that count by more than one', (at: number) => WORDS[at % 3] ?? '', 3],
    ])('are kept: %s', (_, text, step) => {
      const page = transcript(false, text, step);
      expect(textsOf(withoutLineNumbers(page))).toEqual(
        Array.from({ length: 12 }, (_, at) => `${(at + 1) * step} ${text(at)}`),
      );
    });
  });

  it.each([
    ['that do not count', (line: number) => `${(line * 7) % 31}`, 60],
    ['among the text', (line: number) => `${line}`, 200],
    ['of a few lines', (line: number) => (line < 4 ? `${line}` : null), 60],
  ])('are kept: %s', (_, numberAt, x) => {
    const page = pageWith(numberAt, x);
    expect(withoutLineNumbers(page)).toEqual(page);
  });
});
