import { describe, expect, it } from 'vitest';
import { areParticulars, isLabelled } from '../../../../importers/pdf/layout/labels';
import { fragmentsOf } from '../../../../importers/pdf/runs/fragment';

describe('a line with a label', () => {
  it.each([
    ['受文者：臺南市政府工務局', true],
    ['檔　號：', true],
    ['聯絡人及電話：吳小川', true],
    ['Your Ref.: CX 12/8', true],
    ['(Attn.: Ms Lee)', true],
    ['Telefon: 04825 1234', true],
    ['Herrn', false],
    ['https://example.org', false],
    ['12:30', false],
    ['the ferry: it rests', false],
  ])('%s: %s', (text, expected) => {
    expect(isLabelled(text)).toBe(expected);
  });
});

describe('the right side of the head of a letter', () => {
  const fragments = (...lines: string[]) =>
    fragmentsOf(
      lines.map((text, at) => ({
        text,
        x: 300,
        y: 100 + at * 14,
        width: text.length * 5,
        size: 10,
        font: 'f',
        block: null,
      })),
    );
  it.each([
    [
      'has a label in each line',
      ['承辦單位：工程組', '電話：06-2991111', '傳真：06-2992222'],
      true,
    ],
    [
      'may end with place and day',
      ['Telefon: 12', 'Zeichen: F 4', 'Bearbeiterin: Frau Brandt', 'Burg, den 3. Mai'],
      true,
    ],
    ['is not the second column of a table', ['12.5', '13.0', 'Sum: 25.5'], false],
  ])('%s', (_, lines, expected) => {
    expect(areParticulars(fragments(...lines))).toBe(expected);
  });
});
