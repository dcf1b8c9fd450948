import { describe, expect, it } from 'vitest';
import { functionRoleOf } from '../../../core/suggest/words/functionRoles';
import {
  CHINESE_FUNCTION_WORDS,
  ENGLISH_FUNCTION_WORDS,
} from '../../../core/suggest/words/functionWords';

describe('what a function word does beside a name', () => {
  it.each([
    ['the', 'en', 'determiner'],
    ['their', 'en', 'determiner'],
    ['of', 'en', 'preposition'],
    ['during', 'en', 'preposition'],
    ['and', 'en', 'coordinator'],
    ['should', 'en', 'auxiliary'],
    ['which', 'en', null],
    ['treaty', 'en', null],
    ['该', 'zh', 'determiner'],
    ['对', 'zh', 'preposition'],
    ['根据', 'zh', 'preposition'],
    ['以及', 'zh', 'coordinator'],
    ['应当', 'zh', 'auxiliary'],
    ['的', 'zh', null],
    ['条约', 'zh', null],
    ['the', 'zh', null],
  ] as const)('%s (%s): %s', (word, language, role) => {
    expect(functionRoleOf(word, language)).toBe(role);
  });

  it.each([
    ['en', 'a of by for and or is shall', ENGLISH_FUNCTION_WORDS],
    ['zh', '这 从 把 和 或 是 必须', CHINESE_FUNCTION_WORDS],
  ] as const)('is told of function words: %s', (language, words, functions) => {
    for (const word of words.split(' ')) {
      expect(functions, word).toContain(word);
      expect(functionRoleOf(word, language), word).not.toBeNull();
    }
  });
});
