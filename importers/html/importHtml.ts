import { declaredCharset } from '../bytes/declaredCharset';
import { decodeBytes } from '../bytes/decodeBytes';
import type { Importer } from '../importer';
import { readPage } from './readPage';

/** A page that was saved as HTML. Its address is not in it, unless the page names one. */
export const importHtml: Importer = async ({ bytes, name }, { encoding }) => {
  const decoded = decodeBytes(bytes, { chosen: encoding, declared: declaredCharset(bytes) });
  return readPage(decoded.text, null, decoded.doubts, name);
};
