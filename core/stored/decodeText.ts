/** Bytes of a file that are text in none of the encodings that can be told apart. */
export class EncodingError extends Error {
  constructor() {
    super('The text is in none of the encodings that can be told apart.');
    this.name = 'EncodingError';
  }
}

/** Marks at the beginning of a file, and UTF-16 without one: JSON begins with two ASCII characters. */
const BEGINNINGS: readonly { bytes: readonly (number | null)[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [null, 0], encoding: 'utf-16le' },
  { bytes: [0, null], encoding: 'utf-16be' },
];

/** What Chinese files were saved in before Unicode, with the lead and first trail bytes of the usual characters. */
const CHINESE: readonly { encoding: string; isUsual(lead: number, trail: number): boolean }[] = [
  // GB 2312: signs, and the characters of its first level.
  {
    encoding: 'gb18030',
    isUsual: (lead, trail) =>
      trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7)),
  },
  // Big5: signs, and the characters of its first level, trail bytes in two ranges.
  {
    encoding: 'big5',
    isUsual: (lead, trail) =>
      lead >= 0xa1 && lead <= 0xc6 && (trail >= 0xa1 || (trail >= 0x40 && trail <= 0x7e)),
  },
];

/** Of the two-byte characters of Chinese prose, how many are among the usual ones at least. */
const USUAL_SHARE = 0.8;

/**
 * The text of a file: UTF-8, UTF-16, or GB 18030 or Big5 where only one of them makes likely Chinese of it. Nearly any
 * bytes can be read as GB 18030, so it must also be made of usual characters.
 *
 * @throws EncodingError rather than giving a text with a character that is not in the file
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = BEGINNINGS.find((beginning) =>
    beginning.bytes.every((byte, at) => (byte === null ? bytes[at] !== 0 : bytes[at] === byte)),
  );
  const text = decoded(bytes, marked?.encoding ?? 'utf-8');
  if (text !== null) return text;
  if (marked !== undefined) throw new EncodingError();
  const likely = CHINESE.flatMap(({ encoding, isUsual }) => {
    const read = decoded(bytes, encoding);
    return read === null ? [] : [{ read, share: usualShare(bytes, isUsual) }];
  })
    .filter(({ share }) => share >= USUAL_SHARE)
    .sort((a, b) => b.share - a.share);
  const [best, second] = likely;
  if (best === undefined || best.share === second?.share) throw new EncodingError();
  return best.read;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // Bytes that the encoding has no character for.
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}

/** Of the characters of more than one byte, the share of those that texts are mostly made of. */
function usualShare(bytes: Uint8Array, isUsual: (lead: number, trail: number) => boolean): number {
  let all = 0;
  let usual = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    at++;
    all++;
    if (isUsual(lead, bytes[at] ?? 0)) usual++;
  }
  return usual / all;
}
