/** The languages of names and documents, and all that differs from one to another. */

export const PAGE_SCRIPTS = ['hans', 'hant', 'latin'] as const;
/** What a page (or a note) is written in, as far as showing labels goes. */
export type PageScript = (typeof PAGE_SCRIPTS)[number];

/** What a name or a document is written in; `other` for whatever no rule of ours tells apart. */
export type Script = PageScript | 'cyrillic' | 'greek' | 'japanese' | 'korean' | 'thai' | 'other';

/** Whose dictionary of `Intl.Segmenter` says where words end, see `segmentWords.ts`. */
type Segmentation = 'chinese' | 'japanese' | 'thai';

/**
 * What holds of names in a language. The matcher goes by characters, since texts mix languages; these say what
 * it makes of them, and `tests/core/match/languages.test.ts` holds it to that.
 */
interface LanguageTraits {
  script: Script;
  /**
   * What a name stands between. `particles`: a name begins a word, and only particles may follow in it. Where
   * words are not parted, short names are held against segmentation.
   */
  wordBoundaries: 'spaces' | 'particles' | 'none';
  /** `null` where boundaries say it all. */
  segmentation: Segmentation | null;
  /** Whether acronyms must stand in capitals. */
  hasCase: boolean;
  /** What may differ in a variant; `none` where names are only found as they are, after folding. */
  variants: 'characters' | 'words' | 'none';
  /** How a name is written of several: beyond the `s` that is told of any Latin name. */
  plural: 'english' | null;
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
  plural: null,
  reading: 'pinyin',
  isRegional: false,
} as const satisfies Omit<LanguageTraits, 'script'>;

/** Words between spaces, capitals, and no variants: those are told for Chinese and English only. */
const SPACED = {
  wordBoundaries: 'spaces',
  segmentation: null,
  hasCase: true,
  variants: 'none',
  plural: null,
  reading: null,
  isRegional: false,
} as const satisfies Omit<LanguageTraits, 'script'>;

const UNCASED = { ...SPACED, hasCase: false } as const;

/** By BCP 47 tag, in the order in which names are listed. `zh-Hant` is Traditional without regional vocabulary. */
const LANGUAGES = {
  'zh-Hans': { ...CHINESE, script: 'hans' },
  'zh-Hant': { ...CHINESE, script: 'hant' },
  'zh-Hant-TW': { ...CHINESE, script: 'hant', isRegional: true },
  'zh-Hant-HK': { ...CHINESE, script: 'hant', isRegional: true },
  en: { ...SPACED, script: 'latin', variants: 'words', plural: 'english' },
  fr: { ...SPACED, script: 'latin' },
  de: { ...SPACED, script: 'latin' },
  ru: { ...SPACED, script: 'cyrillic' },
  ja: { ...UNCASED, script: 'japanese', wordBoundaries: 'none', segmentation: 'japanese' },
  ko: { ...UNCASED, script: 'korean', wordBoundaries: 'particles' },
} as const satisfies Record<string, LanguageTraits>;

/** A BCP 47 tag; those that are not in the table are treated by their script. */
export type Language = string;

export type ListedLanguage = keyof typeof LANGUAGES;

/** All tags of the table, in its order. */
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as ListedLanguage[];

/** By ISO 15924 code, for languages that are not in the table; whatever is not here either is `other`. */
const SCRIPTS: Record<string, LanguageTraits> = {
  Latn: { ...SPACED, script: 'latin' },
  Cyrl: { ...SPACED, script: 'cyrillic' },
  Grek: { ...SPACED, script: 'greek' },
  Hans: LANGUAGES['zh-Hans'],
  Hant: LANGUAGES['zh-Hant'],
  Jpan: LANGUAGES.ja,
  Kore: LANGUAGES.ko,
  Thai: { ...UNCASED, script: 'thai', wordBoundaries: 'none', segmentation: 'thai' },
};
const OTHER: LanguageTraits = { ...UNCASED, script: 'other' };

/** Tags looked up before: there are few, and they are asked for with every name. */
const looked = new Map<Language, LanguageTraits>();

/** What holds of a language; a tag that is none is treated as a script that nothing is known of. */
export function traitsOf(language: Language): LanguageTraits {
  if (isListed(language)) return LANGUAGES[language];
  let traits = looked.get(language);
  if (traits === undefined) {
    traits = traitsOfUnlisted(language);
    looked.set(language, traits);
  }
  return traits;
}

function isListed(language: Language): language is ListedLanguage {
  return Object.hasOwn(LANGUAGES, language);
}

function traitsOfUnlisted(tag: Language): LanguageTraits {
  const locale = localeOf(tag)?.maximize();
  if (locale === undefined) return OTHER;
  const { language, script = '' } = locale;
  const sameScript = SCRIPTS[script] ?? OTHER;
  // British English is English, but Serbian in Latin letters is no Serbian in Cyrillic ones.
  if (!isListed(language)) return sameScript;
  return LANGUAGES[language].script === sameScript.script ? LANGUAGES[language] : sameScript;
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch (error) {
    // What only looks like a tag, such as `en-a`.
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/**
 * A tag as packs have it: in the usual case, and Chinese by its script. Where a tag for Chinese says neither script
 * nor region, `script` is asked.
 */
export function languageTag(tag: string, script: () => 'hans' | 'hant'): Language {
  if (isListed(tag)) return tag;
  const locale = localeOf(tag);
  if (locale === null) return tag;
  if (locale.language !== 'zh') return locale.toString();
  if (locale.script === undefined && locale.region === undefined)
    return script() === 'hant' ? 'zh-Hant' : 'zh-Hans';
  const written = locale.maximize().script;
  if (written === 'Hans') return 'zh-Hans';
  if (written !== 'Hant') return locale.toString();
  if (locale.region === 'TW') return 'zh-Hant-TW';
  return locale.region === 'HK' || locale.region === 'MO' ? 'zh-Hant-HK' : 'zh-Hant';
}

/** The script a name of that language is written in. */
export function scriptOf(language: Language): Script {
  return traitsOf(language).script;
}

/** How a page written in that language is read: Chinese in its script, all else as Latin is. */
export function pageScriptOfLanguage(language: Language): PageScript {
  const script = scriptOf(language);
  return script === 'hans' || script === 'hant' ? script : 'latin';
}

/** What a term has one label for: each script of Chinese, each other language. */
export function labelGroupOf(language: Language): string {
  const script = scriptOf(language);
  return script === 'hans' || script === 'hant' ? script : (language.split('-')[0] ?? language);
}
