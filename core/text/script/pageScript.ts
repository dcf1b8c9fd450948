import '../folding/everyPair';
import { isHan, isLatinLetter } from '../characters';
import { foldUnit } from '../folding/foldingTable';
import type { PageScript } from '../languages';

/** How many Latin letters weigh as much as one Chinese character. */
const LETTERS_PER_CHARACTER = 8;
const FEW = 3;

let simplifiedOnly: Set<number> | null = null;

/** Characters that only Simplified text has: what Traditional ones fold to, but 后, 里, 台 and their like. */
function isSimplifiedOnly(unit: number): boolean {
  if (simplifiedOnly === null) {
    simplifiedOnly = new Set();
    for (let from = 0x4e00; from <= 0x9fff; from++) {
      const to = foldUnit(from);
      if (to !== from) simplifiedOnly.add(to);
    }
    for (const both of '后里台面干准出只松斗向回表并系丰云了家志折才朱种胡致范游冬刮卷合吊同周哄夸姜征念扎杯板柜欲注涂秋筑签累胜舍药蒙虫术裡制别当朴划几于与万'.split(
      '',
    )) {
      simplifiedOnly.delete(both.charCodeAt(0));
    }
  }
  return simplifiedOnly.has(unit);
}

function scriptOfLanguage(lang: string | null): PageScript | null {
  const tag = (lang ?? '').toLowerCase();
  if (!tag.startsWith('zh') && !tag.startsWith('yue')) return tag === '' ? null : 'latin';
  if (/-hant\b|-tw\b|-hk\b|-mo\b/.test(tag)) return 'hant';
  if (/-hans\b|-cn\b|-sg\b/.test(tag)) return 'hans';
  return null;
}

/**
 * The script a text is written in, by its characters; `lang` (a BCP 47 tag or null) decides only
 * where they do not.
 * @param sample some text of the page, a few thousand units are plenty
 */
export function pageScriptOf(sample: string, lang: string | null): PageScript {
  let han = 0;
  let letters = 0;
  let traditional = 0;
  let simplified = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (isHan(unit)) {
      han++;
      if (foldUnit(unit) !== unit) traditional++;
      else if (isSimplifiedOnly(unit)) simplified++;
    } else if (isLatinLetter(unit)) letters++;
  }
  const stated = scriptOfLanguage(lang);
  if (han === 0 && letters === 0) return stated ?? 'latin';
  if (han * LETTERS_PER_CHARACTER < letters) return 'latin';
  if (Math.abs(traditional - simplified) < FEW && (stated === 'hans' || stated === 'hant')) {
    return stated;
  }
  return traditional > simplified ? 'hant' : 'hans';
}
