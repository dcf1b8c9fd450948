import type { Language } from '../../core/text/languages';
import type { Localize, MessageKey } from '../localization';

const BRIEF: ReadonlyMap<string, MessageKey> = new Map([
  ['zh-Hans', 'languageHans'],
  ['zh-Hant', 'languageHant'],
  ['zh-Hant-TW', 'languageHantTaiwan'],
  ['zh-Hant-HK', 'languageHantHongKong'],
  ['en', 'languageEnglish'],
]);

/** What a language is called in the interface, script and region in brackets; the tag itself where it is none. */
export function languageName(text: Localize, language: Language): string {
  return nameIn(text, language, 'standard');
}

/** The same in few words beside a name, where it is plain that a language is meant: Chinese by its scripts and regions. */
export function briefLanguageName(text: Localize, language: Language): string {
  const brief = BRIEF.get(language);
  return brief === undefined ? nameIn(text, language, 'dialect') : text(brief);
}

function nameIn(
  text: Localize,
  language: Language,
  languageDisplay: Intl.DisplayNamesLanguageDisplay,
): string {
  const names = new Intl.DisplayNames(text('extensionLanguage'), {
    type: 'language',
    languageDisplay,
  });
  try {
    return names.of(language) ?? language;
  } catch (error) {
    // What only looks like a tag: files say what they like of their languages.
    if (!(error instanceof RangeError)) throw error;
    return language;
  }
}
