import { LOOK } from '../html/cleanDocument';
import type { ZipArchive } from '../zip/openZip';
import { textPart } from '../zip/readParts';

/** Sheets with more rules are those of a reading system, not of a book. */
const MOST_RULES = 5_000;

/** What classes look like, by name: declarations in lower case without spaces. */
export type ClassLooks = ReadonlyMap<string, string>;

/**
 * The rules for single classes in the style sheets of a book. Some programs (LibreOffice) write headings as paragraphs with
 * a class, so that nothing else tells them.
 */
export function classLooks(archive: ZipArchive): ClassLooks {
  const looks = new Map<string, string>();
  for (const name of archive.names) {
    if (!name.toLowerCase().endsWith('.css')) continue;
    for (const rule of (textPart(archive, name) ?? '').split('}', MOST_RULES)) {
      const [selector = '', declarations = ''] = rule.split('{');
      const found = /^\.([\w-]+)$/.exec(selector.trim())?.[1];
      if (found !== undefined) looks.set(found, declarations.toLowerCase().replace(/\s+/g, ''));
    }
  }
  return looks;
}

/** Gives the elements of a cleaned document what their classes look like; their own style comes first. */
export function applyLooks(document: Document, looks: ClassLooks): void {
  if (looks.size === 0) return;
  for (const element of document.querySelectorAll('[class]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s/);
    const added = names.flatMap((name) => looks.get(name) ?? []);
    if (added.length === 0) continue;
    element.setAttribute(LOOK, [element.getAttribute(LOOK) ?? '', ...added].join(';'));
  }
}
