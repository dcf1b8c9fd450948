import { CENTRAL_ALPHABETS, TURKISH_ALPHABETS, WESTERN_ALPHABETS } from './alphabets';
import { FREQUENT_CHINESE, FREQUENT_KOREAN } from './frequentCharacters';
import { usualCharacters } from './usualCharacters';

/** Bytes that a guess is made from. */
const SAMPLE = 16_384;
/** Bytes that the sample has before the first one that tells, if that is far from the beginning. */
const BEFORE = 64;
/** What the best guess has at least for each byte beyond ASCII: below it, nothing reads as text. */
const LEAST = 0.02;

/** How much a character speaks for the encoding that gives it, by what it takes of the bytes. */
interface Candidate {
  encoding: string;
  scoreOf: (unit: number, before: number, after: number) => number;
  /** What other candidates have to be better by. */
  handicap: number;
}

const marks = new Set(
  [...'，。、：；！？（）《》“”‘’「」『』　—…·'].map((mark) => mark.charCodeAt(0)),
);

/** What speaks against every encoding. */
function against(unit: number): number {
  if (unit === 0xfffd) return -4;
  // Controls, C1 and private use: no text has them.
  if (unit < 0x20) return unit === 9 || unit === 10 || unit === 12 || unit === 13 ? 0 : -3;
  if (unit >= 0x7f && unit < 0xa0) return -3;
  if (unit >= 0xe000 && unit <= 0xf8ff) return -3;
  return 0;
}

const isHan = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
const isKana = (unit: number) => unit >= 0x3041 && unit <= 0x30ff;
const isHangul = (unit: number) => unit >= 0xac00 && unit <= 0xd7a3;

function chinese(usual: () => ReadonlySet<number>): Candidate['scoreOf'] {
  return (unit) => {
    if (FREQUENT_CHINESE.has(unit)) return 2;
    if (marks.has(unit)) return 1.6;
    if (isHan(unit)) return usual().has(unit) ? 0.7 : -0.8;
    if (unit >= 0xff01 && unit <= 0xff5e) return 0.6;
    if (isKana(unit)) return 0;
    return unit < 0x80 ? 0 : -0.8;
  };
}

function japanese(unit: number): number {
  if (isKana(unit)) return 1.6;
  if (marks.has(unit)) return 1.2;
  if (FREQUENT_CHINESE.has(unit)) return 1.2;
  if (isHan(unit)) return usualCharacters('shift_jis').has(unit) ? 0.6 : -0.8;
  // Halfwidth katakana: any byte of another encoding.
  if (unit >= 0xff61 && unit <= 0xff9f) return -0.8;
  return unit < 0x80 ? 0 : -0.4;
}

function korean(unit: number): number {
  if (FREQUENT_KOREAN.has(unit)) return 2;
  if (isHangul(unit)) return usualCharacters('euc-kr').has(unit) ? 0.4 : -1.5;
  if (isHan(unit)) return -0.8;
  return unit < 0x80 ? 0 : -0.3;
}

const isLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isAccented = (unit: number) =>
  unit >= 0xc0 && unit <= 0x17f && unit !== 0xd7 && unit !== 0xf7;

/**
 * Letters of one language among those of ASCII, capitals only where a word begins.
 *
 * @param mayDouble whether two letters with accents stand side by side, as in Central Europe they do
 */
function latin(alphabet: string, mayDouble: boolean): Candidate['scoreOf'] {
  const small = new Set(Array.from(alphabet, (letter) => letter.charCodeAt(0)));
  const capitals = new Set(Array.from(alphabet.toUpperCase(), (letter) => letter.charCodeAt(0)));
  const ofBoth = new Set([...small, ...capitals]);
  return (unit, before, after) => {
    if (unit < 0x80) return 0;
    if (ofBoth.has(unit)) {
      if (!mayDouble && (isAccented(before) || isAccented(after))) return -0.8;
      if (isAccented(before) && isAccented(after)) return -0.3;
      const isAfterSmall = (isLetter(before) && before >= 0x61) || small.has(before);
      if (!small.has(unit) && isAfterSmall) return -0.8;
      const isInWord = [before, after].some((other) => isLetter(other) || ofBoth.has(other));
      return isInWord ? 1 : 0;
    }
    // Quotation marks, dashes and the like of Windows, and those of Latin-1.
    if (/[‘’“”„–—…•«»°§©®€£¿¡ ]/.test(String.fromCharCode(unit))) {
      return before < 0x80 && after < 0x80 ? 0.7 : -0.3;
    }
    return -0.8;
  };
}

const isCyrillic = (unit: number) => unit >= 0x410 && unit <= 0x451;

/** Words of lower-case letters, perhaps with a capital first. */
function cyrillic(unit: number, before: number): number {
  if (unit < 0x80) return 0;
  if (!isCyrillic(unit)) return /[«»—№“”„…–]/.test(String.fromCharCode(unit)) ? 0.2 : -0.8;
  const isCapital = unit < 0x430;
  if (isCapital) return isCyrillic(before) && before >= 0x430 ? -1 : 0.1;
  return isCyrillic(before) ? 0.65 : 0.2;
}

