import type { Draft } from '../../core/pack/drafts/draft';
import { readPage } from './readPage';

/**
 * The page in front as a document: its main text, with title, author, date, site and address.
 *
 * @param html its document element, serialised
 * @param url its address, which the page itself may not change
 * @throws ImportError tooDeep, nothingRecognised
 */
export function importPageHtml(html: string, url: string): Draft {
  return readPage(html, url, []);
}
