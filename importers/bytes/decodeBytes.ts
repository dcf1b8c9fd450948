import type { Doubt } from '../../core/pack/drafts/draft';
import { ImportError } from '../ImportError';
import { escapedText } from './escapedText';
import { guessEncoding } from './guessEncoding';
import { soundUtf8 } from './soundUtf8';

export interface DecodedText {
  text: string;
  /** A label of the Encoding Standard; `utf-32` and HZ have none there and are read all the same. */
  encoding: string;
  /** `encodingGuessed`, where nothing but how the text reads told it. */
  doubts: Doubt[];
}

export interface KnownEncoding {
  /** What the reader chose: nothing else counts then. */
  chosen: string | null;
  /** What the file declares of itself. */
  declared: string | null;
}

const MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];
/** Bytes that are looked at for NULs. */
const SAMPLE = 4_096;
/** Control characters above that share of a text: it is none. One or two are a slip of whoever wrote it, but for NULs. */
const MOST_CONTROLS = 0.01;
const FEW_CONTROLS = 2;
/** Damaged bytes among the characters of more than one, below which a text is still UTF-8. */
const MOST_DAMAGED = 0.02;

/**
 * The text of a file: by its mark, by its escapes, by where its NULs are, as UTF-8 if it is, as it declares, and else in the encoding in
 * which it reads best. UTF-8 with other than ASCII characters wins over what a file declares: saved pages keep
 * `charset=gb2312` in UTF-8.
 *
 * @throws ImportError binary, if it reads as text in none
 */
export function decodeBytes(bytes: Uint8Array, known: KnownEncoding): DecodedText {
  const chosen = knownLabel(known.chosen);
  const marked = MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (chosen !== null) return certain(bytes, chosen);
  if (marked !== undefined) return certain(bytes, marked.encoding);
  const escaped = escapedText(bytes);
  if (escaped !== null) return { ...escaped, text: withoutBinary(escaped.text), doubts: [] };
  const byNuls = encodingByNuls(bytes);
  if (byNuls !== null) return certain(bytes, byNuls);
  const asUtf8 = utf8In(bytes);
  if (asUtf8 !== null) return { text: withoutBinary(asUtf8), encoding: 'utf-8', doubts: [] };
  const declared = knownLabel(known.declared);
  if (declared !== null && declared !== 'utf-8' && reads(bytes, declared)) {
    return certain(bytes, declared);
  }
  const guessed = guessEncoding(bytes);
  if (guessed === null) throw new ImportError({ case: 'binary' });
  return { ...certain(bytes, guessed), doubts: [{ case: 'encodingGuessed', encoding: guessed }] };
}

/** A label in its usual form, GB 2312 and GBK as what contains them; `null` for what is no encoding. */
function knownLabel(label: string | null): string | null {
  if (label === null) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch (error) {
    // A label that the Encoding Standard does not have.
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

function certain(bytes: Uint8Array, encoding: string): DecodedText {
  const text = encoding.startsWith('utf-32')
    ? utf32(bytes, encoding === 'utf-32le')
    : new TextDecoder(encoding).decode(bytes);
  return { text: withoutBinary(text), encoding, doubts: [] };
}

/** @throws ImportError binary */
function withoutBinary(text: string): string {
  let controls = 0;
  let nuls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0) nuls++;
    if (unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) controls++;
  }
  const most = text.length * MOST_CONTROLS;
  if (controls > most && (nuls > most || controls > FEW_CONTROLS)) {
    throw new ImportError({ case: 'binary' });
  }
  return text;
}

/** UTF-16 and UTF-32 of text that is mostly ASCII: every second byte is a NUL, or three of four are. */
function encodingByNuls(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE);
  if (length < 4 || bytes.length % 2 === 1) return null;
  const nuls = [0, 0, 0, 0];
  for (let at = 0; at < length; at++) {
    if (bytes[at] === 0) nuls[at & 3] = (nuls[at & 3] ?? 0) + 1;
  }
  const [first, second, third, fourth] = nuls.map((count) => count / (length / 4)) as [
    number,
    number,
    number,
    number,
  ];
  if (bytes.length % 4 === 0 && third > 0.9 && first + second < 1.2) {
    if (fourth > 0.9 && first < 0.2) return 'utf-32le';
  }
  if (bytes.length % 4 === 0 && first > 0.9 && second > 0.9 && fourth < 0.2) return 'utf-32be';
  if (second + fourth > 0.6 && first + third < 0.1) return 'utf-16le';
  if (first + third > 0.6 && second + fourth < 0.1) return 'utf-16be';
  return null;
}

function utf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, isLittle);
    if (at === 0 && point === 0xfeff) continue;
    parts.push(point > 0x10_ffff ? '\ufffd' : String.fromCodePoint(point));
  }
  return parts.join('');
}

/** UTF-8, also where it was cut within a character or a few bytes of it are broken. */
function utf8In(bytes: Uint8Array): string | null {
  return soundUtf8(bytes) ?? cutUtf8(bytes) ?? utf8OfHalves(bytes) ?? damagedUtf8(bytes);
}

/** Text that ends within a character. Where that is the only one beyond ASCII, it is one of another encoding. */
function cutUtf8(bytes: Uint8Array): string | null {
  const last = bytes.findLastIndex((byte) => byte >= 0xc0);
  if (last < bytes.length - 3) return null;
  const before = soundUtf8(bytes.subarray(0, last));
  if (before === null || !/[^\0-\x7f]/.test(before)) return null;
  const end = new TextDecoder('utf-8').decode(bytes.subarray(last));
  return end === '\ufffd' ? `${before}${end}` : null;
}

/**
 * What some programs write for UTF-8: the halves of surrogate pairs, each as a character of three bytes (CESU-8, Unicode Technical
 * Report 26). A half without its other one is U+FFFD.
 */
function utf8OfHalves(bytes: Uint8Array): string | null {
  const parts: string[] = [];
  let from = 0;
  for (let at = bytes.indexOf(0xed); at !== -1; at = bytes.indexOf(0xed, at + 1)) {
    const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]];
    if (second < 0xa0 || second > 0xbf || third < 0x80 || third > 0xbf) continue;
    const before = soundUtf8(bytes.subarray(from, at));
    if (before === null) return null;
    parts.push(before, String.fromCharCode(0xd800 | ((second & 0x1f) << 6) | (third & 0x3f)));
    from = at + 3;
  }
  const rest = parts.length === 0 ? null : soundUtf8(bytes.subarray(from));
  return rest === null ? null : [...parts, rest].join('').toWellFormed();
}

function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let damaged = 0;
  let beyondAscii = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) damaged++;
    else if (unit > 0x7f) beyondAscii++;
  }
  return damaged <= beyondAscii * MOST_DAMAGED || (damaged === 1 && beyondAscii > 8) ? text : null;
}

function reads(bytes: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(bytes);
  let broken = 0;
  let beyondAscii = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) beyondAscii++;
  }
  return broken <= beyondAscii * MOST_DAMAGED;
}
