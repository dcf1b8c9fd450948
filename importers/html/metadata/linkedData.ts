/** What schema.org data in a page says of its article. */
export interface LinkedData {
  author: string | null;
  publisher: string | null;
  date: string | null;
}

const ARTICLE = /Article|BlogPosting|Report|WebPage$/;

/** Reads `application/ld+json` of a page; what is broken is left out. */
export function linkedData(document: Document): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of thingsIn(parsedOrNull(script.textContent ?? ''))) {
      if (!ARTICLE.test(String(thing['@type']))) continue;
      const date = thing.datePublished ?? thing.dateCreated;
      return {
        author: nameOf(thing.author),
        publisher: nameOf(thing.publisher),
        date: typeof date === 'string' ? date : null,
      };
    }
  }
  return { author: null, publisher: null, date: null };
}

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

function parsedOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // Broken data of a page says nothing.
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

/** A thing alone, in a list, or in a graph. */
function thingsIn(data: unknown): Thing[] {
  if (Array.isArray(data)) return data.filter(isThing);
  if (!isThing(data)) return [];
  return Array.isArray(data['@graph']) ? data['@graph'].filter(isThing) : [data];
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const names = value.map(nameOf).filter((name) => name !== null);
    return names.length === 0 ? null : names.join('、');
  }
  return isThing(value) && typeof value.name === 'string' ? value.name : null;
}
