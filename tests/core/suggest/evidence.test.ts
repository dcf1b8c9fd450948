import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../core/suggest/evidence/evidence';
import { findAcronyms, longFormIn } from '../../../core/suggest/evidence/findAcronyms';
import { findDefined } from '../../../core/suggest/evidence/findDefined';
import { findGlosses } from '../../../core/suggest/evidence/findGlosses';
import { findLabels } from '../../../core/suggest/evidence/findLabels';
import { findQuoted } from '../../../core/suggest/evidence/findQuoted';

const textsOf = (text: string, found: Evidence[]) =>
  found.map(({ start, end }) => text.slice(start, end));

describe('quotations and titles', () => {
  it.each([
    [
      '依照《中华人民共和国网络安全法》和《数据安全法》',
      ['中华人民共和国网络安全法', '数据安全法'],
    ],
    ['提出「基於規則的國際新秩序」', ['基於規則的國際新秩序']],
    ['he called it "the rule of law", once', ['the rule of law']],
    ['“Hello there, said he. Then he left.”', []],
    ["it's the dog's bone", []],
    ['a **matching pool** of funds', ['matching pool']],
    ['5" by 6" of paper', []],
  ])('%s', (text, expected) => {
    expect([...new Set(textsOf(text, findQuoted(text)))]).toEqual(expected);
  });
});

describe('definitions', () => {
  it.each([
    ['zh', '（一）网络数据，是指通过网络处理的电子数据。', ['网络数据']],
    ['zh', '本条例所称核心数据是指关系国家安全的数据', ['核心数据']],
    ['zh', '这种做法被称为前置防御，很常见', ['前置防御']],
    ['zh', '這就是所謂的「數位堆疊」', ['數位堆疊']],
    ['en', 'An authenticator is defined as something one has.', ['authenticator']],
    ['en', 'It is known as mechanism design and is old.', ['mechanism design']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(textsOf(text, findDefined(text, language))).toEqual(expected);
  });
});

describe('labels', () => {
  it.each([
    ['item', '集中運算資產稅：對運算資產徵稅。', ['集中運算資產稅']],
    ['item', '**Land taxes.** They are old.', ['Land taxes']],
    ['paragraph', '（二）自动化决策：通过程序分析。', ['自动化决策']],
    ['row', 'IAL\tIdentity assurance', ['IAL']],
    ['paragraph', 'He went home, and there he said: no.', []],
  ] as const)('%s: %s', (type, text, expected) => {
    const block = { document: 0, index: 0, text, type, from: 0, to: 0 };
    expect(textsOf(text, findLabels(block))).toEqual(expected);
  });

  it('leave the number of a heading out', () => {
    const block = {
      document: 0,
      index: 0,
      text: '4.2 Risk Assessment',
      type: 'heading',
      from: 0,
      to: 0,
    } as const;
    expect(textsOf(block.text, findLabels(block))).toEqual(['Risk Assessment']);
  });
});

describe('acronyms', () => {
  it.each([
    ['credential service providers (CSPs)', 'CSPs', 'credential service providers'],
    ['the Authenticator Assurance Level (AAL)', 'AAL', 'Authenticator Assurance Level'],
    ['open-source software (OSS)', 'OSS', 'open-source software'],
    ['Internet of Things (IoT)', 'IoT', 'Internet of Things'],
  ])('%s', (text, short, long) => {
    const found = textsOf(text, findAcronyms(text));
    expect(found).toEqual([long, short]);
  });

  it.each([
    ['across a full stop', 'This is a credential. Service providers (CSP) are many.'],
    ['without its letters', 'a number of things (XYZ)'],
    ['in brackets that are none', 'see the figure (Figure)'],
  ])('are none: %s', (_, text) => {
    expect(findAcronyms(text)).toEqual([]);
  });

  it('have every letter in their long form, in order', () => {
    const word = fc.stringMatching(/^[a-z]{1,7}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.stringMatching(/^[A-Z]{2,5}$/),
        (words, short) => {
          const clause = words.join(' ');
          const length = longFormIn(clause, short);
          let at = -1;
          const form = clause.slice(clause.length - length);
          const isThere = [...short.toLowerCase()].every((letter) => {
            at = form.indexOf(letter, at + 1);
            return at >= 0;
          });
          expect(length === 0 || isThere).toBe(true);
        },
      ),
    );
  });
});

describe('glosses', () => {
  it.each([
    ['《人工智慧法》（AI Act）', ['AI Act', '人工智慧法']],
    ['支持联合国教科文组织（UNESCO）', ['UNESCO', '支持联合国教科文组织']],
    ['ARPA（高級研究計劃局）', ['ARPA', '高級研究計劃局']],
    [
      '相关分组（Diagnosis Related Groups，简称DRG）起源',
      ['Diagnosis Related Groups', '相关分组', 'DRG', '相关分组'],
    ],
    ['干涉技术（英文：InSAR）', ['InSAR', '干涉技术']],
    ['《支付规则》（以下简称《规则》）', ['规则', '支付规则']],
    ['「數位健康促進法」（下稱「本案」），', ['本案', '數位健康促進法']],
    ['绿色电力证书，简称绿证，', ['绿证', '绿色电力证书']],
    ['（见第三章）', []],
    ['（简称为何不用）', []],
  ])('%s', (text, expected) => {
    expect(textsOf(text, findGlosses(text))).toEqual(expected);
  });

  it('say of the other name, too, that only its end is certain', () => {
    const pairs = (text: string) => findGlosses(text).map(({ pair }) => pair?.isOpen ?? false);
    expect(pairs('支持联合国教科文组织（UNESCO）')).toEqual([true, false]);
    expect(pairs('支持《联合国宪章》（Charter）')).toEqual([false, false]);
  });

  it('say which side has an open start', () => {
    const open = findGlosses('支持联合国教科文组织（UNESCO）').filter(({ openStart }) => openStart);
    expect(open).toHaveLength(1);
  });
});

describe('every kind of evidence', () => {
  const piece = fc.constantFrom(
    '《',
    '》',
    '“',
    '”',
    '"',
    '「',
    '」',
    '（',
    '）',
    '(',
    ')',
    ' ',
    '，',
    '。',
    ': ',
    '：',
    'AB',
    'word',
    '网络',
    '是指',
    '称为',
    'called ',
    '*',
    '_',
    '\t',
    '1.',
    '第一条',
  );
  it('stays within its block', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const block = { document: 0, index: 0, text, type: 'paragraph', from: 0, to: 0 } as const;
        const found = [
          ...findQuoted(text),
          ...findDefined(text, 'zh'),
          ...findDefined(text, 'en'),
          ...findLabels(block),
          ...findAcronyms(text),
          ...findGlosses(text),
        ];
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
