import { nameKey } from '../nameKey';
import type { SuggestedName } from '../suggestion';

/** Converters of OpenCC; they are heavy, so that whoever has them passes them in. */
export interface RegionalConverters {
  /** From Simplified to Traditional as such, and in the words of Taiwan and of Hong Kong. */
  toTraditional: (text: string) => string;
  toTaiwan: (text: string) => string;
  toHongKong: (text: string) => string;
  /** From Traditional of any region, in the words of the mainland. */
  toSimplified: (text: string) => string;
}

/**
 * How a Chinese name of a document is written elsewhere. The document's own form is never made anew: what comes back
 * from the other script may be another word.
 * @param language of the name: `zh-Hans` or one that begins with `zh-Hant`; others have no forms
 */
export function regionalFormsOf(
  name: string,
  language: string,
  converters: RegionalConverters,
): SuggestedName[] {
  if (!/\p{Script=Han}/u.test(name)) return [];
  const made: [string, string][] =
    language === 'zh-Hans'
      ? [
          [converters.toTraditional(name), 'zh-Hant'],
          [converters.toTaiwan(name), 'zh-Hant-TW'],
          [converters.toHongKong(name), 'zh-Hant-HK'],
        ]
      : [[converters.toSimplified(name), 'zh-Hans']];
  const seen = new Set([name]);
  const known = new Set([nameKey(name)]);
  const forms: SuggestedName[] = [];
  for (const [text, target] of made) {
    // The plain form of the other script is shown though it folds to the name; a regional one has to be another word.
    const isPlain = target === 'zh-Hant' || target === 'zh-Hans';
    if (seen.has(text) || (!isPlain && known.has(nameKey(text)))) continue;
    seen.add(text);
    known.add(nameKey(text));
    forms.push({ text, language: target, role: isPlain ? 'label' : 'alias', origin: 'generated' });
  }
  return forms;
}
