import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../core/steps';
import {
  type Candidate,
  collectCandidates,
} from '../../../core/suggest/candidates/collectCandidates';
import { weighWords, wordsAt } from '../../../core/suggest/candidates/weighWords';
import { readStream, type TokenStream } from '../../../core/suggest/words/tokenStream';
import { readWordWeights } from '../../../core/suggest/words/wordWeights';

/** Words of a text that is written with them parted by `/`. */
function streamOf(texts: readonly string[]): TokenStream {
  const words = texts.flatMap((text) => text.split('/'));
  const blocks = texts.map((text) => ({
    type: 'paragraph' as const,
    text: text.replaceAll('/', ''),
  }));
  const document = { id: 'text', title: 'Text', language: 'zh', blocks };
  const segment = (run: string) => {
    const segments: { segment: string; index: number }[] = [];
    for (let index = 0; index < run.length; ) {
      const word =
        words.find((one) => one !== '' && run.startsWith(one, index)) ?? run.charAt(index);
      segments.push({ segment: word, index });
      index += word.length;
    }
    return segments;
  };
  return finish(readStream([document], [0], 'zh', new Map(), segment));
}

function candidateOf(key: string, stream: TokenStream): Candidate {
  const candidate = finish(collectCandidates(stream)).candidates.get(key);
  if (candidate === undefined) throw new Error(`no candidate ${key}`);
  return candidate;
}

const WORDS = readWordWeights(
  'first 1 推动\nbegins 0.5 推\nlast 2 机制\nends 0.25 制\ninside 4 合作\nbefore 8 要 ，\nafter 16 # 。\n',
);

describe('what the words at a Chinese candidate say', () => {
  it.each([
    ['its edges, by word and by character', ['推动/机制'], '推动机制', 3.75],
    ['words within, and none of them at the edges', ['推动/合作/机制'], '推动合作机制', 7.75],
    ['words beside it in its own block', ['要/推动/机制', '。'], '推动机制', 11.75],
    ['marks and numbers', ['推动/机制/7'], '推动机制', 19.75],
    ['in half of its places, half', ['要/推动/机制', '推动/机制'], '推动机制', 7.75],
    ['of a single word only what is beside it', ['，/机制'], '机制', 8],
  ])('%s', (_, texts, key, expected) => {
    const stream = streamOf(texts);
    expect(weighWords(stream, WORDS)(candidateOf(key, stream))).toBe(expected);
  });

  it('is the sum of what they say one by one', () => {
    const word = fc.constantFrom('推动', '机制', '合作', '要', '，', '7', '制');
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 9 }), { maxLength: 3 }), (blocks) => {
        const stream = streamOf(blocks.map((words) => words.join('/')));
        const weigh = weighWords(stream, WORDS);
        for (const candidate of finish(collectCandidates(stream)).candidates.values()) {
          let sum = 0;
          for (const { place, word: text, share } of wordsAt(candidate, stream))
            sum += share * (WORDS[place].get(text) ?? 0);
          expect(weigh(candidate)).toBeCloseTo(sum, 9);
        }
      }),
    );
  });
});
