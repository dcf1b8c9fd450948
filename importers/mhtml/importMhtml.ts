import { declaredCharset } from '../bytes/declaredCharset';
import { decodeBytes } from '../bytes/decodeBytes';
import { readPage } from '../html/readPage';
import { ImportError } from '../ImportError';
import type { Importer } from '../importer';
import { mimeHeader, mimeParts, parameterOf } from './mimeParts';

/** A page saved with all that it shows (MHTML): its first part of HTML. */
export const importMhtml: Importer = async ({ bytes }, { encoding }) => {
  const message = latin1(bytes);
  const page = mimeParts(message).find(({ header }) =>
    /^(?:text\/html|application\/xhtml)/i.test(header.get('content-type') ?? ''),
  );
  if (page === undefined) throw new ImportError({ case: 'nothingRecognised' });
  const charset = parameterOf(page.header.get('content-type') ?? '', 'charset');
  const decoded = decodeBytes(page.bytes, {
    chosen: encoding,
    declared: charset ?? declaredCharset(page.bytes),
  });
  return readPage(decoded.text, addressIn(message, page.header), decoded.doubts);
};

/** Where the page was, if it was in the web. */
function addressIn(message: string, header: ReadonlyMap<string, string>): string | null {
  const stated = mimeHeader(message).get('snapshot-content-location');
  const address = stated ?? header.get('content-location') ?? '';
  return /^https?:/i.test(address) ? address : null;
}

/** Each byte as the character of its number: not what the Encoding Standard calls Latin-1. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + STEP)));
  }
  return parts.join('');
}

const STEP = 8_192;
