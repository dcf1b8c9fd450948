/**
 * The letters beyond ASCII that languages in Latin letters write, small ones. One language at a time is what tells encodings of one byte
 * apart: any of them makes letters of nearly all bytes, but ì and ø in one text, as windows-1252 has it for Czech ě and ř, are of no language.
 */
export const WESTERN_ALPHABETS: readonly string[] = [
  'àâæçéèêëîïôœùûüÿ',
  'äöüßéàèê',
  'áéíñóúü',
  'áâãàçéêíóôõúü',
  'àèéìíòóùú',
  'àçèéíïòóúü',
  'åäöæøéèàü',
  'áðéíóúýþæö',
  'áéëïóöüèêç',
];

/** Czech, Slovak, Polish, Hungarian, Romanian, Serbo-Croatian in Latin letters. */
export const CENTRAL_ALPHABETS: readonly string[] = [
  'áčďéěíňóřšťúůýž',
  'áäčďéíĺľňóôŕšťúýž',
  'ąćęłńóśźż',
  'áéíóöőúüű',
  'ăâîşţ',
  'čćđšž',
];

export const TURKISH_ALPHABETS: readonly string[] = ['çğıöşüâî'];
