import { NOTE_PART, noteAround, saysMark, wholeBack } from '../html/linkedNotes';
import { resolvePart } from '../zip/readParts';

/** Elements around a mark that may have the name that its note leads back to. */
const AROUND_MARK = 3;

/**
 * Finds notes whose marks stand in an earlier part of a book: programs split books at headings, and what stood at the end of one page
 * is then in a part of its own. A mark leads to the note, and the note leads back, as within one page.
 *
 * @returns what is asked of all parts in their order; writes into `NOTE_PART` which elements are notes, and which lead back from them
 */
export function notesAcrossParts(): (document: Document, part: string) => void {
  /** For each address that marks lead to, the addresses of those. */
  const awaited = new Map<string, Set<string>>();
  return (document, part) => {
    for (const element of document.querySelectorAll('[id]')) {
      const marks = awaited.get(`${part}#${element.id}`);
      if (marks !== undefined) markNote(element, part, marks);
    }
    for (const link of document.querySelectorAll('a[href*="#"]')) {
      const target = addressOf(link, part);
      if (target === null || target.startsWith(`${part}#`) || !saysMark(link)) continue;
      const known = awaited.get(target) ?? new Set();
      awaited.set(target, known);
      for (const place of placesOf(link)) known.add(`${part}#${place}`);
    }
  };
}

function markNote(element: Element, part: string, marks: ReadonlySet<string>): void {
  const note = noteAround(element);
  const back = [...(note?.querySelectorAll('a[href*="#"]') ?? [])].find((link) =>
    marks.has(addressOf(link, part) ?? ''),
  );
  if (note === null || back === undefined) return;
  note.setAttribute(NOTE_PART, 'note');
  wholeBack(back).setAttribute(NOTE_PART, 'mark');
}

/** Names of a link and of what is close around it. */
function placesOf(link: Element): string[] {
  const places: string[] = [];
  let element: Element | null = link;
  for (let step = 0; element !== null && step < AROUND_MARK; step++) {
    if (element.id !== '') places.push(element.id);
    element = element.parentElement;
  }
  return places;
}

/** What a link leads to, as the path of a part and a name in it; `null` for an address that is broken. */
function addressOf(link: Element, part: string): string | null {
  const href = link.getAttribute('href') ?? '';
  const at = href.indexOf('#');
  if (!URL.canParse(href, 'zip:///')) return null;
  try {
    const name = decodeURIComponent(href.slice(at + 1));
    return `${at === 0 ? part : resolvePart(part, href.slice(0, at))}#${name}`;
  } catch (error) {
    // A lone per cent sign.
    if (!(error instanceof URIError)) throw error;
    return null;
  }
}
