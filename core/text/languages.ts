/** The languages of names and documents, and all that differs from one to another. */

export const PAGE_SCRIPTS = ['hans', 'hant', 'latin'] as const;
/** What a page (or a note) is written in, as far as showing labels goes. */
export type PageScript = (typeof PAGE_SCRIPTS)[number];

/** Whose dictionary of `Intl.Segmenter` says where words end, see `segmentWords.ts`. */
export type Segmentation = 'chinese';

/**
 * What holds of names in a language. The matcher goes by characters, since texts mix languages; these say what
 * it makes of them, and `tests/core/match/languages.test.ts` holds it to that.
 */
interface LanguageTraits {
  script: PageScript;
  /** What a name stands between. Where words are not parted, short names are held against segmentation. */
  wordBoundaries: 'spaces' | 'none';
  /** `null` where boundaries say it all. */
  segmentation: Segmentation | null;
  /** Whether acronyms must stand in capitals. */
  hasCase: boolean;
  /** What may differ in a variant. */
  variants: 'characters' | 'words';
  /** What names are also searched by, where their text does not say how they are read. */
  reading: 'pinyin' | null;
  /** Whether more than the script tells its names from others: 網際網路, 數碼. */
  isRegional: boolean;
}

const CHINESE = {
  wordBoundaries: 'none',
  segmentation: 'chinese',
  hasCase: false,
  variants: 'characters',
  reading: 'pinyin',
  isRegional: false,
} as const satisfies Omit<LanguageTraits, 'script'>;

/** By BCP 47 tag, in the order in which names are listed. `zh-Hant` is Traditional without regional vocabulary. */
const LANGUAGES = {
  'zh-Hans': { ...CHINESE, script: 'hans' },
  'zh-Hant': { ...CHINESE, script: 'hant' },
  'zh-Hant-TW': { ...CHINESE, script: 'hant', isRegional: true },
  'zh-Hant-HK': { ...CHINESE, script: 'hant', isRegional: true },
  en: {
    script: 'latin',
    wordBoundaries: 'spaces',
    segmentation: null,
    hasCase: true,
    variants: 'words',
    reading: null,
    isRegional: false,
  },
} as const satisfies Record<string, LanguageTraits>;

/** A BCP 47 tag; those that are not in the table are treated by their script. */
export type Language = string;

export type ListedLanguage = keyof typeof LANGUAGES;

/** All tags of the table, in its order. */
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as ListedLanguage[];

export function traitsOf(language: Language): LanguageTraits {
  return isListed(language) ? LANGUAGES[language] : LANGUAGES.en;
}

function isListed(language: Language): language is ListedLanguage {
  return Object.hasOwn(LANGUAGES, language);
}

/** The script a name of that language is written in. */
export function scriptOf(language: Language): PageScript {
  return traitsOf(language).script;
}
