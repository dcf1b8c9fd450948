import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../../core/library/compiling/compileIndex';
import { createMatcher } from '../../../../core/match/createMatcher';
import type { PackTerm } from '../../../../core/pack/types';
import { propertyRuns } from '../../../propertyRuns';

/** Ideographs that no dictionary makes words of, so that word segmentation has nothing to say. */
const LETTERS = ['甹', '卝', '亖'];
const IGNORABLE = [' ', '\u200b', '\n', '\u3000', '\u00ad', '\ufe0f'];

const nameText = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 7 });
const pageText = fc.string({
  unit: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...LETTERS) },
    { weight: 1, arbitrary: fc.constantFrom(...IGNORABLE) },
    { weight: 1, arbitrary: fc.constantFrom('，', '。', '\ufffc') },
  ),
  maxLength: 60,
});

function termOf(id: string, text: string, neighbours: string[]): PackTerm {
  return {
    id,
    kind: 'event',
    weight: 1,
    names: [{ text, language: 'zh-Hans', role: 'label' }],
    neighbours,
  };
}

interface Place {
  start: number;
  end: number;
  name: string;
}

/** Leftmost longest in `plain`, by trying every text at every place of `[from, to)`. */
function longestIn(texts: string[], plain: string, from: number, to: number): [number, string][] {
  const found: [number, string][] = [];
  for (let at = from; at < to; ) {
    const longest = texts
      .filter((text) => at + text.length <= to && plain.startsWith(text, at))
      .sort((a, b) => b.length - a.length)[0];
    if (longest !== undefined) found.push([at, longest]);
    at += longest?.length ?? 1;
  }
  return found;
}

/**
 * The same in a text without ignorable characters, and inside neighbours of the first name for the others; names of
 * one character are looked for outside only.
 */
function naiveScan(names: string[], neighbours: string[], text: string): Place[] {
  const offsets: number[] = [];
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    if (IGNORABLE.includes(text.charAt(at))) continue;
    plain += text.charAt(at);
    offsets.push(at);
  }
  const texts = [...names, ...neighbours];
  return longestIn(texts, plain, 0, plain.length)
    .flatMap(([at, name]): [number, string][] => {
      if (names.includes(name)) return [[at, name]];
      const others = texts.filter(
        (other) => other !== name && other !== names[0] && other.length > 1,
      );
      return longestIn(others, plain, at, at + name.length);
    })
    .filter(([, name]) => names.includes(name))
    .map(([at, name]) => {
      const end = (offsets[at + name.length - 1] ?? 0) + 1;
      return { start: offsets[at] ?? 0, end, name };
    });
}

const paragraphBreaks = /\n[^甹卝亖]*\n[^甹卝亖]*\n/;

describe('exact scan', () => {
  it('finds what a naive scan finds, leftmost longest, no mark of its term in a neighbour', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(nameText, { minLength: 1, maxLength: 8 }),
        fc.uniqueArray(nameText, { maxLength: 3 }),
        pageText.filter((text) => !paragraphBreaks.test(text)),
        (names, others, text) => {
          const neighbours = others.filter((other) => !names.includes(other));
          const terms = names.map((name, at) => termOf(`t${at}`, name, at === 0 ? neighbours : []));
          const index = compileIndex(terms);
          const found = createMatcher(index, { fuzzy: 'off' }).scan(text);
          const expected = naiveScan(names, neighbours, text);
          expect(
            found.map(({ start, end, term }) => ({
              start,
              end,
              name: terms[term]?.names[0]?.text,
            })),
          ).toEqual(expected);
        },
      ),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('gives ordered matches inside the text and never throws, whatever the text', () => {
    const index = compileIndex([
      termOf('a', '网络空间', ['神经网络空间']),
      termOf('b', '乌镇峰会', []),
      { ...termOf('c', 'G7', []), names: [{ text: 'G7', language: 'en', role: 'acronym' }] },
    ]);
    const matcher = createMatcher(index);
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom('网', '络', '空', '间', '乌', '镇', '峰', '会', 'G', '7', '(', '[', '“', '.'),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        let free = 0;
        for (const { start, end } of matcher.scan(text)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          free = end;
        }
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
