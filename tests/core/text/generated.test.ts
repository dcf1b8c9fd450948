import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areHomophones } from '../../../core/text/sound/homophones';
import { readSyllableNames } from '../../../core/text/sound/readingsOf';
import { renderCharacterPairs } from '../../../scripts/generateCharacterPairs.mjs';
import { renderChineseCompounds } from '../../../scripts/generateChineseCompounds.mjs';
import { renderPlainWords } from '../../../scripts/generatePlainWords.mjs';
import { renderScriptDictionaries } from '../../../scripts/generateScriptDictionaries.mjs';
import {
  renderSyllableNames,
  renderSyllableStarts,
} from '../../../scripts/generateSyllableStarts.mjs';
import { renderManySenses } from '../../../scripts/likeness/makeManySenses.mjs';

const committed = (file: string) =>
  readFileSync(new URL(`../../../core/text/${file}`, import.meta.url), 'utf8');

describe('generated files', () => {
  it('characterPairs.ts is what its generator writes', () => {
    expect(committed('folding/characterPairs.ts')).toBe(renderCharacterPairs());
  });

  it('plainWords.ts is what its generator writes', async () => {
    const file = new URL('../../../core/match/likeness/plainWords.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(await renderPlainWords());
  });

  it('enSenses.txt is what its generator writes', async () => {
    const file = new URL('../../../data/likeness/enSenses.txt', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(await renderManySenses());
  });

  it('what belongs to chineseCompounds.ts is what its generator writes', async () => {
    for (const [name, text] of Object.entries(await renderChineseCompounds())) {
      const file = new URL(`../../../core/match/rules/${name}`, import.meta.url);
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });

  it('scriptDictionaries.ts is what its generator writes', () => {
    expect(committed('script/scriptDictionaries.ts')).toBe(renderScriptDictionaries());
  });

  it('syllableStarts.ts ascends in the collation that this machine has', () => {
    const starts = /'(.+)'/.exec(committed('sound/syllableStarts.ts'))?.[1] ?? '';
    expect(starts.length).toBeGreaterThan(380);
    expect(renderSyllableStarts()).toContain('SYLLABLE_STARTS');
    const { compare } = new Intl.Collator('zh-u-co-pinyin');
    expect([...starts].sort(compare).join('')).toBe(starts);
  });

  it('syllableNames.ts has a name for each of them', () => {
    const names = readSyllableNames();
    const starts = /'(.+)'/.exec(committed('sound/syllableStarts.ts'))?.[1] ?? '';
    expect(names).toHaveLength(starts.length);
    expect(renderSyllableNames()).toContain('SYLLABLE_NAMES');
    expect(names.filter((name) => !/^[a-z]{1,6}$/.test(name))).toEqual([]);
    expect(names.slice(0, 7)).toEqual(['a', 'ai', 'an', 'ang', 'ao', 'ba', 'bai']);
    expect([names.at(-1), new Set(names).size]).toEqual(['zuo', names.length]);
  });
});

describe('areHomophones', () => {
  it.each([
    ['镇', '真', true],
    ['沟', '钩', true],
    ['科', '课', true],
    ['绸', '稠', true],
    ['联', '连', true],
    ['博', '搏', true],
    ['物', '互', false],
    ['信', '通', false],
    ['古', '乌', false],
    ['二', '一', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(areHomophones(a.charCodeAt(0), b.charCodeAt(0))).toBe(expected);
  });
});
