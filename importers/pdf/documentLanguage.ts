import { pageScriptOf } from '../../core/text/pageScript';

/** As much of a text tells what it is written in, in UTF-16 units. */
const SAMPLE = 20_000;
/** Share of kana or hangul among a text's letters from which it is Japanese or Korean. */
const TELLING = 0.1;

/**
 * The language of a text as a BCP 47 tag. Programs write their own language into the files they make, so
 * what the file states counts only where its characters leave it open; `null` where nothing tells.
 */
export function documentLanguage(text: string, stated: string | null): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const count = (script: RegExp) => sample.match(script)?.length ?? 0;
  if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters * TELLING) return 'ja';
  if (count(/\p{Script=Hangul}/gu) > letters * TELLING) return 'ko';
  const tag = stated?.trim() === '' ? null : (stated?.trim() ?? null);
  const script = pageScriptOf(sample, tag);
  if (script !== 'latin') return script === 'hant' ? 'zh-Hant' : 'zh-Hans';
  const isChinese = tag !== null && /^(?:zh|yue|ja|ko)\b/i.test(tag);
  return tag !== null && !isChinese && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}
