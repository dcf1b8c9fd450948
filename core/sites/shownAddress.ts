import { shownHost } from './shownHost';

/** What nobody sees, or takes for the end of an address: it stays as it is written in one. */
const UNSEEN = /[\p{C}\p{Z}]/gu;

/**
 * An address as readers know it: `https://例子.中国/乌镇` for `https://xn--fsqu00a.xn--fiqs8s/%E4%B9%8C%E9%95%87`. For
 * showing only: as it was where it is none, or where its escapes are no UTF-8.
 */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { href, protocol, hostname, port } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return address;
  const host = shownHost(hostname) + (port === '' ? '' : `:${port}`);
  // Not its parts put together: an empty query is none.
  const place = href.slice(href.indexOf('/', `${protocol}//`.length));
  return `${protocol}//${host}${readable(place)}`;
}

function readable(part: string): string {
  try {
    return decodeURI(part).replace(UNSEEN, encodeURIComponent);
  } catch (error) {
    // Escapes of another encoding, as old Chinese sites have them.
    if (!(error instanceof URIError)) throw error;
    return part;
  }
}
