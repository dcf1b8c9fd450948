import type english from '../public/_locales/en/messages.json';
import { pageBrowser } from './pageBrowser';

/** Text of `key` in the browser's language; `$1`, `$2`… are replaced by `values`. */
export function localize(key: keyof typeof english, ...values: (string | number)[]): string {
  return pageBrowser.i18n.getMessage(key, values.map(String));
}

/** BCP 47 tag of the language that `localize` answers in, which may not be the browser's. */
export function uiLanguage(): string {
  return localize('extensionLanguage');
}
