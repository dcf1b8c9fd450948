import { describe, expect, test } from 'vitest';
import { otherForms, withReading } from '../../../../core/pack/names/otherForms';
import { addName, changeName, removeName } from '../../../../core/pack/names/termNames';
import { makeName } from '../packs';

const told = (names: readonly { text: string; role: string }[]) =>
  names.map(({ text, role }) => `${text} ${role}`);

describe('names of a term', () => {
  const names = [
    makeName('网络主权'),
    makeName('網絡主權', { language: 'zh-Hant', role: 'alias', origin: 'generated' }),
  ];

  test.each<[string, string, string[]]>([
    ['the first of its script is the label', 'cyber sovereignty', ['cyber sovereignty label']],
    ['another one is an alias', '网络空间主权', ['网络空间主权 alias']],
    ['white space is made one space', ' cyber \n sovereignty ', ['cyber sovereignty label']],
    ['one that is there is not added', '网络主权', []],
  ])('added: %s', (_, text, wanted) => {
    expect(told(addName(names, text)).slice(names.length)).toEqual(wanted);
  });

  test('in capitals beside a label are acronyms', () => {
    const english = addName(names, 'World Summit');
    expect(told(addName(english, 'WSIS')).at(-1)).toBe('WSIS acronym');
  });

  test('have one label for each script', () => {
    const more = addName(names, '网络空间主权', 'zh-Hans');
    expect(told(changeName(more, 2, { role: 'label' }))).toEqual([
      '网络主权 alias',
      '網絡主權 alias',
      '网络空间主权 label',
    ]);
  });

  test('are the reader’s own once they are changed', () => {
    const [, changed] = changeName(names, 1, { text: '網路主權' });
    expect(changed).toEqual({ text: '網路主權', language: 'zh-Hant', role: 'alias' });
    expect(changeName(names, 1, { role: 'label' })[1]).toMatchObject({ origin: 'generated' });
  });

  test('can be taken out', () => {
    expect(told(removeName(names, 0))).toEqual(['網絡主權 alias']);
  });
});

describe('the other forms of a Chinese name', () => {
  test.each<[string, string, string, string[]]>([
    ['regional words', '网络主权', 'zh-Hans', ['網絡主權 zh-Hant', '網路主權 zh-Hant-TW']],
    ['characters alone', '数字鸿沟', 'zh-Hans', ['數字鴻溝 zh-Hant']],
    ['a Traditional name', '臺灣海峽', 'zh-Hant', ['台湾海峡 zh-Hans']],
    ['characters that all write alike', '天下大同', 'zh-Hans', []],
    ['another language', 'network', 'en', []],
  ])('tell %s', (_, text, language, wanted) => {
    const name = makeName(text, { language });
    const forms = otherForms(name, [name]);
    expect(forms.map((form) => `${form.text} ${form.language}`)).toEqual(wanted);
    expect(forms.every(({ origin, role }) => origin === 'generated' && role === 'alias')).toBe(
      true,
    );
  });

  test('leave out what the term has, and pass on that a name is ambiguous', () => {
    const name = makeName('网络主权', { ambiguous: true });
    const forms = otherForms(name, [name, makeName('網絡主權', { language: 'zh-Hant' })]);
    expect(forms).toMatchObject([{ text: '網路主權', ambiguous: true }]);
  });

  test('are read in pinyin', () => {
    expect(withReading(makeName('网络主权')).pinyin).toBe('wang luo zhu quan');
    expect(withReading(makeName('5G 网络')).pinyin).toBe('5g wang luo');
    expect(withReading(makeName('net', { language: 'en' })).pinyin).toBeUndefined();
  });
});
