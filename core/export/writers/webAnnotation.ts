import type { Steps } from '../../steps';
import type { TextRange } from '../../text/textRange';
import { eachOf } from '../eachOf';
import type { Exported, ExportItems, ExportPassage } from '../items';
import { createLossCount, type LossCount } from '../lossCount';
import { passagesOf } from '../termPassages';
import { jsonList } from './jsonList';

/** How much stands around a quotation to tell it from the same words elsewhere, in UTF-16 units. */
const CONTEXT = 32;

/**
 * Passages and the places of their terms as annotations (https://www.w3.org/TR/annotation-model/): one for each place,
 * or for the whole passage where it is exported for no term.
 */
export function* writeWebAnnotation(items: ExportItems): Steps<Exported> {
  const count = createLossCount();
  const passages = passagesOf(items, count);
  const annotations = yield* eachOf(passages, (passage) =>
    annotationsOf(passage, count).map((annotation) => JSON.stringify(annotation, null, 2)),
  );
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:pangzhu:page:${encodeURIComponent(count.line(items.title))}`,
    type: 'AnnotationPage',
  };
  const head = JSON.stringify(page, null, 2).slice(0, -'\n}'.length);
  const body = `${head},\n  "items": ${jsonList(annotations.flat(), 2)}\n}\n`;
  return { holds: annotations.length, body, html: null, losses: count.losses() };
}

function annotationsOf(passage: ExportPassage, count: LossCount): object[] {
  const { source, number, text, term, met } = passage;
  const whole = { start: 0, end: text.length };
  const places = term === null || term.mentions.length === 0 ? [whole] : term.mentions;
  const address = source.url ?? passage.reader ?? `urn:pangzhu:document:${source.document}`;
  return places.map((place) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:pangzhu:annotation:${source.document}:${number}:${place.start}-${place.end}${term === null ? '' : `:${term.id}`}`,
    type: 'Annotation',
    ...(met !== undefined && { created: `${met}T00:00:00Z` }),
    motivation: term === null ? 'highlighting' : 'identifying',
    ...(term !== null && {
      body: {
        type: 'TextualBody',
        value: count.wellFormed(term.label),
        format: 'text/plain',
        purpose: 'identifying',
      },
    }),
    target: {
      source: iriOf(count.wellFormed(address)),
      selector: selectorOf(text, place, count),
    },
  }));
}

/** Browsers take signs in addresses that no IRI has (RFC 3987), and readers of JSON-LD leave out what is none. */
function iriOf(address: string): string {
  return address.replace(/[\s<>"{}|\\^`]/gu, encodeURIComponent);
}

function selectorOf(text: string, { start, end }: TextRange, count: LossCount): object {
  return {
    type: 'TextQuoteSelector',
    exact: count.wellFormed(text.slice(start, end)),
    // Context may be any length: it ends between characters, not within one.
    prefix: text
      .slice(Math.max(0, start - CONTEXT), start)
      .replace(/^[\udc00-\udfff]/, '')
      .toWellFormed(),
    suffix: text
      .slice(end, end + CONTEXT)
      .replace(/[\ud800-\udbff]$/, '')
      .toWellFormed(),
  };
}
