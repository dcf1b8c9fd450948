import { declaredCharset } from '../bytes/declaredCharset';
import { decodeBytes } from '../bytes/decodeBytes';
import { parseXml } from '../markup/parseMarkup';
import type { ZipArchive } from './openZip';

/** Text of a part of an archive; `null` if there is none of that name. */
export function textPart(archive: ZipArchive, name: string): string | null {
  const bytes = archive.read(name);
  if (bytes === null) return null;
  return decodeBytes(bytes, { chosen: null, declared: declaredCharset(bytes) }).text;
}

/** A part that is XML; `null` if there is none of that name. */
export function xmlPart(archive: ZipArchive, name: string): Document | null {
  const text = textPart(archive, name);
  return text === null ? null : parseXml(text);
}

/** The name of a part that another one refers to, relative to it or from the root. */
export function resolvePart(from: string, reference: string): string {
  const url = new URL(reference, `zip:///${encodePath(from)}`);
  return decodePath(url.pathname.replace(/^\/+/, ''));
}

const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** References may be percent-encoded, well or badly, or not at all. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // A percent sign that encodes nothing is one of the name.
    if (!(error instanceof URIError)) throw error;
    return path;
  }
}
