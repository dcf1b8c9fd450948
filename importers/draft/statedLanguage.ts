/** Tags of Chinese without a script, by what is written there. */
const CHINESE: ReadonlyMap<string, string> = new Map([
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant-TW'],
  ['zh-HK', 'zh-Hant-HK'],
  ['zh-MO', 'zh-Hant-HK'],
]);

/**
 * A language as a file states it, as a BCP 47 tag in its usual form; of Chinese with its script. `null` for what is no tag.
 */
export function statedLanguage(stated: string | null): string | null {
  const written = (stated ?? '').trim().replaceAll('_', '-');
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}$/.test(written)) return null;
  try {
    const tag = Intl.getCanonicalLocales(written)[0] ?? null;
    return tag === null ? null : (CHINESE.get(tag) ?? tag);
  } catch (error) {
    // A subtag that cannot stand where it stands.
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/** The script that a language is written in as a rule: `Latn`, `Cyrl`; `null` where nobody knows. */
export const scriptOfTag = (tag: string): string | null =>
  new Intl.Locale(tag).maximize().script ?? null;
