import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contentForAll,
  contentForPassage,
  type OmniboxPart,
  partsOf,
  plainTextOf,
  requestOf,
  xmlOf,
} from '../../core/omnibox';

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** What an XML reader makes of a description; throws where it would refuse it. */
function readXml(xml: string): string {
  const text = xml.replaceAll(/<(match|dim)>([^<>]*)<\/\1>/g, '$2');
  if (/[<>]/.test(text)) throw new Error(`unbalanced: ${xml}`);
  return text.replaceAll(/&[^;]*;?/g, (entity) => {
    const character = ENTITIES[entity];
    if (character === undefined) throw new Error(`unknown entity: ${entity}`);
    return character;
  });
}

describe('descriptions', () => {
  it('mark what was found', () => {
    const parts = partsOf('世界互联网大会乌镇峰会', [{ start: 7, end: 9 }]);
    expect(xmlOf(parts)).toBe('世界互联网大会<match>乌镇</match>峰会');
    expect(plainTextOf(parts)).toBe('世界互联网大会乌镇峰会');
  });

  it.each([
    ['R&D <script> "quoted" it’s \'so\'', 'R&D <script> "quoted" it’s \'so\''],
    ['a\u0000b\u000bc\u001fd', 'abcd'],
    ['half \ud83d a pair', 'half \ufffd a pair'],
    ['a whole 😀', 'a whole 😀'],
    ['line\nbreak', 'line\nbreak'],
    ['not a character \ufffe\uffff', 'not a character '],
  ])('are XML whatever the text is: %j', (text, shown) => {
    expect(readXml(xmlOf([{ text, style: 'match' }]))).toBe(shown);
  });

  it('keep all of the text, in XML too', () => {
    const part = fc.record<OmniboxPart>({
      text: fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", ';', 'a', '中', 'amp') }),
      style: fc.constantFrom('plain', 'match', 'dim'),
    });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(readXml(xmlOf(parts))).toBe(plainTextOf(parts));
      }),
    );
  });

  it('cut a text without losing or doubling any of it', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }),
        fc.uniqueArray(fc.nat(20), { maxLength: 6 }),
        (text, cuts) => {
          const places = cuts.filter((cut) => cut <= text.length).sort((a, b) => a - b);
          const ranges = places.flatMap((start, at) =>
            at % 2 === 0 ? [{ start, end: places[at + 1] ?? text.length }] : [],
          );
          expect(plainTextOf(partsOf(text, ranges))).toBe(text);
        },
      ),
    );
  });
});

describe('what the address bar asks for', () => {
  it.each([
    [contentForAll('乌镇 峰会'), { case: 'all', query: '乌镇 峰会' }],
    [
      contentForPassage('new-stage-2024', 12),
      { case: 'passage', document: 'new-stage-2024', passage: 12 },
    ],
    [contentForPassage('own/text', 3), { case: 'passage', document: 'own/text', passage: 3 }],
    ['  wuzhen ', { case: 'query', query: 'wuzhen' }],
    ['C# 12', { case: 'query', query: 'C# 12' }],
    ['#12', { case: 'query', query: '#12' }],
    ['?', { case: 'all', query: '' }],
  ])('%j', (text, request) => {
    expect(requestOf(text)).toEqual(request);
  });
});
