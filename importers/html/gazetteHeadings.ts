import type { HeadingLevel } from '../../core/pack/blocks';
import { cleanName } from '../draft/cleanText';

/** Classes of headings in the official journals of the European Union, which have no other markup, before and since 2023. */
const LEVELS: ReadonlyMap<string, HeadingLevel> = new Map([
  ['ti-section-1', 2],
  ['ti-section-2', 2],
  ['ti-art', 3],
  ['sti-art', 3],
  ['ti-grseq-1', 3],
  ['title-division-1', 2],
  ['title-division-2', 2],
  ['title-article-norm', 3],
  ['stitle-article-norm', 3],
]);
const TITLE = '.oj-doc-ti, .doc-ti, .title-doc-first';
const MOST_LINES = 4;

/** The level of a heading that only its class tells; `null` for any other element. */
export function gazetteHeading(element: Element): HeadingLevel | null {
  const name = (element.getAttribute('class') ?? '').trim().replace(/^oj-/, '');
  return LEVELS.get(name) ?? null;
}

/** The title of an act, which is set in several lines: what it is, its day, what it is about; `null` on other pages. */
export function gazetteTitle(document: Document): string | null {
  const lines = [...document.querySelectorAll(TITLE)].slice(0, MOST_LINES);
  const title = lines.map((line) => cleanName(line.textContent)).filter((text) => text !== null);
  return title.length === 0 ? null : title.join(' ');
}
