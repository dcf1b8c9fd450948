import { describe, expect, it } from 'vitest';
import { readStream, type TokenStream } from '../../../core/suggest/words/tokenStream';
import { readWordTable } from '../../../core/suggest/words/wordTable';

/** Reads words that spaces part in place of a segmenter's, with 自由 as the only word of the table. */
function classesOf(words: string): string[] {
  const document = {
    id: 'text',
    title: 'Text',
    language: 'zh-Hans',
    blocks: [{ type: 'paragraph' as const, text: words.replaceAll(' ', '') }],
  };
  const segment = () => {
    let index = 0;
    return words.split(' ').map((word) => {
      const at = index;
      index += word.length;
      return { segment: word, index: at };
    });
  };
  const steps = readStream([document], [0], 'zh', readWordTable('ad21自由'), segment);
  for (;;) {
    const next = steps.next();
    if (next.done) return (next.value as TokenStream).tokens.map(({ wordClass }) => wordClass);
  }
}

describe('what a Chinese word is used as', () => {
  it.each([
    ['one that points', '本法', ['f']],
    ['two function words that are taken for one', '既不 就得 也可以', ['f', 'f', 'f']],
    ['a word of the table that is made like these', '自由', ['a']],
    ['one with a function word in front', '不平等', ['u']],
  ])('%s', (_, words, expected) => {
    expect(classesOf(words)).toEqual(expected);
  });
});
