import { describe, expect, it } from 'vitest';
import { guessKind } from '../../../core/suggest/describing/guessKind';

describe('the kind of a name', () => {
  it.each([
    ['a law in title marks', '数据安全法', ['title'], 'document'],
    ['a law of a state', '中华人民共和国网络安全法', ['recurring'], 'document'],
    ['a law of a state with a short name', '德国联邦数据保护法', ['recurring'], 'document'],
    ['a method', '双重差分法', ['recurring'], 'concept'],
    ['a verb that ends like a law', '无法', ['wording'], 'concept'],
    ['rules, by their end', '数据出境安全评估办法', ['wording'], 'document'],
    ['a meeting', '世界互联网大会', ['recurring'], 'event'],
    ['a title that ends in nothing known', '庄子', ['title'], 'document'],
    ['a person, by the dot', '约翰·杜威', ['recurring'], 'person'],
    ['what is none of these', '数字鸿沟', ['quote'], 'concept'],
  ] as const)('is told of %s: %s', (_, name, reasons, expected) => {
    expect(guessKind(name, reasons)).toBe(expected);
  });
});
