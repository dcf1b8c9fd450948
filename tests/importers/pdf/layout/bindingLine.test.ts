import { describe, expect, it } from 'vitest';
import { withoutBindingLine } from '../../../../importers/pdf/layout/bindingLine';
import { fragmentsOf } from '../../../../importers/pdf/runs/fragment';
import type { Run } from '../../../../importers/pdf/runs/run';

const run = (text: string, x: number, y: number): Run => ({
  text,
  x,
  y,
  width: text.length * 10,
  size: 10,
  font: 'f',
  block: null,
});

/** A page of full lines with words beside them, from 180 points down. */
function pageWith(words: readonly string[], x: number) {
  const lines = Array.from({ length: 20 }, (_, at) =>
    run('為利各機關妥善保存老舊橋梁之養護紀錄', 100, 100 + at * 20),
  );
  return fragmentsOf([...lines, ...words.map((word, at) => run(word, x, 180 + at * 60))]);
}

const left = (words: readonly string[], x: number) =>
  withoutBindingLine(pageWith(words, x)).length - 20;

describe('the line along which a paper is bound', () => {
  it.each([
    ['at the left', ['裝', '訂', '線'], 40],
    ['at the right', ['裝', '訂', '線'], 400],
    ['with its dots', ['裝', '．．．．', '訂', '┊', '線'], 40],
    ['in simplified characters', ['装', '订', '线'], 40],
    ['in one piece', ['裝訂線'], 40],
  ])('is left out: %s', (_, words, x) => {
    expect(left(words, x)).toBe(0);
  });

  it.each([
    ['of which a word is missing', ['裝', '線'], 40],
    ['among the text', ['裝', '訂', '線'], 150],
    ['of other words', ['甲', '乙', '丙'], 40],
  ])('is none: %s', (_, words, x) => {
    expect(left(words, x)).toBe(words.length);
  });

  it('is none on a page without lines of text', () => {
    const words = fragmentsOf(['裝', '訂', '線'].map((word, at) => run(word, 40, 100 + at * 50)));
    expect(withoutBindingLine(words)).toEqual(words);
  });
});
