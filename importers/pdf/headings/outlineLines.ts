import type { FlowLine } from '../layout/flowLine';
import type { OutlineEntry } from '../runs/run';
import { tight } from '../tight';

/** 第三章, Chapter 3, 1.2, A. — what the outline may leave out. */
const NUMBER =
  /^(?:第[^章节節部分编篇]{1,4}[章节節部分编篇]|chapter\d{1,3}|appendix[a-z]|part[ivx\d]{1,4}|[\d.]{1,12}|[a-z]\.)/u;

/** Entries by their titles, in the order of the document, and how far it was followed. */
interface Entries {
  byTitle: Map<string, { depth: number; place: number }[]>;
  place: number;
}

/** The entries of an outline to be found in the text one after the other. */
export function outlineOf(outline: readonly OutlineEntry[]): Entries {
  const byTitle = new Map<string, { depth: number; place: number }[]>();
  for (const [place, { title, depth }] of outline.entries()) {
    const key = tight(title);
    byTitle.set(key, [...(byTitle.get(key) ?? []), { depth, place }]);
  }
  return { byTitle, place: -1 };
}

/** The next entry of a title: many chapters have a section of one name. */
function depthOf(text: string, entries: Entries): number | undefined {
  const own = entries.byTitle.get(text) ?? entries.byTitle.get(text.replace(NUMBER, ''));
  const entry = own?.find(({ place }) => place > entries.place) ?? own?.[0];
  if (entry !== undefined) entries.place = entry.place;
  return entry?.depth;
}

/**
 * The entry that begins at a line, which may stand on up to three of them; `null` if none does.
 * @param texts the lines' texts
 */
export function outlineLines(
  lines: readonly FlowLine[],
  texts: readonly string[],
  at: number,
  entries: Entries,
): { depth: number; count: number } | null {
  let text = '';
  for (let count = 1; count <= 3; count++) {
    const line = lines[at + count - 1];
    if (line === undefined || line.page !== lines[at]?.page) return null;
    text += tight(texts[at + count - 1] ?? '');
    const depth = depthOf(text, entries);
    if (depth !== undefined) return { depth, count };
  }
  return null;
}
