import { describe, expect, it } from 'vitest';
import { labelOf, otherNamesOf } from '../../../../core/pack/names/names';
import { makeName, makeTerm } from '../packs';

const summit = makeTerm('sco', {
  names: [
    makeName('上海合作组织'),
    makeName('上合组织', { role: 'alias' }),
    makeName('上海合作組織', { language: 'zh-Hant' }),
    makeName('上合高峰會', { language: 'zh-Hant-TW', role: 'alias' }),
    makeName('上合組織', { language: 'zh-Hant', role: 'alias', origin: 'generated' }),
    makeName('Shanghai Cooperation Organization', { language: 'en' }),
    makeName('SCO', { language: 'en', role: 'acronym', ambiguous: true }),
  ],
});

describe('labelOf', () => {
  it.each([
    ['hans', '上海合作组织'],
    ['hant', '上海合作組織'],
    ['latin', 'Shanghai Cooperation Organization'],
  ] as const)('is in the script asked for: %s → %s', (script, label) => {
    expect(labelOf(summit, script).text).toBe(label);
  });

  it.each([
    ['hant', 'zh-Hans', '甲'],
    ['hans', 'zh-Hant-TW', '乙'],
    ['latin', 'zh-Hans', '甲'],
    ['hans', 'en', 'A'],
  ] as const)('for %s falls back to %s', (script, language, text) => {
    expect(labelOf(makeTerm('one', { names: [makeName(text, { language })] }), script).text).toBe(
      text,
    );
  });

  it('throws for a term without label, naming it', () => {
    expect(() => labelOf(makeTerm('bare', { names: [] }), 'hans')).toThrow('bare');
  });
});

describe('otherNamesOf', () => {
  it.each([
    ['hans', ['SCO', 'Shanghai Cooperation Organization', '上合组织', '上合高峰會']],
    ['hant', ['SCO', 'Shanghai Cooperation Organization', '上合高峰會', '上合组织']],
    ['latin', ['SCO', '上海合作组织', '上合组织', '上合高峰會']],
  ] as const)('for %s gives each name once, most useful first', (script, names) => {
    expect(otherNamesOf(summit, script).map(({ text }) => text)).toEqual(names);
  });
});
