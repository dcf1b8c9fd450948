import type { FramePlaces } from '../../../core/marks';
import type { FramePlace, PanelTerm, ShownPlace } from '../panelView';
import type { PanelLibrary } from '../SidePanelSource';

/**
 * The terms of all frames in reading order of their first marks, the top frame's before those of frames
 * within it. Terms that are gone from the library are left out.
 */
export function panelTerms(
  frames: ReadonlyMap<number, FramePlaces>,
  library: Pick<PanelLibrary, 'describe'>,
): PanelTerm[] {
  const found = new Map<string, { places: FramePlace[]; variants: number }>();
  for (const [frame, { terms, places, variants }] of inOrder(frames)) {
    const isVariant = new Set(variants);
    const occurrences = new Map<string, number>();
    for (const [at, index] of places.entries()) {
      const term = terms[index];
      if (term === undefined) continue;
      const occurrence = occurrences.get(term) ?? 0;
      occurrences.set(term, occurrence + 1);
      const known = found.get(term) ?? { places: [], variants: 0 };
      known.places.push({ frame, term, occurrence });
      if (isVariant.has(at)) known.variants += 1;
      found.set(term, known);
    }
  }
  return [...found].flatMap(([term, marks]) => {
    const description = library.describe(term);
    return description === null ? [] : [{ term, ...description, ...marks }];
  });
}

/** The place at a position among those of a frame, as the panel shows it; `null` where there is none. */
export function shownPlaceOf(
  frames: ReadonlyMap<number, FramePlaces>,
  frame: number,
  position: number,
): ShownPlace | null {
  const places = frames.get(frame);
  const index = places?.places[position];
  const term = index === undefined ? undefined : places?.terms[index];
  if (term === undefined) return null;
  let at = 0;
  for (const [other, { terms, places: inFrame }] of inOrder(frames)) {
    const wanted = terms.indexOf(term);
    const end = other === frame ? position : inFrame.length;
    for (let each = 0; each < end; each += 1) if (inFrame[each] === wanted) at += 1;
    if (other === frame) break;
  }
  return { term, at };
}

/** Marks that the frames have beyond those they list. */
export function unlistedIn(frames: ReadonlyMap<number, FramePlaces>): number {
  return [...frames.values()].reduce((sum, { total, places }) => sum + total - places.length, 0);
}

function inOrder(frames: ReadonlyMap<number, FramePlaces>): [number, FramePlaces][] {
  return [...frames].sort(([first], [second]) => first - second);
}
