import { bytesOf, fromBase64, unquoted } from './transferEncoding';

/** `=?gb2312?B?x+DKrw==?=`: encoding, way of writing, text; between two of them white space counts for nothing. */
const WORD = /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([BQ])\?([^?\s]{0,2000})\?=(?:\s+(?==\?))?/gi;

/** A field of a message as it is read (RFC 2047): words in other encodings decoded, others as they are. */
export function decodedField(field: string): string {
  return field.replace(WORD, (written, label: string, way: string, text: string) => {
    const bytes = /b/i.test(way) ? fromBase64(text) : unquoted(text.replaceAll('_', ' '));
    try {
      return new TextDecoder(label === 'gb2312' ? 'gb18030' : label).decode(bytesOf(bytes));
    } catch (error) {
      // An encoding that nobody knows.
      if (!(error instanceof RangeError)) throw error;
      return written;
    }
  });
}
