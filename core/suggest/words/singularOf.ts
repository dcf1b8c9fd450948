/** An English noun without its plural ending; what has none, as it is. */
export function singularOf(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/[a-z]{2}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}