const isGreek = (unit: number) => unit >= 0x386 && unit <= 0x3ce;

/** Words of small letters with one accent, perhaps with a capital first. */
function greek(unit: number, before: number, after: number): number {
  if (unit < 0x80) return 0;
  if (!isGreek(unit)) return /[«»—“”’·…–]/.test(String.fromCharCode(unit)) ? 0.2 : -0.8;
  // ΐ and ΰ are of hardly any word, and a final sigma of the end of one.
  if (unit === 0x390 || unit === 0x3b0 || (unit === 0x3c2 && isGreek(after))) return -1;
  const isCapital = unit < 0x3ac;
  if (isCapital) return isGreek(before) && before >= 0x3ac ? -1 : 0.1;
  return isGreek(before) ? 0.65 : 0.2;
}

/** One candidate for each language that is written in an encoding. */
const latins = (
  encoding: string,
  alphabets: readonly string[],
  handicap: number,
  mayDouble = false,
): Candidate[] =>
  alphabets.map((alphabet) => ({ encoding, scoreOf: latin(alphabet, mayDouble), handicap }));

const CANDIDATES: readonly Candidate[] = [
  { encoding: 'gb18030', scoreOf: chinese(() => usualCharacters('gb18030')), handicap: 0 },
  { encoding: 'big5', scoreOf: chinese(() => usualCharacters('big5')), handicap: 0 },
  { encoding: 'shift_jis', scoreOf: japanese, handicap: 0.02 },
  { encoding: 'euc-jp', scoreOf: japanese, handicap: 0.05 },
  { encoding: 'euc-kr', scoreOf: korean, handicap: 0.05 },
  ...latins('windows-1252', WESTERN_ALPHABETS, 0.05),
  ...latins('windows-1250', CENTRAL_ALPHABETS, 0.08, true),
  ...latins('iso-8859-2', CENTRAL_ALPHABETS, 0.1, true),
  ...latins('windows-1254', TURKISH_ALPHABETS, 0.1),
  ...latins('macintosh', WESTERN_ALPHABETS, 0.1),
  { encoding: 'windows-1251', scoreOf: cyrillic, handicap: 0.1 },
  { encoding: 'koi8-r', scoreOf: cyrillic, handicap: 0.1 },
  { encoding: 'windows-1253', scoreOf: greek, handicap: 0.12 },
  { encoding: 'ibm866', scoreOf: cyrillic, handicap: 0.12 },
];
const WIDE: readonly Candidate[] = ['utf-16le', 'utf-16be'].map((encoding) => ({
  encoding,
  // Its ASCII characters tell, too: one byte of them is a NUL.
  scoreOf: (unit: number) => {
    if (unit < 0x80) return against(unit) === 0 ? 1.5 : -3;
    if (FREQUENT_CHINESE.has(unit) || marks.has(unit)) return 2;
    if (isHan(unit)) return usualCharacters('gb18030').has(unit) ? 0.4 : -0.8;
    if (isKana(unit) || isHangul(unit) || isCyrillic(unit)) return 0.5;
    return -1;
  },
  handicap: 0.1,
}));

/**
 * The encoding in which bytes read best: frequent characters speak for it, rare ones, private ones and those that are none
 * against it. Scores are for each byte, since encodings make different numbers of characters of the same bytes.
 *
 * @returns a label of the Encoding Standard; `null` where nothing reads as text
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const from = sampleStart(bytes);
  const sample = bytes.subarray(from, from + SAMPLE);
  const isWhole = from + sample.length === bytes.length;
  const candidates = bytes.length % 2 === 0 ? [...CANDIDATES, ...WIDE] : CANDIDATES;
  const beyondAscii = sample.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
  const texts = new Map<string, string>();
  let best: { encoding: string; score: number } | null = null;
  for (const { encoding, scoreOf, handicap } of candidates) {
    const text =
      texts.get(encoding) ?? new TextDecoder(encoding).decode(sample, { stream: !isWhole });
    texts.set(encoding, text);
    const most = encoding.startsWith('utf-16') ? sample.length : beyondAscii;
    const score = totalOf(text, scoreOf) / Math.max(1, most) - handicap;
    if (best === null || score > best.score) best = { encoding, score };
  }
  return best !== null && best.score >= LEAST ? best.encoding : null;
}

/** Where the sample begins: only bytes beyond ASCII tell, and in a long text the first of them may stand far from its beginning. */
function sampleStart(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  if (first < SAMPLE / 2) return 0;
  // Even, for encodings of two bytes.
  const before = first - BEFORE;
  return before - (before % 2);
}

function totalOf(text: string, scoreOf: Candidate['scoreOf']): number {
  let total = 0;
  let before = 0x20;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const bad = against(unit);
    total +=
      bad < 0 ? bad : scoreOf(unit, before, at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20);
    before = unit;
  }
  return total;
}
