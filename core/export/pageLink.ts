import type { PlaceText } from '../marks';

/**
 * Address of a page with a text fragment that leads to a mark on it
 * (https://wicg.github.io/scroll-to-text-fragment/): the marked words, which are most often the first of their kind.
 * The address alone where nobody knows what stands there, or an address cannot hold it.
 */
export function pageLink(url: string, place: PlaceText | null): string {
  if (place === null) return url;
  return fragmentLink(url, place.paragraph.slice(place.mark.start, place.mark.end));
}

/** The same for words of the page. */
export function fragmentLink(url: string, said: string): string {
  const words = said.trim();
  if (words === '' || !words.isWellFormed()) return url;
  const text = encodeURIComponent(words).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
