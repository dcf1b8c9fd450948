import { ImportError } from '../ImportError';
import { elementsIn } from './elements';
import { markupParts } from './markupParts';
import { parseXml } from './parseMarkup';

/** In UTF-16 units: smaller documents are parsed at once. */
const SMALL = 300_000;

/**
 * Parses large XML part by part, so that the page is let work in between.
 *
 * @param names of the elements that it is mostly made of, whatever the prefix; they do not stand in each other
 * @param turn called before each part with how much is done, from 0 to 1
 * @param take given each part, in their order: a document with some of the elements; and what is around them all
 * @returns what is around them; `null` where the document is small, a part cannot be parsed without the others, or is not
 *   well-formed: nothing that was taken then counts
 */
export async function parseInParts(
  xml: string,
  names: readonly string[],
  turn: (share: number) => Promise<void>,
  take: (part: Document, around: Document) => void,
): Promise<Document | null> {
  const parted = xml.length < SMALL ? null : markupParts(xml, names);
  if (parted === null) return null;
  try {
    const around = parseXml(parted.frame);
    const opening = `<part${namespacesIn(around)}>`;
    for (const [index, part] of parted.parts.entries()) {
      await turn(index / parted.parts.length);
      take(parseXml(`${opening}${part}</part>`), around);
    }
    return around;
  } catch (error) {
    // The whole says what is wrong with it.
    if (!(error instanceof ImportError)) throw error;
    return null;
  }
}

/** The declarations of namespaces around the elements, as attributes. */
function namespacesIn({ documentElement }: Document): string {
  const elements = [documentElement, ...elementsIn(documentElement, 'body').slice(0, 1)];
  const declared = new Map<string, string>();
  for (const { attributes } of elements) {
    for (const { name, value } of attributes) {
      if (/^xmlns(?::|$)/.test(name)) declared.set(name, value);
    }
  }
  return [...declared]
    .map(
      ([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    )
    .join('');
}
