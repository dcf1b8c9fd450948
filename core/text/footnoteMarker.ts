/** Longest text that is taken for footnote markers, in UTF-16 units. */
const LONGEST_MARKER = 40;

/**
 * Markers one after the other, with a comma between them or not. Digits are taken one by one, and white space
 * belongs to what is before it: there is one way only to read a text, so that one that nearly is a marker is
 * refused as fast as it is read.
 */
const MARKERS =
  /^\s*(?:(?:[[［〔(（【][^\]］〕)）】]{1,12}[\]］〕)）】]|[\d*＊†‡§¶①-⑳⓪])\s*(?:[,，、]\s*(?=\S))?)+$/u;

/** Whether a raised text is nothing but footnote markers: [3], ［注3］, [a], ①, *, 12, “3, 4” — not the th of 10th. */
export function isFootnoteMarker(text: string): boolean {
  return text.length <= LONGEST_MARKER && MARKERS.test(text);
}
