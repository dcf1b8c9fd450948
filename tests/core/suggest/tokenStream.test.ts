import { describe, expect, it } from 'vitest';
import { readStream, type TokenStream } from '../../../core/suggest/words/tokenStream';
import { readWordTable } from '../../../core/suggest/words/wordTable';

/** Reads words that spaces part in place of a segmenter's. */
function read(words: string, table: string): TokenStream['tokens'] {
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
  const steps = readStream([document], [0], 'zh', readWordTable(table), segment);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value.tokens;
  }
}

/** With 自由 as the only word of the table. */
const classesOf = (words: string) => read(words, 'ad21自由').map(({ wordClass }) => wordClass);

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

describe('what the segmenter parts', () => {
  const TABLE = 'nb20互联网 鸿沟 联合国 网络\nna20联 合 网 互';
  it.each([
    ['a word of three pieces of which no two are one', '互 联 网 治理', '互联网 治理'],
    ['a word of two pieces', '数字 鸿 沟', '数字 鸿沟'],
    ['a word of a longer piece and a shorter one', '联合 国 大会', '联合国 大会'],
    ['a character that the table does not have, with one beside it', '馈 网', '馈网'],
    ['two that it has both, not', '互 网', '互 网'],
  ])('is put together by the table, the longest first: %s', (_, words, expected) => {
    expect(read(words, TABLE).map(({ text }) => text)).toEqual(expected.split(' '));
  });
});

describe('what an English word is used as', () => {
  const TABLE = 'ab20subtle large safe\nnb20order met\nfb20who';
  const classesOfEnglish = (text: string) => {
    const document = {
      id: 'text',
      title: 'Text',
      language: 'en',
      blocks: [{ type: 'paragraph' as const, text }],
    };
    const steps = readStream([document], [0], 'en', readWordTable(TABLE), () => []);
    for (;;) {
      const next = steps.next();
      if (next.done) return next.value.tokens.map(({ wordClass }) => wordClass);
    }
  };
  it.each([
    ['a comparative or superlative of an adjective', 'subtler safest larger', ['g', 'g', 'g']],
    ['a noun that ends like one', 'order', ['n']],
    ['what says how many, how large or which', 'whole various big', ['q', 'q', 'q']],
    ['an acronym that is spelt like a word, not', 'METS met', ['u', 'n']],
    ['an auxiliary in capitals', 'MUST', ['f']],
  ])('%s: %s', (_, text, expected) => {
    expect(classesOfEnglish(text)).toEqual(expected);
  });
});
