/**
 * What a writer adds in brackets inside a Chinese name, in Latin letters: 数字（Digital）丝绸之路. It is text like any
 * other and may hold names, so folding keeps it; without it what is around it is read once more.
 */

/** One letter numbers things: 去（A）风险. The bracket is looked for first, since few characters are one. */
const GLOSS = /[（(](?<=[\u4e00-\u9fff].)[a-z][a-z\d .,&’'-]{1,48}[）)](?=[\u4e00-\u9fff])/gi;
/** A soft hyphen: nothing, wherever it stands in a name. */
const NOTHING = '\u00ad';
/** How much to either side is read again: hardly a Chinese name is longer. */
const REACH = 48;

/** A stretch of a text around a gloss, with nothing to be read in the place of glosses and as long as it was. */
export interface Unglossed {
  /** UTF-16 offset in the whole text. */
  from: number;
  text: string;
}

/** What is to be read once more in a text, a stretch for each of its glosses. */
export function aroundGlosses(text: string): Unglossed[] {
  // Nearly no text has any, and a single character is looked for much faster than a pattern.
  if (!text.includes('（') && !text.includes('(')) return [];
  const plain = text.replace(GLOSS, (gloss) => NOTHING.repeat(gloss.length));
  if (plain === text) return [];
  return Array.from(text.matchAll(GLOSS), ({ index, 0: gloss }) => {
    const from = Math.max(0, index - REACH);
    return { from, text: plain.slice(from, index + gloss.length + REACH) };
  });
}
