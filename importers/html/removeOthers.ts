import { lengthOf } from './lengthOf';
import { namesOf } from './namesOf';
import { linkedShare } from './restoredArticle';

/** Names of what is none of the text however long it is, if it is a small part of the page. */
const CLASSES_OF_OTHERS =
  /(?:^|[-_ ])((?:top|btm|bottom|post)?share(?:bar|box|wrap|links?|tools?)?|qr-?code|comments?|respond|related(?:[-_ ]\w{1,20})?|recommend(?:ed|ations?)?|newsletters?|subscribe|sign-?up|(?:next|prev|previous)[-_ ](?:post|article|page)|most[-_ ](?:read|popular)|author[-_ ](?:bio|box|card|info)|about[-_ ]author|outbrain|taboola)(?:$|[-_ ])/i;
const SMALL_PART_OF_PAGE = 0.25;
/** A heading that is a link is that of another text. */
const HEADLINE = 0.9;
/** Fewer may be a list of the text. */
const FEWEST_TEASERS = 4;
/** Of its text, a list of links has as much in them. */
const LINKED = 0.6;

/** Takes out of a page what is of others than its text, whatever Readability makes of it. Changes the page. */
export function removeOthers(body: Element): void {
  removeNamed(body);
  removeTeasers(body);
}

/**
 * Takes out what is named so that it cannot be of the text: shares, comments, letters to subscribe to. Where all that has a name
 * is much of the page, the page may be made of it. Changes the page.
 */
function removeNamed(body: Element): void {
  const named = new Map<string, Element[]>();
  for (const element of body.querySelectorAll('div, section, aside, ul, ol, p, form, footer')) {
    const name = CLASSES_OF_OTHERS.exec(namesOf(element))?.[1]?.toLowerCase();
    if (name === undefined) continue;
    const others = named.get(name);
    if (others === undefined) named.set(name, [element]);
    else if (others.at(-1)?.contains(element) === false) others.push(element);
  }
  const most = lengthOf(body) * SMALL_PART_OF_PAGE;
  for (const elements of named.values()) {
    const length = elements.reduce((sum, element) => sum + lengthOf(element), 0);
    if (length <= most) for (const element of elements) element.remove();
  }
}

/** Files that a text has with it are named by links in it, which are of the text: 附件 1. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|wps|ofd|zip|rar|csv|txt)(?:$|[?#])/i;

/** Takes out headings and lists that lead to other pages, but for lists that a page is made of. Changes the page. */
function removeTeasers(body: Element): void {
  for (const heading of body.querySelectorAll('h3, h4, h5, h6')) {
    if (addressesIn(heading).some(isElsewhere) && linkedShare(heading) > HEADLINE) heading.remove();
  }
  const outer: Element[] = [];
  for (const list of body.querySelectorAll('ul, ol')) {
    if (outer.at(-1)?.contains(list) !== true && isTeaserList(list)) outer.push(list);
  }
  const length = outer.reduce((sum, list) => sum + lengthOf(list), 0);
  if (length <= lengthOf(body) / 2) for (const list of outer) list.remove();
}

const addressesIn = (element: Element) =>
  [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');

/** Whether a link leads to another page, and not to a part of this one or to a file of it. */
const isElsewhere = (address: string) => !address.includes('#') && !FILE.test(address);

function isTeaserList(list: Element): boolean {
  const addresses = addressesIn(list);
  return (
    addresses.length >= FEWEST_TEASERS && addresses.every(isElsewhere) && linkedShare(list) > LINKED
  );
}
