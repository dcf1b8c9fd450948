import type { Draft } from '../../core/pack/drafts/draft';
import { declaredCharset } from '../bytes/declaredCharset';
import { decodeBytes } from '../bytes/decodeBytes';
import { cleanName } from '../draft/cleanText';
import { dateOf } from '../draft/dateOf';
import { readPage } from '../html/readPage';
import { ImportError } from '../ImportError';
import type { Importer, ImportOptions } from '../importer';
import { decodedField } from './encodedWords';
import { type MimePart, mimeHeader, mimeParts, parameterOf } from './mimeParts';

/**
 * A page saved with all that it shows (MHTML): its first part of HTML. A letter is read the same way, or its text where it has no
 * page, and is called what its subject says.
 */
export const importMhtml: Importer = async ({ bytes }, { encoding }) => {
  const message = latin1(bytes);
  const parts = mimeParts(message);
  const page = parts.find(isOf(/^(?:text\/html|application\/xhtml)/i));
  const text = page === undefined ? parts.find(isOf(/^text\/plain/i)) : undefined;
  const header = mimeHeader(message);
  if (page !== undefined) {
    const { text: html, doubts } = decoded(page, encoding);
    const draft = readPage(html, addressIn(header, page.header), doubts);
    return isLetter(header) ? withHeader(draft, header) : draft;
  }
  if (text === undefined) throw new ImportError({ case: 'nothingRecognised' });
  const { readWritten } = await import('../text/importText');
  const written = decoded(text, encoding);
  return withHeader(await readWritten(written.text, written.doubts), header);
};

const isOf =
  (types: RegExp) =>
  ({ header }: MimePart) =>
    types.test(header.get('content-type') ?? '');

const decoded = ({ header, bytes }: MimePart, chosen: ImportOptions['encoding']) =>
  decodeBytes(bytes, {
    chosen,
    declared: parameterOf(header.get('content-type') ?? '', 'charset') ?? declaredCharset(bytes),
  });

/** Where a page was saved, the day is when that was done. */
const isLetter = (header: ReadonlyMap<string, string>) =>
  header.has('to') || !/^multipart\/related/i.test(header.get('content-type') ?? '');

/** What a letter says of itself, where its text does not. */
function withHeader(draft: Draft, header: ReadonlyMap<string, string>): Draft {
  if (draft.case !== 'document') return draft;
  const { document } = draft;
  const subject = cleanName(decodedField(header.get('subject') ?? ''));
  const date = document.date ?? dateOf(header.get('date'));
  return { ...draft, document: { ...document, title: document.title ?? subject, date } };
}

/** Where the page was, if it was in the web. */
function addressIn(
  message: ReadonlyMap<string, string>,
  part: ReadonlyMap<string, string>,
): string | null {
  const address = message.get('snapshot-content-location') ?? part.get('content-location') ?? '';
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
