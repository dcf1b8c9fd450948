import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { inScript, SCRIPT_DICTIONARIES } from '../../../../core/text/script/displayScript';
import type {
  ChineseScript,
  ScriptDictionaries,
} from '../../../../core/text/script/scriptConverter';
import pack from '../../../../data/pack.json';
import { simplifiedPhraseKeys } from '../../../../scripts/generateScriptDictionaries.mjs';

const opencc: Record<ChineseScript, (text: string) => string> = {
  hans: Converter({ from: 'tw', to: 'cn' }),
  hant: Converter({ from: 'cn', to: 'tw' }),
};

/** What is corrected by hand. */
const corrected = (text: string) => text.replaceAll('併成為', '並成為');

const texts = pack.documents.flatMap(({ language, title, blocks }) =>
  [title, ...blocks.map(({ text }) => text)].map((text) => ({
    text,
    written: language === 'zh-Hans' ? ('hans' as const) : ('hant' as const),
  })),
);

describe('a text in the other script', () => {
  it.each<[string, ChineseScript, string, string]>([
    ['by phrase', 'hant', '头发发展，皇后以后', '頭髮發展，皇后以後'],
    ['by phrase', 'hant', '干部干扰干净，里程在这里', '幹部干擾乾淨，里程在這裡'],
    ['by phrase', 'hans', '乾隆年間，頭髮乾了，瞭望與瞭解', '乾隆年间，头发干了，瞭望与了解'],
    ['where OpenCC errs', 'hant', '不断创新并成为动力', '不斷創新並成為動力'],
    ['with words not cut in two', 'hant', '理念的提出', '理念的提出'],
    ['with words not cut in two', 'hant', '国防部发布的文件', '國防部發布的文件'],
    ['in Taiwan’s forms', 'hant', '台湾群众为着这里', '臺灣群眾為著這裡'],
    ['from Taiwan’s forms', 'hans', '著名的著作，沿著這裡', '著名的著作，沿着这里'],
    ['from Hong Kong’s forms', 'hans', '衞生綫上', '卫生线上'],
    ['without another region’s words', 'hant', '网络空间信息', '網絡空間信息'],
    ['with what is not Chinese left alone', 'hant', 'UNDP：“网络”（2024）', 'UNDP：“網絡”（2024）'],
  ])('is converted %s', (_, script, text, expected) => {
    expect(inScript(text, script)).toBe(expected);
  });

  it.each<[string, ChineseScript, string]>([
    ['Traditional', 'hant', '皇后乾隆著名的干擾，于右任'],
    ['Simplified', 'hans', '著名的乾隆瞭望这里'],
    ['no Chinese', 'hant', 'Cyberspace, 2024'],
    ['empty', 'hans', ''],
  ])('stays as it is where it is %s already', (_, script, text) => {
    expect(inScript(text, script)).toBe(text);
  });

  it('is converted from the script it is said to be in where its characters do not tell', () => {
    expect(inScript('干', 'hant', 'hant')).toBe('干');
    expect(inScript('后台', 'hant', 'hans')).toBe('後臺');
  });
});

/** The characters that entries begin with. */
const beginnings = {
  characters: ({ characters }: ScriptDictionaries['hans']) =>
    characters.split('').filter((_, at) => at % 2 === 0),
  phrases: ({ phrases }: ScriptDictionaries['hans']) =>
    phrases.split('|').map((phrase) => phrase.charAt(0)),
};

describe('dictionaries', () => {
  it.each([
    ['characters', 'hans'],
    ['characters', 'hant'],
    ['phrases', 'hans'],
    ['phrases', 'hant'],
  ] as const)('have their %s into %s in the order by which they are looked up', (kind, script) => {
    const found = beginnings[kind](SCRIPT_DICTIONARIES[script]);
    expect(found.length).toBeGreaterThan(400);
    expect(found).toEqual(found.toSorted());
  });
});

describe('against OpenCC with all its phrases', () => {
  it.each<ChineseScript>(['hans', 'hant'])('the documents are the same in %s', (script) => {
    for (const { text, written } of texts) {
      if (written !== script)
        expect(inScript(text, script, written)).toBe(corrected(opencc[script](text)));
    }
  });

  it('one unit in five hundred may differ in phrases strung together at random', () => {
    const several = fc.array(fc.constantFrom(...simplifiedPhraseKeys()), {
      minLength: 4,
      maxLength: 8,
    });
    let units = 0;
    let different = 0;
    for (const parts of fc.sample(several, { seed: 1, numRuns: 3000 })) {
      const text = parts.join('');
      const wanted = opencc.hant(text);
      if (wanted.length !== text.length) continue;
      const shown = inScript(text, 'hant', 'hans');
      units += text.length;
      for (let at = 0; at < text.length; at++) if (shown[at] !== wanted[at]) different++;
    }
    expect(units).toBeGreaterThan(40_000);
    expect(different / units).toBeLessThan(0.002);
  });
});

it('has as many units as the text, whatever that is', () => {
  const pieces = fc.constantFrom(
    '髮',
    '𫗧',
    '\ud83d',
    '\udc00',
    '二噁英',
    '台',
    'a',
    '，',
    '周𫖮',
    '⿰',
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces })),
      fc.constantFrom<ChineseScript>('hans', 'hant'),
      fc.constantFrom<ChineseScript | null>('hans', 'hant', null),
      (text, script, written) => {
        expect(inScript(text, script, written).length).toBe(text.length);
      },
    ),
    { numRuns: 3000 },
  );
});
