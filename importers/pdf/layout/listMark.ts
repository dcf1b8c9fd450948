/** Bullets, which are nothing else at the beginning of a line; those of symbol fonts are for private use. */
const BULLET = /^[•∙‣⁃▪▫◦●○◎■□◆◇▶►➢✓✔❖\ue000-\uf8ff]\s*/u;
/** Dashes and stars may also go on with a sentence, and the dot of Japanese with a name. */
const DASH = /^(?:[–—*·∗-]\s+|–(?=[“”‘"'])|・)/u;
/** 1. 2) (3) [4] ① a. iv) 一、 （二） */
const NUMBER =
  /^(?:\(?\d{1,3}[.)]\s+|[(（[［〔]\d{1,3}[)）\]］〕]|[①-⑳]|\(?[a-zA-Z][.)]\s+|\(?[ivx]{1,5}[.)]\s+|[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])|\d{1,3}[．、])/u;

export interface ListMark {
  /** Whether it can be read in another way, so that more than the mark must speak for a list. */
  isCertain: boolean;
  /** The mark and the space after it, in UTF-16 units. */
  length: number;
  /** Bullets only part items; numbers are part of the text. */
  isBullet: boolean;
}

/** What marks the beginning of a list's item; `null` if the text does not begin with such. */
export function listMarkOf(text: string): ListMark | null {
  const bullet = BULLET.exec(text);
  if (bullet !== null) return { isCertain: true, length: bullet[0].length, isBullet: true };
  const dash = DASH.exec(text);
  // Stars alone part sections.
  if (dash !== null && /[\p{L}\p{N}]/u.test(text))
    return { isCertain: false, length: dash[0].length, isBullet: true };
  const number = NUMBER.exec(text);
  if (number === null) return null;
  return { isCertain: false, length: number[0].length, isBullet: false };
}
