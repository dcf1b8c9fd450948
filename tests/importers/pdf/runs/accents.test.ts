import { expect, it } from 'vitest';
import { withAccents } from '../../../../importers/pdf/runs/accents';
import type { Run } from '../../../../importers/pdf/runs/run';

const run = (text: string, x: number, width: number): Run => ({
  text,
  x,
  y: 100,
  width,
  size: 10,
  font: 'f',
  block: null,
});
const textsOf = (runs: readonly Run[]) => withAccents(runs).map(({ text }) => text);

it.each([
  ['a dieresis over an i without a dot', [run('na¨', 0, 18), run('ıve', 15, 12)], ['na', 'ïve']],
  ['an acute over a letter', [run('´', 0, 5), run('ecole', 0, 22)], ['école']],
  ['a cedilla under a letter', [run('fran¸', 0, 24), run('cais', 19, 16)], ['fran', 'çais']],
  ['an ogonek', [run('J˛', 0, 10), run('edrzej', 5, 30)], ['J', 'ędrzej']],
  ['a caron', [run('ˇ', 0, 5), run('cas', 0, 14)], ['čas']],
])('%s is one letter with it', (_, runs, texts) => {
  expect(textsOf(runs)).toEqual(texts);
});

it.each([
  ['before a letter that stands behind it', [run('don´', 0, 20), run('t', 20, 3)]],
  ['over a letter that no word has with it', [run('¨', 0, 5), run('q', 0, 5)]],
  ['before a digit', [run('^', 0, 5), run('2', 0, 5)]],
])('an accent %s stays', (_, runs) => {
  expect(textsOf(runs)).toEqual(runs.map(({ text }) => text));
});
