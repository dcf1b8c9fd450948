import { Readability } from '@mozilla/readability';
import { lengthOf } from './lengthOf';
import { textNodes } from './restoredArticle';

/** Below any length; 0 would be taken for no answer. */
const NO_SECOND_TIME = -1;
/**
 * Rules of Readability as it drops them one by one where they leave too little: what is called unlikely to be text is left
 * out, classes weigh, and lists, tables and the like are judged.
 */
const ALL_RULES = 0b111;
const FEWER_RULES = [0b110, 0b100, 0b000];
/** Fewer characters are hardly an article. Readability wants 500, which the texts of short pages have not. */
const ENOUGH = 140;

export interface FoundArticle {
  /** Of a copy; `null` where nothing is found. */
  article: Element | null;
  /** Texts of the page that are in it. */
  kept: Node[];
  /** @see lengthOf */
  length: number;
}

/** Its own further attempts would write markup into the page, which pages of the extension do not allow. */
class RuledReadability extends Readability<Element> {
  declare _flags: number;

  constructor(document: Document, rules: number) {
    super(document, {
      charThreshold: NO_SECOND_TIME,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    });
    this._flags = rules;
  }
}

/**
 * What Readability takes for the article of a page by all of its rules.
 *
 * @param isTriedAgain whether by fewer where these leave hardly anything
 */
export function foundArticle(document: Document, isTriedAgain: boolean): FoundArticle {
  let longest = foundBy(ALL_RULES, document);
  if (!isTriedAgain) return longest;
  for (const rules of FEWER_RULES) {
    if (longest.length >= ENOUGH) break;
    const found = foundBy(rules, document);
    if (found.length > longest.length) longest = found;
  }
  return longest;
}

function foundBy(rules: number, document: Document): FoundArticle {
  const copy = document.cloneNode(true) as Document;
  const copies = textNodes(copy.body);
  const { content = null } = new RuledReadability(copy, rules).parse() ?? {};
  const kept = textNodes(document.body).filter((_, index) => {
    const own = copies[index];
    return own !== undefined && own.nodeValue?.trim() !== '' && content?.contains(own) === true;
  });
  return { article: content, kept, length: content === null ? 0 : lengthOf(content) };
}
