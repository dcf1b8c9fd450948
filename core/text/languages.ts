/** The languages of names and documents, and the scripts they are written in. */

/** BCP 47 tags in use. `zh-Hant` is Traditional without regional vocabulary. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'zh-Hant-TW' | 'zh-Hant-HK' | 'en';

/** What a page (or a note) is written in, as far as showing labels goes. */
export type PageScript = 'hans' | 'hant' | 'latin';

/** The script a name of that language is written in. */
export function scriptOf(language: Language): PageScript {
  if (language === 'en') return 'latin';
  return language === 'zh-Hans' ? 'hans' : 'hant';
}
