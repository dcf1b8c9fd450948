/**
 * What is marked in each tab, as its frames report it. Kept in `storage.session`: a worker that is
 * killed loses nothing, a browser that restarts begins anew.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { HiddenCount, MarkCount } from '../../core/marks';
import { recordOf } from '../../core/stored/recordOf';
import { watchItems } from './watchItems';

const tabMarks = recordOf(
  v.string(),
  v.object({
    /** Which document of the frame reported. */
    document: v.string(),
    counts: v.array(v.object({ term: v.string(), count: v.number(), variants: v.number() })),
    /** What the reader's choices hold back; missing for nothing. */
    hidden: v.exactOptional(
      v.array(v.object({ term: v.string(), count: v.number(), isUnlike: v.boolean() })),
    ),
  }),
);

/** Last report by frame id. */
export type TabMarks = v.InferOutput<typeof tabMarks>;

export async function readTabMarks(tab: number): Promise<TabMarks> {
  const { [itemOf(tab)]: item = {} } = await browser.storage.session.get(itemOf(tab));
  return v.parse(tabMarks, item);
}

/** Replaces what is kept of a tab; callers hold its lock. */
export async function writeTabMarks(tab: number, marks: TabMarks): Promise<void> {
  if (Object.keys(marks).length === 0) await browser.storage.session.remove(itemOf(tab));
  else await browser.storage.session.set({ [itemOf(tab)]: marks });
}

/** Entries kept of all frames of a tab together: `storage.session` has 10 MB for all tabs. */
const MOST_ENTRIES = 40_000;

/**
 * `marks` with a frame's report in the place of its earlier one. An empty report clears the frame
 * only if it comes from the document that reported before, not from one that this one replaced. A report that
 * would make more than can be kept of a tab is not taken in.
 */
export function withReport(
  marks: TabMarks,
  frame: number,
  document: string,
  counts: MarkCount[],
  hidden: HiddenCount[] = [],
): TabMarks {
  if (counts.length + hidden.length > 0) {
    const next = { ...marks, [frame]: { document, counts, ...(hidden.length > 0 && { hidden }) } };
    return entriesIn(next) > MOST_ENTRIES ? marks : next;
  }
  if (marks[frame]?.document !== document) return marks;
  return Object.fromEntries(Object.entries(marks).filter(([id]) => id !== String(frame)));
}

function entriesIn(marks: TabMarks): number {
  return Object.values(marks).reduce(
    (sum, { counts, hidden = [] }) => sum + counts.length + hidden.length,
    0,
  );
}

/** Terms marked in a tab, summed over its frames, most frequent first. */
export async function readMarks(tab: number): Promise<MarkCount[]> {
  return sumOf(await readTabMarks(tab));
}

/** What choices and doubts hold back in a tab, by term, summed over its frames. */
export async function readHidden(tab: number): Promise<HiddenCount[]> {
  const sums = new Map<string, HiddenCount>();
  for (const { hidden = [] } of Object.values(await readTabMarks(tab))) {
    for (const each of hidden) {
      const key = `${each.isUnlike} ${each.term}`;
      sums.set(key, { ...each, count: (sums.get(key)?.count ?? 0) + each.count });
    }
  }
  return [...sums.values()];
}

/** Calls `listener` whenever the marks of a tab changed. */
export function watchMarks(tab: number, listener: () => void, signal: AbortSignal): void {
  watchItems([itemOf(tab)], listener, signal);
}

/** Adds up the reports of all frames, most frequent term first. */
export function sumOf(marks: TabMarks): MarkCount[] {
  const sums = new Map<string, MarkCount>();
  for (const { counts } of Object.values(marks)) {
    for (const { term, count, variants } of counts) {
      const sum = sums.get(term) ?? { term, count: 0, variants: 0 };
      sums.set(term, { term, count: sum.count + count, variants: sum.variants + variants });
    }
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
}

/** Marks per frame, of one term or of any, the top frame first; frames without any are left out. */
export function frameCountsOf(
  marks: TabMarks,
  term: string | null,
): { frame: number; count: number }[] {
  return Object.entries(marks)
    .map(([frame, { counts }]) => ({
      frame: Number(frame),
      count: counts
        .filter((count) => term === null || count.term === term)
        .reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.frame - b.frame);
}

function itemOf(tab: number): string {
  return `marks:${tab}`;
}
