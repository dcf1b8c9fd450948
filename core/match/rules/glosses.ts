/**
 * What a writer adds in brackets inside a Chinese name, in Latin letters: 数字（Digital）丝绸之路. It is text like any
 * other and may hold names, so folding keeps it; without it the text is read once more.
 */

/** One letter numbers things: 去（A）风险. */
const GLOSS = /(?<=[\u4e00-\u9fff])[（(][a-z][a-z\d .,&’'-]{1,48}[）)](?=[\u4e00-\u9fff])/gi;
/** A soft hyphen: nothing, wherever it stands in a name. */
const NOTHING = '\u00ad';

/** @returns the text with nothing to be read where glosses were, and as long as before */
export function withoutGlosses(text: string): string {
  // Nearly no text has any, and a single character is looked for much faster than a pattern.
  if (!text.includes('（') && !text.includes('(')) return text;
  return text.replace(GLOSS, (gloss) => NOTHING.repeat(gloss.length));
}
