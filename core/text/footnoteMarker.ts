/** Longest text that is taken for footnote markers, in UTF-16 units. */
export const LONGEST_MARKER = 40;

/**
 * Markers one after the other, with a comma behind each or not. Digits are taken one by one, and white space
 * belongs to what is before it: there is one way only to read a text, so that one that nearly is a marker is
 * refused as fast as it is read.
 */
const MARKERS =
  /^\s*(?:(?:[[［〔(（【][^\]］〕)）】]{1,12}[\]］〕)）】]|[\d*＊†‡§¶①-⑳⓪])\s*(?:[,，、]\s*)?)+$/u;
const COMMAS = ',，、';

/** Whether a raised text is nothing but footnote markers: [3], ［注3］, [a], ①, *, 12, “3, 4” — not the th of 10th. */
export function isFootnoteMarker(text: string): boolean {
  if (text.length > LONGEST_MARKER || !MARKERS.test(text)) return false;
  // After a comma there would have to be another one.
  return !COMMAS.includes(text.trimEnd().slice(-1));
}
