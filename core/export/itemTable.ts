import type { ExportItems, ExportPassage } from './items';
import { termTable } from './termTable';

/** Items as rows of text, the first of them headers: what was met where there is such, and terms elsewhere. */
export function itemTable(items: ExportItems): string[][] {
  const met = items.passages.filter((passage) => passage.met !== undefined);
  return met.length > 0 ? metTable(met) : termTable(items);
}

function metTable(passages: readonly ExportPassage[]): string[][] {
  const rows = passages.map(({ term, text, source, met = '' }) => [
    term?.label ?? '',
    text,
    source.title,
    source.url ?? '',
    met,
    term?.id ?? '',
  ]);
  return [['term', 'sentence', 'title', 'url', 'date', 'id'], ...rows];
}
