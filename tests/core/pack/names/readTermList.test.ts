import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadLine, readTermList } from '../../../../core/pack/names/readTermList';
import { propertyRuns } from '../../../propertyRuns';

/** `name/name: definition`, or the refusal. */
function told(line: ReadLine): string {
  if (line.case === 'refused') return `${line.line} ${line.reason}`;
  const { names, definition } = line.term;
  const all = names.map(({ text, language, role }) => `${text} ${language} ${role}`).join(' / ');
  return definition === undefined ? all : `${all}: ${definition.text}`;
}

describe('a list of terms', () => {
  test.each<[string, string, string[]]>([
    [
      'one name a line',
      '网络主权\n\n数字鸿沟\r\n',
      ['网络主权 zh-Hans label', '数字鸿沟 zh-Hans label'],
    ],
    [
      'columns parted by tabs',
      '网络主权\tcyber sovereignty',
      ['网络主权 zh-Hans label / cyber sovereignty en label'],
    ],
    [
      'an equals sign, also a wide one',
      '网络主权 = cyber sovereignty\n数字鸿沟＝digital divide',
      [
        '网络主权 zh-Hans label / cyber sovereignty en label',
        '数字鸿沟 zh-Hans label / digital divide en label',
      ],
    ],
    [
      'commas',
      '联合国,United Nations,UN',
      ['联合国 zh-Hans label / United Nations en label / UN en acronym'],
    ],
    [
      'a definition behind a comma, which has commas of its own',
      'data embassy, a state’s servers abroad, under its own law, as if they stood at home.',
      [
        'data embassy en label: a state’s servers abroad, under its own law, as if they stood at home.',
      ],
    ],
    [
      'a definition in a column',
      '网络主权\t国家主权在网络空间的自然延伸。',
      ['网络主权 zh-Hans label: 国家主权在网络空间的自然延伸。'],
    ],
    [
      'several names in a column',
      '联合国；聯合國; United Nations',
      ['联合国 zh-Hans label / 聯合國 zh-Hant label / United Nations en label'],
    ],
    [
      'bullets and numbers',
      '1. 网络主权\n- 数字鸿沟',
      ['网络主权 zh-Hans label', '数字鸿沟 zh-Hans label'],
    ],
    ['what has nothing to find', '——\t网络\n网络', ['1 noName', '网络 zh-Hans label']],
    ['the same name again', '网络\n网络 = net', ['网络 zh-Hans label', '2 repeated']],
    ['a name that is too long', 'x'.repeat(201), ['1 tooLong']],
    ['nothing', ' \n\t\n', []],
  ])('with %s', (_, text, wanted) => {
    expect(readTermList(text).map(told)).toEqual(wanted);
  });

  test('loses no line, whatever is pasted', () => {
    const anyText = fc.string({
      unit: fc.constantFrom(...'网络a ,=\t\n；。.-1\ud800'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(anyText, (text) => {
        const filled = text.split('\n').filter((line) => line.trim() !== '').length;
        expect(readTermList(text)).toHaveLength(filled);
      }),
      { numRuns: propertyRuns(2_000) },
    );
  });
});
