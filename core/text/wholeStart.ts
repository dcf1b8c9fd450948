/** At most `length` UTF-16 units from the beginning, no pair of surrogates cut. */
export function wholeStart(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** At most `length` UTF-16 units up to the end, no pair of surrogates cut. */
export function wholeEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(text.length - length).replace(/^[\udc00-\udfff]/, '');
}
