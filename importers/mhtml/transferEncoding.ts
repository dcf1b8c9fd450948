/** Characters U+0000 to U+00FF as bytes. */
export const bytesOf = (text: string) =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Bytes as quoted-printable writes them (RFC 2045, 6.7). */
export const unquoted = (body: string) =>
  body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, digits: string) =>
      String.fromCharCode(parseInt(digits, 16)),
    );

/** Bytes as Base64 writes them, as many as are whole: a file may be cut. */
export function fromBase64(body: string): string {
  const digits = body.replace(/[^A-Za-z0-9+/]+/g, '');
  return atob(digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0)));
}
