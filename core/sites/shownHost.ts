import { toUnicode } from 'punycode/punycode.es6.js';
import { FILE_HOST, hostOf } from './sites';

/**
 * What the labels of a host may be written in to be shown so: one script each, and none whose letters pass for those of
 * another. Chinese and Japanese share characters; digits and hyphens go with all.
 */
const PLAIN_LABELS: readonly RegExp[] = [
  /^[a-z\d-]+$/,
  // Accented letters of European languages; not ı, ĸ and ſ, which look like others.
  /^[a-z\d\u00df-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u017e-]+$/,
  // Not 一, 丨, 丶, 丿, ノ, ー and the like, which look like strokes and slashes.
  /^(?:(?![一丨丶丿乙〇ノソゾンー・])[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\d-])+$/u,
  /^[\p{sc=Hang}\d-]+$/u,
];

/** Scripts whose letters pass for Latin ones: shown only under a top-level domain of the same script. */
const OWN_DOMAINS: readonly RegExp[] = [
  /^[\p{sc=Cyrl}\d-]+$/u,
  /^[\p{sc=Grek}\d-]+$/u,
  /^[\p{sc=Arab}\d-]+$/u,
  /^[\p{sc=Hebr}\d-]+$/u,
  /^[\p{sc=Thai}\d-]+$/u,
  /^[\p{sc=Deva}\d-]+$/u,
];

/**
 * A host as readers know it: 例子.中国 for `xn--fsqu00a.xn--fiqs8s`. As rules store it where it is no such name, and where
 * it might be taken for another host: letters of several scripts in a label, or of a script that passes for Latin.
 */
export function shownHost(host: string): string {
  if (host === FILE_HOST) return 'file:///';
  if (!/(?:^|\.)xn--/.test(host)) return host;
  const shown = unicodeOf(host);
  if (shown === null || hostOf(`http://${shown}/`) !== host) return host;
  const labels = shown.split('.');
  const isPlain = (label: string) => PLAIN_LABELS.some((script) => script.test(label));
  const own = OWN_DOMAINS.find((script) => script.test(labels.at(-1) ?? ''));
  return labels.every((label) => isPlain(label) || own?.test(label)) ? shown : host;
}

function unicodeOf(host: string): string | null {
  try {
    return toUnicode(host);
  } catch (error) {
    // Digits and letters that encode nothing.
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}
