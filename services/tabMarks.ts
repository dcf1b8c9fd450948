/**
 * What is marked in each tab, as its frames report it. Kept in `storage.session`: a worker that is
 * killed loses nothing, a browser that restarts begins anew.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { MarkCount } from '../core/messages';
import { exclusively } from './exclusively';

const frameMarks = v.object({
  /** Which document of the frame reported. */
  document: v.string(),
  counts: v.array(v.object({ term: v.string(), count: v.number(), variants: v.number() })),
});
const tabMarks = v.record(v.string(), frameMarks);

type TabMarks = v.InferOutput<typeof tabMarks>;

/**
 * Puts a frame's report in the place of its earlier one. An empty report clears the frame only if
 * it comes from the document that reported before, not from one that this one replaced.
 */
export async function reportMarks(
  tab: number,
  frame: number,
  document: string,
  counts: MarkCount[],
): Promise<void> {
  await changeTabMarks(tab, (marks) => {
    if (counts.length > 0) return { ...marks, [frame]: { document, counts } };
    if (marks[frame]?.document !== document) return marks;
    const { [frame]: _, ...others } = marks;
    return others;
  });
}

/** Forgets a tab: it is closed, shows another page or was switched off. */
export async function clearMarks(tab: number): Promise<void> {
  await changeTabMarks(tab, () => ({}));
}

/** Terms marked in a tab, summed over its frames, most frequent first. */
export async function readMarks(tab: number): Promise<MarkCount[]> {
  const sums = new Map<string, MarkCount>();
  for (const { counts } of Object.values(await readTabMarks(tab))) {
    for (const { term, count, variants } of counts) {
      const sum = sums.get(term) ?? { term, count: 0, variants: 0 };
      sums.set(term, { term, count: sum.count + count, variants: sum.variants + variants });
    }
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
}

/** Marks per frame, of one term or of any, the top frame first; frames without any are left out. */
export async function readFrameCounts(
  tab: number,
  term: string | null,
): Promise<{ frame: number; count: number }[]> {
  return Object.entries(await readTabMarks(tab))
    .map(([frame, { counts }]) => ({
      frame: Number(frame),
      count: counts
        .filter((count) => term === null || count.term === term)
        .reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.frame - b.frame);
}

async function changeTabMarks(tab: number, change: (marks: TabMarks) => TabMarks): Promise<void> {
  await exclusively(`marks:${tab}`, async () => {
    const marks = change(await readTabMarks(tab));
    if (Object.keys(marks).length === 0) await browser.storage.session.remove(itemOf(tab));
    else await browser.storage.session.set({ [itemOf(tab)]: marks });
  });
}

async function readTabMarks(tab: number): Promise<TabMarks> {
  const { [itemOf(tab)]: item = {} } = await browser.storage.session.get(itemOf(tab));
  return v.parse(tabMarks, item);
}

function itemOf(tab: number): string {
  return `marks:${tab}`;
}
