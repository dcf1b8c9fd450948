/**
 * Acronyms that the writer spells out as something else: “gross domestic income (GDI)”, “SCO (Scottish
 * Chamber Orchestra)”, 国内总收入（GDI）. After A. Schwartz and M. Hearst, “A simple algorithm for
 * identifying abbreviation definitions in biomedical text” (2003), from the other side: what is spelt
 * out and is no name of the term speaks against it.
 */
import { isHan } from '../../text/characters';
import { foldToString } from '../../text/folding/fold';

/** How far from an acronym its expansion may begin, in UTF-16 units. */
const REACH = 100;
/** The same for a Chinese one. */
const HAN_REACH = 24;
const SMALL_WORD = /^(?:a|an|and|the|of|for|on|in|to|by|with)$/;

/** Only the letters and digits of a text, folded: what two spellings of a name have in common. */
export function lettersOf(text: string): string {
  return foldToString(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a clause ends in words whose initials, small words left out or not, read like `letters`. */
function endsInExpansion(clause: string, letters: string): boolean {
  const words = clause.toLowerCase().match(/[a-z]+/g) ?? [];
  let all = '';
  let main = '';
  for (let at = words.length - 1; at >= 0 && main.length <= letters.length; at--) {
    const word = words[at] as string;
    all = word.charAt(0) + all;
    if (all === letters && words.length - at > 1) return true;
    if (SMALL_WORD.test(word)) continue;
    main = word.charAt(0) + main;
    if (main === letters && words.length - at > 1) return true;
  }
  return false;
}

/**
 * @param start, end of an acronym of Latin letters, UTF-16 offsets into `text`
 * @param ambiguous whether it often means something else: then any other Chinese words before it count
 * @param names letters of what its term is called in full (`lettersOf`)
 */
export function isSpeltOutOtherwise(
  text: string,
  start: number,
  end: number,
  ambiguous: boolean,
  names: () => string[],
): boolean {
  const letters = text
    .slice(start, end)
    .replace(/[^A-Z]/g, '')
    .toLowerCase();
  const isOther = (expansion: string) => {
    const own = lettersOf(expansion);
    return !names().some((name) => own.includes(name));
  };
  if (/[(（]/.test(text.charAt(start - 1)) && /^s?[)）]/.test(text.slice(end, end + 2))) {
    const before = text.slice(Math.max(0, start - REACH), start - 1).trimEnd();
    if (isHan(before.charCodeAt(before.length - 1))) {
      return ambiguous && isOther(before.slice(-HAN_REACH));
    }
    const clause = before.split(/[^a-z,’' -]/i).at(-1) ?? '';
    return endsInExpansion(clause, letters) && isOther(before);
  }
  const inside = /^\s?[(（]([a-z][a-z,’' -]+)[)）]/i.exec(text.slice(end, end + REACH))?.[1] ?? '';
  return endsInExpansion(inside, letters) && isOther(inside);
}
