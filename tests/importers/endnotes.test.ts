import { describe, expect, it } from 'vitest';
import type { PackBlock } from '../../core/pack/blocks';
import { withEndnotes } from '../../importers/draft/endnotes';

const heading = (text: string): PackBlock => ({ type: 'heading', level: 2, text });
const paragraph = (text: string): PackBlock => ({ type: 'paragraph', text });
const told = (...blocks: PackBlock[]) =>
  withEndnotes(blocks).map(({ type, text }) => `${type} ${text}`);

describe('what stands below a heading of notes', () => {
  it.each([
    ['注释', '[1] 见县志。', '[2] 见府志。'],
    ['註　釋', '〔1〕見縣志。', '〔2〕見府志。'],
    ['Notes', '1. 见县志。', '2. 见府志。'],
    ['Endnotes:', '1 见县志。', '2 见府志。'],
    ['尾注', '① 见县志。', '② 见府志。'],
  ])('are notes without their marks: %s', (name, first, second) => {
    const texts = told(heading(name), paragraph(first), paragraph(second)).slice(1);
    expect(texts.every((text) => /^note [见見][县縣府]志。$/.test(text))).toBe(true);
  });

  it('is told where the line above is a paragraph, too, if the first of them follows', () => {
    expect(told(paragraph('注释：'), paragraph('[1] 见县志。'))).toEqual([
      'heading 注释：',
      'note 见县志。',
    ]);
    expect(told(paragraph('注释：'), paragraph('下面没有。'))[0]).toBe('paragraph 注释：');
  });

  it('ends with the next heading', () => {
    expect(
      told(heading('Notes'), paragraph('1. One.'), heading('Index'), paragraph('2. Two.')),
    ).toEqual(['heading Notes', 'note One.', 'heading Index', 'paragraph 2. Two.']);
  });

  it.each([
    [
      'a paragraph that begins with a year',
      [heading('Notes'), paragraph('1. One.'), paragraph('1848 was wet.')],
    ],
    ['a list elsewhere', [heading('What to do'), paragraph('1. Ask.'), paragraph('2. Wait.')]],
    ['a decimal', [heading('Notes'), paragraph('1.5 metres of water.')]],
  ])('leaves %s as it is', (_, blocks) => {
    expect(withEndnotes(blocks).at(-1)).toEqual(blocks.at(-1));
  });
});
