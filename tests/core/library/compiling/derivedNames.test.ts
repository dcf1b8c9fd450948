import { describe, expect, it } from 'vitest';
import { derivedNames, englishPlurals } from '../../../../core/library/compiling/derivedNames';

describe('derivedNames', () => {
  it.each([
    ['第十二届世界互联网大会', ['第12届世界互联网大会']],
    ['第12届世界互联网大会', ['第十二届世界互联网大会']],
    ['第七十六届联合国大会', ['第76届联合国大会']],
    ['二十国集团', ['20国集团']],
    ['20国集团', ['二十国集团']],
    ['一带一路', []],
    ['2025年世界互联网大会', ['二零二五年世界互联网大会', '2025世界互联网大会']],
    ['21世纪海上丝绸之路', ['二十一世纪海上丝绸之路']],
    ['七国集团广岛峰会', ['7国集团广岛峰会', 'G7广岛峰会']],
    ['七十七国集团', ['77国集团']],
    ['全球人工智能治理', ['全球AI治理']],
    ['世界人工智慧大會', ['世界AI大會']],
    ['World Artificial Intelligence Conference', ['World AI Conference']],
    ['人工智能', []],
    ['Shanghai Cooperation Organization', ['Shanghai Cooperation Organisation']],
    ['Department of Defence', ['Department of Defense']],
    ['共商、共建、共享', ['共商共建共享', '共商，共建，共享']],
    ['World Bank', []],
  ])('%s', (text, expected) => {
    expect(derivedNames(text)).toEqual(expected);
  });
});

describe('englishPlurals', () => {
  it.each([
    ['data embassy', ['data embassies']],
    ['Space Agency', ['Space Agencies']],
    ['data relay', []],
    ['data haven', []],
    ['cyber attacks', []],
    ['exchange process', ['exchange processes']],
    ['virus', ['viruses']],
    ['tax', ['taxes']],
    ['network switch', ['network switches']],
    ['cyber sovereignty', []],
    ['zero-sum mentality', []],
  ])('%s', (text, expected) => {
    expect(englishPlurals(text)).toEqual(expected);
  });
});
