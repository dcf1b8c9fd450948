/** Longer is text. */
const LONGEST = 300;
/** What stands between the names of several people. */
const BETWEEN = /\s?[,;，、；|·•]\s?(?:(?:and|und|et|y)\s)?|\s(?:and|und|et|y|&)\s/;
/** Signs of notes, and what is left of marks that were raised, around a name. */
const MARK = /[\s\p{Cc}*＊∗⋆†‡§¶?✉(（)）\d]/u;
/** A word of a name, or an initial. */
const WORD = /^\p{Lu}[\p{L}\p{M}.'’˛-]{0,24}$/u;
const PARTICLE = /^(?:d[aeiou]s?|del|della|den|der|van|von|la|le|bin|ibn|al|el|ten|ter|zu)$/i;
/** What papers call their parts, and bodies themselves, in words with capitals as well. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'abstract summary introduction executive report contents keyword keywords chapter section part figure table conference ' +
    'journal volume proceedings review policy annual department school college center centre ministry agency office inc ltd ' +
    'street avenue road press working paper draft version edition january february march april may june july august ' +
    'september october november december'
  ).split(' '),
);
/** How such words begin: university, institute, laboratory, faculty. */
const BODY = /^(?:universit|institut|laborator|facult)/;

/**
 * The people whom a line names and nothing else, as bylines do: words with capitals, or two to four Han characters.
 *
 * @returns `null` for any other line
 */
export function namesIn(line: string): string[] | null {
  if (line.length > LONGEST) return null;
  const names = line
    .split(BETWEEN)
    .flatMap((part) => (/\p{Script=Han}/u.test(part) ? part.split(/\s+/) : [part]))
    .map(withoutMarks)
    .filter((part) => part !== '');
  return names.length > 0 && names.every(isName) ? names : null;
}

function withoutMarks(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && MARK.test(text.charAt(from))) from++;
  while (to > from && MARK.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

function isName(text: string): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(text)) return true;
  const parts = text.toLowerCase().split(/\W/);
  if (parts.some((part) => NO_NAMES.has(part) || BODY.test(part))) return false;
  const words = text.split(/\s+/);
  const own = words.filter((word) => !PARTICLE.test(word));
  return (
    words.length > 1 &&
    words.length < 6 &&
    own.every((word) => WORD.test(word)) &&
    own.some((word) => /\p{Ll}/u.test(word))
  );
}
