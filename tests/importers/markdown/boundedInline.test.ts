import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree } from '../../../importers/markdown/readTree';
import { createStepCounter, type StepCounter } from '../../countSteps';

let counter: StepCounter;
beforeAll(() => {
  counter = createStepCounter(/\/(?:importers|node_modules\/(?:mdast-util|micromark)[^/]*)\//);
});
afterAll(() => {
  counter.end();
});

/** UTF-16 units of a paragraph, and what twice as many may take. */
const LONG = 4_000;
const TWICE = 2.4;

/** What is markup, or may be, where one of them says nothing of the others. */
const PIECES = [
  ...[']', '[', '[a]', '[^a]', '^[a', '[a [b](c)', '*a', '**a*', '~a', '`a', '<a', 'a.', 'h '],
];

const textsOf = (text: string) => readTree(text).blocks.map((block) => block.text);

describe('Markdown of one paragraph', { timeout: 60_000 }, () => {
  it.each(PIECES)('takes twice the steps where it is twice as long: %s', (piece) => {
    const stepsOf = (length: number) => {
      const text = `[ ${piece.repeat(length / piece.length)}`;
      return counter.stepsOf(() => readTree(text));
    };
    stepsOf(LONG);
    expect(stepsOf(2 * LONG)).toBeLessThan(TWICE * stepsOf(LONG));
  });

  it('has its markup taken off as far as it has a few hundred signs', () => {
    expect(textsOf('*甲* [乙](a) '.repeat(150))[0]).toBe('甲 乙 '.repeat(150).trim());
  });

  it('stays as it is written from a thousand signs on, and the next has its own', () => {
    const [first = '', second] = textsOf(`${'*甲* '.repeat(1_000)}\n\n*乙*`);
    expect(first.startsWith('甲 甲 ')).toBe(true);
    expect(first.endsWith(' *甲* *甲*')).toBe(true);
    expect(first.replaceAll('*', '')).toBe('甲 '.repeat(1_000).trim());
    expect(second).toBe('乙');
  });

  it.each([
    '见 https://example.org/a_b_c。',
    '写信到 some_one@example.org',
    'www.example.org/~a/~b',
  ])('keeps bare addresses: %s', (text) => {
    expect(textsOf(text)).toEqual([text]);
  });
});

describe('Markdown that lies within itself', () => {
  it.each([['1. '], ['> '], ['> - '], ['- > '], ['+ 1) '], ['- * ']])(
    'is refused where one line opens too much: %s',
    (piece) => {
      expect(() => readTree(`${piece.repeat(4_000)}甲`)).toThrow(
        expect.objectContaining({ reason: { case: 'tooDeep' } }),
      );
    },
  );

  it.each(['- ', '* ', '-', '*'])('may have rules of any length: %s', (piece) => {
    expect(textsOf(`甲\n\n${piece.repeat(4_000)}\n\n乙`)).toEqual(['甲', '乙']);
  });
});
