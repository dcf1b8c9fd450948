/**
 * What TeX's fonts have where ASCII has controls: ligatures, quotation marks and dashes in the encodings OT1 and T1, the
 * bullet of TS1. Files with such fonts as bitmaps (Type 3) do not name their characters, which then are these numbers.
 */
const MEANT: Readonly<Record<string, string>> = {
  '\u000b': 'ff',
  '\u000c': 'fi',
  '\u000d': 'fl',
  '\u000e': 'ffi',
  '\u000f': 'ffl',
  '\u0010': '“',
  '\u0011': '”',
  '\u0012': '„',
  '\u0013': '«',
  '\u0014': '»',
  '\u0015': '–',
  '\u0016': '—',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
  '\u0088': '•',
};

/**
 * Text with its controls as the characters that they stand for in fonts of TeX. Of others, which fonts of signs have, one before a
 * space or by itself is a bullet; anywhere else they stand for nothing.
 */
export function withTexCharacters(text: string): string {
  const meant = Array.from(text, (character) => MEANT[character] ?? character);
  const isBullet = isControl(meant[0] ?? '') && (meant[1] ?? ' ') === ' ';
  const rest = meant.filter((character) => !isControl(character)).join('');
  return isBullet ? `•${rest}` : rest;
}

const isControl = (character: string) => character !== '' && character < '\t';
