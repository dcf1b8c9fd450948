import { expect, it } from 'vitest';
import {
  withPlainDigits,
  withSuperscriptsApart,
} from '../../../../importers/pdf/runs/superscripts';

const run = { x: 10, y: 100, size: 10, font: 'f', block: null };

it('digits that are raised by themselves are runs of their own, raised and smaller', () => {
  const runs = withSuperscriptsApart([{ ...run, text: '引きとれます⁴。', width: 80 }]);
  expect(runs.map(({ text }) => text)).toEqual(['引きとれます', '⁴', '。']);
  expect(runs.map(({ x }) => x)).toEqual([10, 70, 80]);
  expect(runs[1]).toMatchObject({ size: 6, y: 96.5 });
});

it('other runs are as they were', () => {
  const other = { ...run, text: 'x2', width: 10 };
  expect(withSuperscriptsApart([other])).toEqual([other]);
});

it('they say what plain digits say', () => {
  expect(withPlainDigits('¹⁴')).toBe('14');
});
