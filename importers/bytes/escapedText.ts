/** Sequences by which ISO-2022-JP begins Japanese characters (JIS X 0208 of 1978 and of 1983, JIS X 0201). */
const JAPANESE = ['$@', '$B', '(I', '(J'].map((end) => bytesOf(`\u001b${end}`));
const CHINESE = [bytesOf('~{')];
/** What HZ (RFC 1843) puts between `~{` and `~}`: pairs of bytes, in one line. */
const RUN = /~\{((?:[!-w][!-~])*)(?:~\}|(?=[\r\n]|$))/g;
/** What else HZ writes with a tilde: one of the text, or the end of a line that goes on. */
const TILDE = /~(?:~|\r?\n)/g;

/**
 * Text whose encoding has no byte beyond ASCII and says by escapes what bytes stand for other characters, as mail and old newsgroups have
 * it. `null` for other bytes: also for text that only looks so, of which the escapes make no characters.
 *
 * @returns with a label; `hz-gb-2312` is read by none of the decoders of browsers any more
 */
export function escapedText(bytes: Uint8Array): { text: string; encoding: string } | null {
  const isJapanese = hasAny(bytes, JAPANESE);
  if ((!isJapanese && !hasAny(bytes, CHINESE)) || bytes.some((byte) => byte >= 0x80)) return null;
  if (isJapanese) {
    const text = new TextDecoder('iso-2022-jp').decode(bytes);
    return text.includes('\ufffd') ? null : { text, encoding: 'iso-2022-jp' };
  }
  const text = hzText(new TextDecoder('ascii').decode(bytes));
  return text === null ? null : { text, encoding: 'hz-gb-2312' };
}

/** The text of HZ; `null` if what its escapes enclose is not all Chinese. */
function hzText(ascii: string): string | null {
  const decoder = new TextDecoder('gb18030');
  let isChinese = false;
  const parts: string[] = [];
  let from = 0;
  for (const run of ascii.matchAll(RUN)) {
    const [whole, pairs = ''] = run;
    const written = decoder.decode(Uint8Array.from(pairs, (pair) => pair.charCodeAt(0) | 0x80));
    if (/[\ufffd\ue000-\uf8ff]/.test(written)) return null;
    if (/\p{Script=Han}/u.test(written)) isChinese = true;
    parts.push(withoutTildes(ascii.slice(from, run.index)), written);
    from = run.index + whole.length;
  }
  return isChinese ? [...parts, withoutTildes(ascii.slice(from))].join('') : null;
}

const withoutTildes = (ascii: string) =>
  ascii.replace(TILDE, (found) => (found === '~~' ? '~' : ''));

function hasAny(bytes: Uint8Array, sequences: readonly Uint8Array[]): boolean {
  return sequences.some((sequence) => {
    const [first = 0] = sequence;
    for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
      if (sequence.every((byte, place) => bytes[at + place] === byte)) return true;
    }
    return false;
  });
}

function bytesOf(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, (character) => character.charCodeAt(0));
}
