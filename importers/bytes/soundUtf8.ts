/**
 * The text of bytes that are UTF-8, also where it has U+FFFD itself; `null` for other bytes.
 *
 * @param isMarkKept whether U+FEFF at the beginning is a part of the text and no mark of its encoding
 */
export function soundUtf8(bytes: Uint8Array, isMarkKept = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: isMarkKept }).decode(bytes);
  } catch (error) {
    // What bytes that are no UTF-8 are told by.
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}
