import { reasonText } from '../../components/controls/reasonText';
import type { Localize } from '../../components/localization';
import type { Reason } from '../../core/stored/problem';
import english from '../../public/_locales/en/messages.json';
import mainland from '../../public/_locales/zh_CN/messages.json';
import taiwan from '../../public/_locales/zh_TW/messages.json';

const LOCALES = { en: english, 'zh-Hans': mainland, 'zh-Hant-TW': taiwan };

/** What `text` gives in that language, with nothing but the message files. */
export function localizeFrom(language: keyof typeof LOCALES): Localize {
  return (key, ...values) =>
    LOCALES[language][key].message.replace(/\$(\d)/g, (_, place) => String(values[place - 1]));
}

/** A reason as a reader of that language reads it. */
export function reasonIn(language: keyof typeof LOCALES, reason: Reason): string {
  return reasonText(localizeFrom(language), reason);
}

export const englishReason = (reason: Reason): string => reasonIn('en', reason);
