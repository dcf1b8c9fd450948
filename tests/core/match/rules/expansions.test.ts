import { describe, expect, it } from 'vitest';
import { isSpeltOutOtherwise, lettersOf } from '../../../../core/match/rules/expansions';

const NAMES = ['Global Development Initiative', '全球发展倡议'].map(lettersOf);

function isOther(text: string, ambiguous = true): boolean {
  const start = text.indexOf('GDI');
  return isSpeltOutOtherwise(text, start, start + 'GDI'.length, ambiguous, () => NAMES);
}

describe('an acronym', () => {
  it.each([
    ['in brackets behind other words', 'gross domestic income (GDI) rose'],
    ['in brackets behind words with small ones', 'Guild of Drivers and Inspectors (GDI)'],
    ['in brackets behind an enumeration', 'Growth, Debt and Inflation (GDI)'],
    ['before other words in brackets', 'GDI (Graphics Device Interface)'],
    ['in brackets behind another Chinese name', '国内总收入（GDI）'],
  ])('%s is spelt out otherwise', (_, text) => {
    expect(isOther(text)).toBe(true);
  });

  it.each([
    ['behind its name', 'the Global Development Initiative (GDI)'],
    ['behind its name in other case', 'a global development initiative (GDI)'],
    ['behind its Chinese name in quotation marks', '全球“发展”倡议（GDI）'],
    ['behind words with other initials', 'the plan (GDI)'],
    ['before its name', 'GDI (Global Development Initiative)'],
    ['before a remark', 'GDI (which Beijing launched)'],
    ['alone', 'gross domestic income and GDI'],
  ])('%s is not', (_, text) => {
    expect(isOther(text)).toBe(false);
  });

  it('that hardly means anything else may stand behind any Chinese words', () => {
    expect(isOther('该倡议（GDI）', false)).toBe(false);
    expect(isOther('gross domestic income (GDI)', false)).toBe(true);
  });
});
