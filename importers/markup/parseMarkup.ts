import { ImportError } from '../ImportError';
import { deepestNesting } from './nesting';
import { withoutDoctype } from './withoutDoctype';

/** No document nests that deep; thirty times as deep keeps a parser busy for a quarter of a minute. */
const DEEPEST = 2_000;
const NAMED_ENTITY = /&([A-Za-z][A-Za-z0-9]{1,30});/g;
const XML_ENTITIES = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/**
 * Parses XML. Its document type is left out, and with it all entities of its own.
 *
 * @throws ImportError tooDeep, notXml
 */
export function parseXml(xml: string): Document {
  refuseDeep(xml, 'xml');
  const document = parsed(withoutDoctype(xml), 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) {
    throw new ImportError({ case: 'notXml' });
  }
  return document;
}

/**
 * Parses HTML. Nothing in it is run or fetched.
 *
 * @throws ImportError tooDeep
 */
export function parseHtml(html: string): Document {
  refuseDeep(html, 'html');
  return parsed(html, 'text/html');
}

/**
 * Parses the XHTML of a book: as XML, so that `<title/>` has an end, and as HTML if that cannot be.
 *
 * @throws ImportError tooDeep
 */
export function parseXhtml(xhtml: string): Document {
  try {
    return parseXml(withEntities(xhtml));
  } catch (error) {
    // Books are often not well-formed, and readers show them all the same.
    if (!(error instanceof ImportError) || error.reason.case !== 'notXml') throw error;
    return parseHtml(xhtml);
  }
}

function refuseDeep(markup: string, language: 'html' | 'xml'): void {
  if (deepestNesting(markup, language) > DEEPEST) throw new ImportError({ case: 'tooDeep' });
}

/** The characters that HTML has names for in their place: the document type that declares them is left out. */
function withEntities(xhtml: string): string {
  const characters = new Map<string, string>();
  return xhtml.replace(NAMED_ENTITY, (written, name: string) => {
    if (XML_ENTITIES.has(name)) return written;
    const known = characters.get(name);
    if (known !== undefined) return known;
    const read = parsed(written, 'text/html').body.textContent ?? written;
    characters.set(name, read);
    return read;
  });
}

function parsed(markup: string, type: DOMParserSupportedType): Document {
  return new DOMParser().parseFromString(trusted(markup), type);
}

/** A name can be given to one policy only. */
let policy: MarkupPolicy | null = null;

/**
 * Pages of the extension take no markup that nobody vouches for (Trusted Types). This one goes to a parser whose
 * documents are never shown: see `blocksOf`, which takes text out of them.
 */
function trusted(markup: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: MarkupPolicyFactory };
  policy ??= trustedTypes?.createPolicy('pangzhu-importers', { createHTML: String }) ?? null;
  return policy === null ? markup : policy.createHTML(markup);
}

interface MarkupPolicy {
  /** Gives an object that stands for the text; TypeScript knows nothing of it. */
  createHTML(markup: string): string;
}

/** As much of it as is used: Firefox has none before 148. */
interface MarkupPolicyFactory {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): MarkupPolicy;
}
