import '../../../../core/text/folding/everyPair';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDenseText, fold, foldDense, foldToString } from '../../../../core/text/folding/fold';
import { foldUnit } from '../../../../core/text/folding/foldingTable';
import { propertyRuns } from '../../../propertyRuns';

function dense(text: string): string {
  const buffer = createDenseText();
  foldDense(text, buffer);
  return String.fromCharCode(...buffer.units.subarray(0, buffer.length));
}

describe('foldToString', () => {
  it.each([
    ['Traditional characters become Simplified', '網路空間命運共同體', '网路空间命运共同体'],
    ['Hong Kong variants too', '敍衞枱羣綫鈎', '叙卫台群线钩'],
    ['characters are folded until nothing changes', '薴', '苎'],
    ['pairs OpenCC leaves to phrases', '著名瞭解囯藉', '着名了解国借'],
    ['產 and 産 are one', '產産', '产产'],
    ['full width becomes half width', 'ＵＮＥＳＣＯ２０２３', 'unesco2023'],
    ['Kangxi radicals become characters', '⽹络⼀带', '网络一带'],
    ['simplified radicals become characters', '⻓⻛⺠', '长风民'],
    ['Latin case and accents', 'Communiqué ÉTÉ', 'communique ete'],
    ['combining accents are dropped', 'communique\u0301', 'communique'],
    ['invisible characters are dropped', '网\u200d络\u200b空\ufeff间\ufe0f', '网络空间'],
    ['soft hyphens are dropped', 'Inter\u00adnet', 'internet'],
    ['dashes are one', 'a‑b–c—d−e', 'a-b-c-d-e'],
    ['quotation marks are one', '“a”「b」’', '"a""b""'],
    ['white space between Latin words is one space', 'World \n\u3000 Internet', 'world internet'],
    ['white space beside Chinese is dropped', '乌 镇　峰\n会 AI', '乌镇峰会ai'],
    ['the empty text', '', ''],
  ])('%s', (_, text, folded) => {
    expect(foldToString(text)).toBe(folded);
  });

  it('is what folding with offsets gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ9 -–.é网') }), (text) => {
        expect(foldToString(text)).toBe(fold(text).text);
      }),
    );
  });

  it('maps every unit back to where it comes from, ascending', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = fold(text);
        expect(folded.offsets).toHaveLength(folded.text.length + 1);
        expect(folded.offsets.at(-1)).toBe(text.length);
        for (let at = 0; at < folded.text.length; at++) {
          const offset = folded.offsets[at] ?? -1;
          expect(offset).toBeLessThan(folded.offsets[at + 1] ?? -1);
          if (folded.text[at] === ' ') continue;
          expect(foldToString(text.charAt(offset))).toBe(folded.text[at]);
        }
      }),
    );
  });

  it('changes nothing when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(foldToString(foldToString(text))).toBe(foldToString(text));
      }),
    );
  });
});

describe('foldDense', () => {
  it.each([
    [
      'white space and dashes go',
      'Cyber-Sovereignty of South–South',
      'cybersovereigntyofsouthsouth',
    ],
    ['quotation and title marks go', '數位「絲綢之路」《倡議》', '数位丝绸之路倡议'],
    ['clause punctuation stays', '发展、优先，保障。', '发展、优先,保障。'],
    ['brackets stay', '七国集团（G7）', '七国集团(g7)'],
    ['dots of abbreviations go', 'A.I. and U.S.', 'aiandus'],
    ['other dots stay', 'Go. unesco.org', 'go.unesco.org'],
    ['footnote markers go', '网络空间[3]命运[注1]共同体', '网络空间命运共同体'],
    ['pinyin in brackets goes', '烏鎮(zhèn)峰會（huì）', '乌镇峰会'],
    ['English in brackets stays', '乌镇(Wuzhen)峰会(summit)', '乌镇(wuzhen)峰会(summit)'],
    ['variation selectors beyond the BMP go', '网\u{e0101}络', '网络'],
  ])('%s', (_, text, expected) => {
    expect(dense(text)).toBe(expected);
  });

  it('takes for pinyin what an expression did that took ages for some texts', () => {
    const asBefore = /^(?=.*[\p{M}\d])(?:[a-z\p{M}]{1,9}[1-5]?[ ’']?)+$/u;
    const inner = fc.string({ unit: fc.constantFrom(..."abǘè\u0301156 ’'!A乌"), maxLength: 9 });
    fc.assert(
      fc.property(inner, (written) => {
        const isPinyin = asBefore.test(written.normalize('NFD').trim());
        expect(dense(`好(${written})峰`) === '好峰').toBe(isPinyin);
      }),
      { numRuns: propertyRuns(2_000) },
    );
  });

  it.each([
    ['tone marks', `好(${'ǘ'.repeat(20)}!)`],
    ['letters and a tone', `好(${'a'.repeat(19)}1!)`],
    ['syllables', `好(${'a1 '.repeat(7)}!)`],
  ])('leaves at once what nearly is pinyin: %s', (_, text) => {
    expect(dense(text)).toContain('(');
  });

  it('gives one unit or none for each, ascending, and keeps buffers of any size', () => {
    const buffer = createDenseText();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        foldDense(text, buffer);
        expect(buffer.offsets[buffer.length]).toBe(text.length);
        for (let at = 0; at < buffer.length; at++) {
          expect(buffer.offsets[at]).toBeLessThan(buffer.offsets[at + 1] ?? -1);
        }
      }),
    );
  });

  it('folds to characters that fold to themselves', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const folded = foldUnit(unit);
      if (folded > 1) expect(foldUnit(folded), unit.toString(16)).toBe(folded);
    }
  });
});
